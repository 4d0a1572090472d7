extension QuestionRules {
  /// Questions for what somebody said, and for the words before or after a saying.
  static let speech: [QuestionRule] = [
    QuestionRule(
      "quote.next-words", .quote,
      "(后面|后边|后头|之后的|接下来的|后半句|接下来|紧接着|下面|前面|前头)(接|跟|说|讲|是|的|那|一|两|几|{N}|句|半句|话|){0-4}(什么|哪|怎么|啥)",
      "The words beside a saying are asked for.",
      examples: ["“行百里者半九十”后面接的是什么", "“纲举目张”后面一句怎么说"], counterexamples: ["会议之后有多少人参加"]),
    QuestionRule(
      "quote.next-sentence", .quote, "(下一句|下半句|上一句|前半句|后半句|后一句|前一句|下句|上句|后句|前句)",
      "A neighbouring line is asked for by its name.", examples: ["“众人拾柴火焰高”的下一句"]),
    QuestionRule(
      "quote.characters", .quote,
      "(哪|那)几个(大|)字$|{N}个(大|)字(来|)(概括|总结|形容|是|)(什么|啥|)(的|)$|{N}字(原则|方针|要求|口号|诀窍|目标|理念|作风|标准|秘诀|真经)(是|为|)(什么|啥)",
      "So many characters are asked for.", examples: ["办学的原则是哪八个字", "会议定下的八字方针是什么", "主题是哪几个字"],
      counterexamples: ["标题有几个字"]),
    QuestionRule(
      "quote.saying", .quote,
      "(那|这|哪|的)(一|)(句|番)(话|诗|古语|名言|俗语)(是|)(什么|啥|怎么说|怎么讲|咋说|哪句|哪一句|)(的|)$|(哪|什么)(一|)(句|番)(话|诗|古语|名言|俗语|诗词)",
      "A saying is asked for.", examples: ["局长常说的那句话是什么", "开头引用了哪句古语"], counterexamples: ["这句话是谁说的"]),
    QuestionRule(
      "quote.written", .quote, "(写|刻|印|贴|挂|题写)(着|的|了)(是|)(什么|啥|哪几个字|(一|)(句|)什么(字|话|))$",
      "What is written somewhere.",
      examples: ["门口的石碑上刻着什么", "墙上写的是什么"], counterexamples: ["编写什么教材"]),
    QuestionRule(
      "quote.original", .quote, "(原话|原文|原句)(是|是怎么说的|怎么说|怎么讲|如何表述|)(什么|啥|)",
      "The wording itself is asked for.", examples: ["关于节约用水的原话是什么", "关于就业的原文怎么说"]),
    QuestionRule(
      "quote.how-said", .quote, "(是|又|)(怎么|怎样|如何|咋)(样|)(说|讲|谈|评价|表述|论述|阐述|概括|表示|回应|描述|看待|评论|解释|形容|比喻|总结)(的|这|)",
      "How somebody put it.", examples: ["局长怎么评价这项改革", "他是怎么说的", "书记咋讲的"]),
    QuestionRule(
      "quote.what-said", .quote,
      "(说|讲|谈|指出|表示|强调|介绍|提到|谈到|透露|提醒|叮嘱|嘱咐|告诫|呼吁|勉励)(了|过|到|了些|些|)(大家|一句|两句|句|番|一番|)(什么|啥|哪些话|何){!是}",
      "What somebody said.", examples: ["厅长说了什么", "校长强调了啥"], counterexamples: ["报告说增加投入是为了什么"]),
    QuestionRule(
      "quote.view", .quote,
      "(有什么看法|什么观点|什么评价|有何评价|有何看法|怎么看|如何看)|(有|是|)(什么|啥|何|怎样的)(样的|)(感受|感想|感觉|感悟|体会|心得|感触|寄语|忠告|期待)|(提|提出|给|给出|作出|做出)(了|过|)(什么|啥|怎样的|何)(样的|)(建议|意见|提醒|回应|承诺){!书}",
      "A view is asked for.", examples: ["专家对此有什么看法", "学员上课是什么感受", "委员提了什么建议"]),
  ]
}
