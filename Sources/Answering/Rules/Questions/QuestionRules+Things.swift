extension QuestionRules {
  /// Questions for people.
  static let person: [QuestionRule] = [
    QuestionRule(
      "person.who", .person, "(谁|何人|哪位|哪一位|哪个人|哪一个人|什么人|啥人)", "An interrogative of person.",
      examples: ["局长是谁", "哪位院士出席"]),
    QuestionRule(
      "person.office-name", .person,
      "(主任|书记|部长|局长|处长|科长|院长|校长|厅长|市长|县长|区长|省长|镇长|乡长|村长|总理|主席|会长|理事长|秘书长|董事长|经理|总裁|负责人|院士|教授|主编|总编辑|记者|作者|台长|馆长|所长|站长|队长|组长|专家|发言人|工程师|医生|老师|干部|徒弟|徒儿|师傅|弟子|同事|妻子|丈夫|儿子|女儿|父亲|母亲|选手|店主|店长|老人|女孩|男孩|小伙子|姑娘|司机|馆员|队员|人)(姓名|名字|叫什么|叫啥|叫什么名字|叫啥名字|是什么名字|姓甚名谁|贵姓|姓什么|姓啥)",
      "The name of the holder of an office.", examples: ["校长叫什么名字", "馆长姓名"]),
    QuestionRule(
      "person.office-which", .person,
      "(主任|书记|部长|局长|处长|科长|院长|校长|厅长|市长|县长|区长|省长|镇长|乡长|总理|主席|会长|理事长|秘书长|董事长|总经理|总裁|负责人|主编|总编辑|总编|台长|馆长|所长|站长|队长|组长|发言人|带头人|创始人|作者|记者)(是|又是|现在是|)(哪个|哪一个|哪位|啥人)",
      "Which one holds an office.", examples: ["市财政局局长是哪个", "秘书长是哪一个"]),
    QuestionRule(
      "person.office", .person,
      "(主任|书记|部长|局长|处长|科长|院长|校长|厅长|市长|县长|区长|省长|镇长|乡长|总理|主席|会长|理事长|秘书长|董事长|总经理|总裁|负责人|主编|总编辑|总编|台长|馆长|所长|站长|队长|组长|发言人|带头人|创始人|作者|记者)(是|)$",
      "An office at the end of keywords.", examples: ["市统计局 局长", "项目负责人"], counterexamples: ["如何当好局长"]),
  ]

  /// Questions by a verb that ends in 为, which is no 为什么.
  static let naming: [QuestionRule] = [
    QuestionRule(
      "other.becomes", .other,
      "(转化|转变|转换|演变|演化|发展|升级|上升|列|确定|认定|调整|划分|划定|建设|打造|折合|折算|作|评|评定|推选|选|聘|培育|塑造|改造|改建|扩建|整合|细化|归纳|简化|提炼|提升|变)为(什么|啥|何){!这}{!那}{!不}{!没}{!还}{!会}(样|)(的|){0-4}$",
      "A verb of becoming before an interrogative.", examples: ["热情要转化为什么", "老厂房改造为什么样的园区"],
      counterexamples: ["热情转化为什么这么慢"]),
    QuestionRule(
      "definition.summed-up", .definition, "(概括|总结|归结|浓缩|比喻|形容|定义|定位|解读)(为|成|作)(什么|啥|何|怎样|哪)",
      "What something is summed up as.",
      examples: ["主任把这项改革概括为什么", "老城被形容为什么"]),
    QuestionRule(
      "title.named-as", .title, "(命名为|取名为|更名为|改名为|定名为|称为|誉为|名为)(什么|啥|何)", "A verb of naming before an interrogative.",
      examples: ["新校区命名为什么", "大桥被誉为什么"]),
  ]

  /// Questions for titles, names of documents and offices.
  static let title: [QuestionRule] = [
    QuestionRule(
      "title.office", .title,
      "(什么|何|啥|哪个|哪些|怎样的)(职务|职位|官职|职{!责}{!能}{!权}{!业}{!称}|头衔|身份|岗位|官)|(是|)(干|做)(什么|啥)(工作|)的$|(职务|职位|头衔|身份)(是|)$",
      "The office of a person.",
      examples: ["张三担任什么职务", "他是什么身份"], counterexamples: ["监测中心承担什么职责"]),
    QuestionRule(
      "title.document", .title,
      "(什么|(哪部|哪份|哪项|哪一部|哪一份|哪一项|哪本|哪篇|哪一篇|哪首|哪一首|哪档|哪款){0-10}|哪个|哪一个|哪些|啥)(法律|法规|法案|文件|条例|规定|通知|纲要|规划|报告|作品|文章|栏目|节目|短片|视频|歌曲|书|法典|决定|公报|公告|白皮书|协定|协议|公约|条约|标准|计划)",
      "An interrogative before a noun that a title stands for.", examples: ["依据哪部法律处罚", "出台了什么文件", "哪个条例规定了罚款"],
      counterexamples: ["采取什么办法解决"]),
    QuestionRule(
      "title.which-work", .title, "(哪|哪一)(份|部{!门}{!委}{!分}{!队}|本|篇|首)", "A measure word of writings picks one out.",
      examples: ["与节水有关的是哪一份", "哪部获了奖"], counterexamples: ["哪部门负责"]),
    QuestionRule(
      "title.called", .title,
      "(叫|叫做|称为|称作|名为|取名|命名为|名叫|被称为|被誉为|誉为|唤作)(什么|啥|何)(名字|名称|名|题目|标题|){!样}", "What something is called.",
      examples: ["这项计划叫什么", "新校区叫啥名字"], counterexamples: ["被称作什么样的平台"]),
    QuestionRule(
      "title.name", .title, "(标题|题目|名称|名字|全称|简称|篇名|书名|片名|名|型号|职务|职位|头衔)(是|叫|为|)(什么|啥|何|)$",
      "A name is asked for by its noun.",
      examples: ["文章标题是什么", "平台名称"]),
    QuestionRule(
      "title.theme", .title, "以(什么|啥|何)(为|作|作为)(主题|题|题目|名|标题|口号)", "The name under which something is held.",
      examples: ["讨论会以什么为题", "展览以什么为主题"], counterexamples: ["以什么为重点"]),
    QuestionRule(
      "title.what-name", .title, "(什么|啥)(名字|名称|名|标题|题目|型号|牌子|品牌|称号|荣誉|奖项|奖)", "An interrogative before a noun of name.",
      examples: ["获得什么称号"]),
  ]

  /// Questions for a document that was issued, which a noun of means must not outvote.
  static let issued: [QuestionRule] = [
    QuestionRule(
      "title.issued", .title,
      "(印发|颁布|修订|发布|起草|制定|出台)(了|)(什么|啥|哪个|哪部|哪项|哪份|哪一个|哪一部|哪一项)(管理|实施|)(办法|规定|意见|方案|细则|通知|条例|规划)",
      "A document that was issued.", examples: ["审计后出台了什么办法", "去年印发了哪项规定"], counterexamples: ["出台了哪些措施"])
  ]

  /// Questions for several things.
  static let list: [QuestionRule] = [
    QuestionRule(
      "list.which-ones", .list, "(哪些|哪几|哪(两|二|三|四|五|六|七|八|九|十|2|3|4|5|6|7|8|9|10)(大|)|那些|哪俩|哪仨)(个|种|类|项|{M}|)",
      "A plural interrogative.",
      examples: ["哪些企业入选", "哪三项任务", "包括哪几类人员"]),
    QuestionRule(
      "list.respectively", .list, "分别(是|为|指|有|叫|在)(什么|啥|谁|哪|)|分别(针对|涉及|来自|属于|对应|代表|面向|位于|设在|落在)(什么|啥|谁|哪)",
      "分别 asks for each.", examples: ["两个园区分别叫什么", "三项行动分别针对什么"]),
    QuestionRule(
      "list.contain", .list, "(包括|包含|涵盖|涉及|囊括|含有|含|分为)(了|)(什么|啥|哪|何)", "What a whole consists of.", examples: ["服务包括什么"]
    ),
    QuestionRule(
      "list.doable", .list, "(能|可以|能够|可)(用来|拿来|)(干|做|办)(些|)(什么|啥|哪些)(事|)$", "What can be done with something.",
      examples: ["用小程序能干啥", "持卡可以办些什么事"], counterexamples: ["还能做点什么好"]),
    QuestionRule(
      "list.contained", .list, "(涉及|涵盖|包括|包含|覆盖)(的|)(主题|领域|行业|方面|内容|地区|部门|范围|项目|产业|学科|专业|环节|对象|种类|事项|业务|单位|企业)$",
      "A verb of containing before a collective noun at the end of keywords.",
      examples: ["数字素养课程 涵盖内容", "试点改革 涉及领域"], counterexamples: ["覆盖人数"]),
    QuestionRule(
      "list.all", .list, "(都|各)(有|是|指|包括|叫)(谁|啥|什么|哪)", "都 before an interrogative asks for all.", examples: ["都有谁参加"]),
  ]

  /// Questions for several things by a collective noun at their end.
  static let collective: [QuestionRule] = [
    QuestionRule(
      "list.noun", .list, "(名单|内容|清单|种类|分类|组成|构成|成员|范围|要求|条件|材料|任务|重点|特点|特征|领域|对象|品种|方面|类型)(有|是|为|包括|)(哪些|什么|啥|)$",
      "A collective noun at the end.", examples: ["首批试点 名单", "申请条件", "主要内容是什么"])
  ]

  /// Questions for what something is like, which words of manner must not outvote.
  static let likeness: [QuestionRule] = [
    QuestionRule(
      "definition.likened", .definition,
      "(比作|比喻成|比喻为|比喻作|形容为|形容成|看作|看成|视为|当作|喻为)(了|)(什么|啥|何)|(把|将){1-24}(称作|称为|叫做|叫作|定位为|定位成|概括为|概括成)(什么|啥|何|怎样)|用(什么|啥)(词|话|)(来|)(形容|比喻|描述|概括)",
      "What something is likened to.",
      examples: ["报告把创新比作什么", "文中把简化手续称作什么"]),
    QuestionRule(
      "other.use", .other, "(是|)(用来|用于|用作|拿来|用去)(干|做|)(了|)(什么|啥|何)(的|)$", "What something is used for.",
      examples: ["评估结果用来干什么", "罚没款用于什么"], counterexamples: ["用什么来评估"]),
    QuestionRule(
      "definition.defined", .definition,
      "(怎么|如何|怎样|咋)(一回事|回事|界定|定义|解释|理解|认定)|(什么|怎样|怎么|啥)样的{1-8}(才|可以|能|会被|)(算|叫|称|属于|视为|认定为)(得上|得|作|做|是|)|是(个|)(咋|怎么)(一|)回事",
      "What is meant by a word, asked with an adverb of manner, or what counts as it.",
      examples: ["通知里“小微权力”是怎么界定的", "“码上办”是怎么一回事", "什么样的企业才算专精特新"],
      counterexamples: ["矛盾怎么解决"]),
    QuestionRule(
      "definition.kind", .definition,
      "(是|为|属于|算是|算)(一|)(个|种|座|款|项|所|家|类|处|支|档|)(什么|啥|怎样|怎么|何种)样(的|)|(是|指)(的是|)(哪种|哪类|哪一种|哪一类)(人|人员|情况|情形|行为)$|是(个|一个|一种|一款|一家|一项|一座|一档|一部)(什么|啥){!样}{1-4}$",
      "What kind of thing it is.",
      examples: ["“云超市”是个什么样的平台", "“老街坊”是个什么栏目"]),
    QuestionRule(
      "definition.quoted-kind", .definition, "(”|》)(是|属于|算)(一|)(个|种|项|座|家|)(什么|啥)(样的|){!时}{!原}{!人}{!地}{!意}{!含}{1-5}$",
      "What kind of thing a quoted name is.", examples: ["“晨光里”是什么栏目", "《乡约》是什么性质的文件"],
      counterexamples: ["“晨光里”是什么时候开办的"]),
    QuestionRule(
      "definition.manner", .definition, "是(怎样|怎么样|什么样|何等|啥样)(的|一|$)",
      "What kind of thing, asked with an adverb of manner.", examples: ["供销改革是怎样的一场改革"],
      counterexamples: ["教学质量是怎样提升的"]),
  ]

  /// Questions for meanings.
  static let definition: [QuestionRule] = [
    QuestionRule(
      "definition.meaning", .definition, "(是|有|)(什么|啥|何|哪些|怎样的)(含义|意思|涵义|概念|意义|定义|内涵|说法)", "A noun that means meaning.",
      examples: ["“一网通办”是什么意思"]),
    QuestionRule(
      "definition.refer", .definition, "(是指|指的是|特指|意味着|意思是|指的|指|意指|代表|代指|象征|说的是|称得上)(什么|啥|哪些|何|哪方面|哪个方面|哪一|哪|谁)",
      "指 before an interrogative.",
      examples: ["“两不愁”指的是什么"]),
    QuestionRule(
      "definition.what-is", .definition, "(什么是|啥是|何谓|何为|什么叫|啥叫|所谓)", "What something is.",
      examples: ["什么是轮作", "何谓首违不罚"]),
    QuestionRule(
      "definition.noun", .definition, "(含义|定义|内涵|意思)(是|)$", "A noun that means meaning at the end.",
      examples: ["首违不罚 含义"]),
  ]

  /// What something is, where no collective noun tells more.
  static let identity: [QuestionRule] = [
    QuestionRule(
      "definition.is-what", .definition, "是(个|一个|一种|)(什么|啥)(东西|玩意|事物|来头|)$", "What something is, at the end.",
      examples: ["“跨省通办”是什么", "林长制是个啥"])
  ]

  /// Questions for whatever is left.
  static let other: [QuestionRule] = [
    QuestionRule(
      "other.which", .other,
      "(哪一|哪)(个|家|位|项|种|类|支|所|条|级|方|届|期|批|座|款|份|本|篇|首|档|名|辆|只|台|件|枚|颗|艘|架|片|块|处|场|次|间|栋|股|户|套|株|头|)",
      "An interrogative that picks one out.",
      examples: ["哪个部门负责", "哪家银行中标"]),
    QuestionRule(
      "other.what", .other, "(什么|啥|何种|何)(样的|样|)", "The interrogative of things.", examples: ["形成了什么格局", "获得何种支持"]),
    QuestionRule(
      "other.few", .number, "几", "几 alone still asks for a number.", examples: ["产量排第几"]),
  ]
}
