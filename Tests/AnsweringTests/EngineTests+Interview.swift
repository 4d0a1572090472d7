extension EngineTests {
  /// Questions and answers of the text: who speaks, what is asked there, and what answers it.
  static let interviewCases: [EngineCase] = [
    EngineCase(.interview, "什么是“晨光学堂”？", "就是请老艺人在清早公园里免费教市民学手艺的露天课堂"),
    EngineCase(.interview, "学堂为什么选在清早上课？", "老艺人习惯早起，公园里人也多，学的人不用专门腾时间"),
    EngineCase(.interview, "年轻人听不懂行话，馆里怎么解决的？", "我们就给每位师傅配了一名大学生助教，由助教把行话翻译成大白话"),
    EngineCase(.interview, "对商业化会让非遗变味的担心，苏映雪怎么看？", "守住手艺的魂，放开市场的手"),
    EngineCase(.interview, "馆长把非遗比作什么？", "一条河"),
    EngineCase(.interview, "在苏映雪的比喻里，上游指的是什么？", "老艺人"),
    EngineCase(.interview, "为什么把补助重点放在老艺人身上？", "上游断了水，下游再热闹也是空"),
    EngineCase(.interview, "剪纸大赛为什么取消了？", items: ["参赛作品越来越雷同，比赛失去了意义", "评奖容易伤和气，老艺人之间反倒不来往"]),
    EngineCase(.interview, "扎染工序怎么保存下来？", "用高清摄像把三十二道扎染工序完整录下来"),
    EngineCase(.interview, "墙上那幅字写的是什么？", "手上有茧，心里有光"),
    EngineCase(.interview, "苏映雪的师傅写了句什么话", "手上有茧，心里有光"),
    EngineCase(.interview, "唐守拙的徒弟为什么都跑光了？", "以前编一个篮子卖十块钱，连工夫钱都挣不回来"),
    EngineCase(.interview, refuses: "苏映雪怎么评价短视频平台？"),
    EngineCase(.interview, refuses: "晨光学堂的学费怎么交？"),
    EngineCase(.healthAid, "大病救助是什么意思？", "对经基本医保、大病保险报销后个人负担仍然较重的困难群众，由政府再给予一定比例补助的制度"),
    EngineCase(.healthAid, "起付线指什么", "个人需要先行自付的费用标准，超过这个标准的部分才能申请救助"),
    EngineCase(
      .healthAid, "其他人员申请大病救助走什么程序？", "由本人或者家属向户籍所在地乡镇政府提出申请，填写申请表，附上费用清单、出院小结和收入证明，乡镇初审后报县医保局审批"),
    EngineCase(.healthAid, "申请递到哪里？", "户籍所在地乡镇政府"),
    EngineCase(
      .healthAid, "起付线为什么要往下降？", "原来的起付线是一万元，很多困难家庭连这一万元都拿不出来，救助政策成了“看得见、够不着”"),
    EngineCase(.healthAid, "未备案的救助比例为什么要降低？", "引导群众合理就医，防止大病小病都往大城市跑"),
    EngineCase(.healthAid, "负责人把新细则的核心概括为什么？", "两降一升一简化"),
    EngineCase(.healthAid, refuses: "为什么要提高封顶线？"),
  ]
}
