extension ShellVerb {
  /// The words about it in Chinese.
  var chineseText: CommandText {
    switch self {
    case .more:
      CommandText(
        arguments: "", summary: "给出别的可能答案",
        help: "列出上一个问题的其他可能答案，编号接着引文往下排。\n例：\n  有哪些措施？\n  :更多")
    case .why:
      CommandText(
        arguments: "", summary: "说明答案怎么来的",
        help: "列出对上一个问题的分析、用到的规则、各句的得分和决定。\n例：\n  何时发布？\n  :为何")
    case .context:
      CommandText(
        arguments: "[编号]", summary: "看引文的前后文",
        help: "显示第几条引文前后的句子，引文本身标出；不写编号就是第 1 条。前后各几句由设置 context 定。\n例：\n  :上下文 2\n  :设置 context 5")
    case .open:
      CommandText(
        arguments: "[编号]", summary: "打开引文所在的文档",
        help: "用分页程序打开整个文档，停在引文那一行；不写编号就是第 1 条。按 q 回到这里。\n例：\n  :出处\n  :出处 2")
    case .outline:
      CommandText(arguments: "", summary: "看文档的结构", help: "列出各节、各段及其编号，与引文的编号一致。\n例：\n  :结构")
    case .documents:
      CommandText(
        arguments: "", summary: "列出文档", help: "列出打开的文档：序号、名称、标题、日期，节、段、句各多少，文件；* 是选用的那个。\n例：\n  :文档")
    case .terms:
      CommandText(
        arguments: "[个数]", summary: "列出文中常见的词语",
        help: "列出文档里反复出现的词语和次数，看看可以问些什么。\n例：\n  :词语\n  :词语 50")
    case .use:
      CommandText(
        arguments: "[文档]", summary: "只从一个文档回答",
        help: "此后只从这个文档回答；写名称或 :文档 所列的序号。不写就恢复为所有文档。\n例：\n  :选用 2\n  :选用 2018年报告")
    case .corpus:
      CommandText(
        arguments: "[路径]", summary: "换一批文档",
        help: "改读这个文件或文件夹；不写就说明现在读的是哪里。\n例：\n  :语料 ~/政策文件\n  :语料")
    case .reload:
      CommandText(
        arguments: "", summary: "文件改动后重新读入", help: "把文档重新读一遍。文件有改动时，提问前会提示。\n例：\n  :重读")
    case .format:
      CommandText(
        arguments: "[text|jsonl]", summary: "换输出格式", help: "text 供人看，jsonl 一行一个 JSON 对象。\n例：\n  :格式 jsonl")
    case .log:
      CommandText(
        arguments: "[文件|off]", summary: "把问答记到文件里",
        help: """
          此后的问题、答案和引文都写进这个文件，接在末尾。答案写成 # 开头的行，所以文件可以再用 wenzheng run 来问。
          off 停止；不写就说明记到哪里。
          例：
            :记录 问答.txt
            :记录 off
          """)
    case .read:
      CommandText(
        arguments: "文件", summary: "问一个文件里的问题并核对",
        help: "文件里一行一个问题，下面可以写预期（答：… 引：… 拒答）；命令只限看东西的和 :选用。写法见 wenzheng run --help。Ctrl-C 停下。\n例：\n  :读入 问题.questions")
    case .timing:
      CommandText(
        arguments: "[on|off]", summary: "显示用时", help: "每个答案后面显示用了多少毫秒。\n例：\n  :计时 on")
    case .set:
      CommandText(
        arguments: "[名称 [值]]", summary: "看或改设置",
        help: "不写名称就列出所有设置。要长期有效，写进设置文件，一行一个“名称 = 值”。\n例：\n  :设置\n  :设置 context 3")
    case .history:
      CommandText(
        arguments: "[个数|文字]", summary: "看输入过的行",
        help: "列出最近输入过的行，或其中含有这些文字的行。↑ 和 Ctrl-R 可把它们找回来。\n例：\n  :历史 50\n  :历史 多少")
    case .help:
      CommandText(
        arguments: "[命令]", summary: "看用法", help: "不写命令就列出所有命令。\n例：\n  :帮助 上下文")
    case .quit:
      CommandText(arguments: "", summary: "离开", help: "也可以按 Ctrl-D。\n例：\n  :退出")
    }
  }
}
