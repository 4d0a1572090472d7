extension Message {
  /// The message in Chinese.
  var chinese: String {
    switch self {
    case .programAbstract: "问政：就政策文本提问，给出简短的答案和写着答案的原句。"
    case .programUsage: "wenzheng [选项]\nwenzheng <命令> [选项] …"
    case .programDiscussion:
      """
      不带命令时打开问答界面；标准输入不是终端时，把它当作问题文件来读。

      例：
        wenzheng                                     打开问答界面
        wenzheng ask 多少系统被监测                  问一个问题
        wenzheng run --format jsonl 问题.jsonl       逐行回答一个问题文件
        wenzheng demo corpus/tianjin.demo            看一遍演示
        wenzheng outline                             看文档的结构
        wenzheng documents                           列出文档
        wenzheng install                             装到自己的目录，之后在哪里都能用

      文档在哪里：--corpus 路径，或 $WENZHENG_CORPUS，或当前目录的 corpus 文件夹。
      退出码：0 都有答案（或都符合预期），1 有的没有答案（或不符），2 出错，64 用法不对。
      """
    case .askAbstract: "回答一个问题。"
    case .askDiscussion:
      """
      各词以空格相连，成为一个问题。

      例：
        wenzheng ask 多少系统被监测
        wenzheng ask --explain --corpus 文件夹 何时发布
        wenzheng ask --format jsonl -- -5是什么意思
      """
    case .askWords: "问题"
    case .runAbstract: "逐个回答一个问题文件，并核对其中的预期。"
    case .runDiscussion:
      """
      文件一行一个问题，可以追问；问题下面可以写预期，例如：

        【第一节】            一节的标题，追问不跨节
        # 说明
        全县新建公园多少个？
          答：80个            答案；可有几行，合一行即可
          引：全县新建公园    第一条引文里的字
        珠穆朗玛峰有多高？
          拒答                应当没有答案
        :上下文 1             命令，只限看东西的和 :选用

      列举写“项：甲；乙”；另有“类型：”“出自：”。也可以每行一个 JSON 对象（"question"，可另有 "id"、
      "document"，以及 "answers"、"items"、"evidence"、"answerable"、"doc"、"type"）。每个答案一有就输出。

      退出码：有预期时，0 全部符合，1 有不符；没有预期时，0 都有答案，1 有的没有答案；2 出错。
      用 --record 时，写好了就是 0。

      例：
        wenzheng run corpus/tianjin.questions
        wenzheng run --format tap 问题.questions
        wenzheng run --record 新.questions 问题.txt
        echo 何时发布 | wenzheng run -
      """
    case .runFile: "问题文件；- 是标准输入"
    case .outlineAbstract: "列出文档的结构，编号与引文所用的一致。"
    case .outlineDiscussion:
      """
      例：
        wenzheng outline
        wenzheng outline --corpus 文件夹 --document 文档名
      """
    case .documentsAbstract: "列出打开的文档。"
    case .documentsDiscussion:
      """
      每个文档的名称、标题、日期，节、段、句各多少，文件在哪里。

      例：
        wenzheng documents
        wenzheng documents --corpus 文件夹 --format jsonl
      """
    case .shellAbstract: "打开问答界面。"
    case .shellDiscussion: "标准输入不是终端时，把它当作问题文件来读。"
    case .corpusHelp: "文档或放文档的文件夹；可多次给出"
    case .documentHelp: "只从这个文档回答"
    case .formatHelp: "输出格式：text 供人看，jsonl 一行一个 JSON 对象"
    case .outlineFormatHelp: "输出格式：text 供人看，jsonl 一行一个文档"
    case .explainHelp: "说明答案是怎么来的"
    case .colorHelp: "颜色：auto（默认）只在终端上用，并遵从 NO_COLOR"
    case .languageHelp: "界面语言：zh 中文，en 英文"
    case .plainHelp: "不用颜色、不重画屏幕，适合读屏软件"
    case .privateHelp: "不保存输入过的行"

    case .installAbstract: "安装程序，连同文档、补全脚本和手册页。"
    case .installDiscussion:
      """
      装在一个目录下面，已有的旧版换掉：
        bin/wenzheng                              程序
        share/wenzheng/corpus                     文档
        share/bash-completion、zsh、fish          各 shell 的补全脚本
        share/man/man1/wenzheng.1                 手册页（man wenzheng）

      例：
        wenzheng install
        wenzheng install --prefix /usr/local
      """
    case .installPrefixHelp: "装在哪个目录下面；默认 ~/.local"
    case .installCorpusHelp: "装哪些文档：文件或文件夹；默认是现在会打开的那些"
    case .installDone: "安装好了。若 shell 找不到 wenzheng，请把 {folder} 加进 PATH。"
    case .installNoHome: "没有 HOME，不知道装在哪里；请用 --prefix 写明目录"
    case .manualAbstract: "打印手册页。"
    case .manualDiscussion:
      """
      例：
        wenzheng manual | man -l -
      """
    case .manualName: "名称"
    case .manualSynopsis: "用法"
    case .manualDescription: "说明"
    case .manualCommands: "命令"
    case .manualShell: "问答界面里的命令"
    case .manualKeys: "按键"
    case .manualEnvironment: "环境变量"
    case .manualEnvironmentText:
      """
      WENZHENG_CORPUS   文档或放文档的文件夹
      NO_COLOR          设了就不用颜色，也不显示光标后的提示
      COLORFGBG         有的终端用它说明背景深浅
      PAGER             分页程序
      LC_ALL、LC_MESSAGES、LANG   界面语言：en 开头为英文，否则为中文
      EDITRC            行编辑的按键设置，默认 ~/.editrc
      """
    case .manualFiles: "文件"
    case .manualFilesText:
      """
      ~/.config/wenzheng/config         设置，一行一个“名称 = 值”
      ~/.local/state/wenzheng/history   输入过的行
      synonyms.txt                      文档旁边的同义词
      """

    case .unknownCommand: "没有“{name}”这个命令。要提问，请用：wenzheng ask {name} …"
    case .optionsBeforeCommand: "选项要写在命令之后：wenzheng {name} 选项 …"

    case .noCorpus:
      "找不到文档：请用 --corpus 文件或文件夹 指明，或设环境变量 WENZHENG_CORPUS，或把文档放进当前目录的 corpus 文件夹"
    case .corpusNotFound: "{path}：没有这个文件或文件夹；请检查 --corpus 或 WENZHENG_CORPUS"
    case .corpusNotFile: "{path}：既不是文件也不是文件夹；请指明文本文件或文件夹"
    case .corpusUnreadable: "{path}：无法读取：{error}；请检查权限"
    case .corpusNotUTF8: "{path}:{line}：不是 UTF-8 文本；请先转换编码，例如 iconv -f GB18030 -t UTF-8"
    case .corpusBinary: "{path}:{line}：是二进制文件，不是文本；请给出纯文本"
    case .corpusEmpty: "{path}：文件里没有文字；请换一个文件"
    case .corpusNoTexts: "{path}：文件夹里没有文本（.txt 或 .md）；请把文档放进去，或另指一个文件夹"
    case .corpusNothingRead: "没有可读的文档，无法回答"
    case .unknownDocument: "没有名为“{name}”的文档；用 wenzheng documents 可看到各文档的名称"
    case .unknownDocumentNearest: "没有名为“{name}”的文档；是不是“{nearest}”？"
    case .synonymsNotUTF8: "不是 UTF-8 文本，略过这一行；请先转换编码，例如 iconv -f GB18030 -t UTF-8"
    case .synonymsSeveralArrows: "一行只能有一个 =>，略过这一行；请拆成几行"
    case .synonymsEmptySide: "=> 的一边没有词，略过这一行；请写成：问题里的词 => 文中的词"
    case .synonymsTooFewWords: "只有一个词，略过这一行；同义的词请用半角逗号隔开，例如：网信办,市委网信办"
    case .synonymsOnlyPunctuation: "“{word}”里没有文字，略过这一行；请写词语"
    case .synonymsTooLong: "有的词超过 {limit} 个字，略过这一行；请写得短些"
    case .synonymsMore: "另有 {count} 行也有错，不再一一列出"

    case .emptyQuestion: "问题是空的；请写出要问的话，例如：wenzheng ask 何时发布"
    case .standardInput: "标准输入"
    case .questionFileUnreadable: "{path}：无法读取：{error}；请检查问题文件"
    case .questionFileEmpty: "{path}：没有问题；请一行写一个问题"
    case .questionNotUTF8: "第 {byte} 个字节起不是 UTF-8 文本；请把问题文件存为 UTF-8"
    case .questionLineTooLong: "这一行超过 {limit} MB，略过；请拆短"
    case .questionMissing: "缺少 \"question\"；请写成 {\"question\":\"…\"}"
    case .questionEmptyField: "\"question\" 是空的；请写出要问的话"
    case .questionFieldNotText: "\"{field}\" 须是字符串"
    case .questionFileBinary: "是二进制文件，不是文本，不再往下读；请给出纯文本或 JSON 行"
    case .questionFieldNotTexts: "\"{field}\" 须是字符串的数组"
    case .questionFieldNotNumbers: "\"{field}\" 须是整数的数组"
    case .questionFieldNotBoolean: "\"{field}\" 须是 true 或 false"
    case .expectationNoQuestion: "这一行的上面没有问题；请写在它所说的问题下面"
    case .expectationEmpty: "“{keyword}”后面没有内容；请写成：{keyword}：内容"
    case .expectationUnknownKeyword: "不认识“{word}：”；可用：{choices}；如果是问题，请写成：问：…"
    case .expectationUnknownType: "没有“{name}”这个类型；可用：{choices}"
    case .expectationRefusalWithAnswer: "同一个问题不能既要拒答，又要有答案或引文；请留一样"
    case .expectationAnswerWithItems: "同一个问题不能既有“答”又有“项”；请留一样"

    case .runFormatHelp: "输出格式：text、markdown 供人看，jsonl、tsv 供程序用，tap、junit 供构建服务器用"
    case .runOnlyHelp: "只问这些：编号（q3、3-9）、或问题、节标题里的字；可多次给出"
    case .runFailFastHelp: "有一处不符就停"
    case .runJobsHelp: "同时回答几个问题（默认 1）；输出不变"
    case .runRecordHelp: "把现在的答案写成预期，存到这个文件，供审阅"
    case .runForceHelp: "--record 的文件已有时覆盖它"
    case .noQuestionSelected: "{path}：没有问题符合 --only；请用编号，或问题、节标题里的字"
    case .runProgress: "已问 {count} 题，{share}%"
    case .recordWritten: "已把 {count} 个问题的答案作为预期写到 {path}，请审阅"
    case .fileExists: "{path}：已有这个文件；要覆盖请加 --force，或换一个名字"
    case .fileNotWritten: "{path}：无法写入：{error}；请换一个地方"
    case .checkHeld: "符合预期"
    case .checkLine: "第 {line} 行"
    case .checkAnswerDiffers: "答案不符"
    case .checkItemsDiffer: "列出的项不符"
    case .checkEvidenceDiffers: "引文不符"
    case .checkDocumentDiffers: "出处不符"
    case .checkNotAnswered: "应当有答案，却拒答了"
    case .checkNotRefused: "应当拒答，却有答案"
    case .checkNothing: "没有答案"
    case .checkExpected: "预期："
    case .checkGiven: "实得："
    case .checkDifference: "差别："
    case .checkMissing: "缺少："
    case .checkSurplus: "多出："
    case .checkElsewhere: "另见："
    case .checkInCitation: "第 {number} 条引文符合"
    case .summaryType: "类型"
    case .summaryQuestions: "题数"
    case .summaryHeld: "符合"
    case .summaryFailed: "不符"
    case .summaryRefusals: "拒答"
    case .summaryAllHeld: "{total} 题有预期，全部符合（共问 {questions} 题）"
    case .summarySomeFailed: "{total} 题有预期，{held} 题符合，{failed} 题不符（共问 {questions} 题）"
    case .summaryStopped: "；遇到不符，余下的没有问"
    case .summaryNothingExpected: "没有预期"

    case .demoAbstract: "播放一个演示，或把它录成文件、做成网页。"
    case .demoDiscussion:
      """
      演示文件里，一行是一个问题或命令，由程序在真的问答界面里替人键入；# 开头的是解说，
      【】里的是小标题。另有四条指令：
        :标题 文字      演示的名称，写在最前面
        :语料 路径      要问的文档，从演示文件所在的文件夹算起，写在最前面
        :等待 [秒数]    停几秒；不写秒数就等按键
        :速度 快        慢、正常、快，或 0.5、2 这样的倍数

      播放时：空格 下一步，← 上一步，+ - 快慢，p 停住，Ctrl-T 接管和交还键盘，q 离开。
      输出不是终端时，不停顿，打印全文。

      例：
        wenzheng demo corpus/tianjin.demo
        wenzheng demo --record 演示.cast 文件.demo     录成 asciinema 能放的文件
        wenzheng demo --html 演示.html 文件.demo       做成一个网页
      """
    case .demoFile: "演示文件"
    case .demoSpeedHelp: "放快几倍，例如 2 或 0.5"
    case .demoNoWaitHelp: "不停顿"
    case .demoRecordHelp: "录成 asciicast 文件，不播放；- 是标准输出"
    case .demoHTMLHelp: "做成一个网页，不播放；- 是标准输出"
    case .demoSizeHelp: "所录终端的大小：列数x行数，默认 80x24"
    case .demoForceHelp: "文件已有时换掉它"
    case .demoSpeedRange: "--speed 须在 {slowest} 到 {fastest} 之间"
    case .demoUnreadable: "{path}：无法读取：{error}；请检查演示文件"
    case .demoEmpty: "演示里没有问题，也没有命令；请一行写一个"
    case .demoMoreProblems: "另有 {count} 处也有错，不再一一列出"
    case .demoNoCorpus: "没有 {path} 这个文件或文件夹；请改 :语料 这一行，或用 --corpus 指明"
    case .demoCommandNotAllowed: "演示里不能用“:{name}”；可以用：{choices}"
    case .demoControlCharacter: "第 {column} 个字符是控制字符，终端会把它当作按键；请删去"
    case .demoExpectation: "演示里不核对答案；请删去这一行，或写进问题文件"
    case .demoMissingValue: "“:{name}”后面缺少内容；用 wenzheng help demo 看写法"
    case .demoBadWait: "“{value}”不是秒数；请写 0 到 {longest}，例如 :等待 3；不写就等按键"
    case .demoBadSpeed: "速度不能是“{value}”；请写 慢、正常、快，或 {slowest} 到 {fastest} 的倍数"
    case .demoMisplaced: "“:{name}”要写在最前面，在解说和问题之前"
    case .demoRepeated: "“:{name}”只能写一次"
    case .demoTooManyLines: "演示超过 {most} 行；请拆成几个"
    case .demoScreenTooSmall: "终端太小：{columns} 列 {rows} 行；演示至少要 {leastcolumns} 列 {leastrows} 行，请放大窗口"
    case .demoNoPseudoTerminal: "系统不给伪终端，无法录制；请在有 /dev/ptmx 的环境里运行"
    case .fileNotAFile: "{path}：不是普通文件，不能写；请另起文件名"
    case .demoChapter: "小标题：{title}"
    case .demoNarrator: "解说：{text}"
    case .demoBack: "（回到上一步）"
    case .demoHandedOver: "（键盘归您：随便问，:帮助 列出命令。Ctrl-T 交还，演示从停下的地方接着走）"
    case .demoResumed: "（演示接着走）"
    case .demoHintPlaying: "（空格 下一步  ← 上一步  + - 快慢  p 停住  Ctrl-T 接管键盘  q 离开）"
    case .demoHintWaiting: "（空格 继续  ← 上一步  Ctrl-T 接管键盘  q 离开）"
    case .demoHintHeld: "（停住了  空格 接着演  ← 上一步  Ctrl-T 接管键盘  q 离开）"
    case .demoHintEnd: "（演示完  空格 离开  ← 上一步  Ctrl-T 自己来问）"
    case .demoHintHandedOver: "（键盘归您  Ctrl-T 交还）"
    case .demoPageTitle: "演示：就{title}提问"
    case .demoPageLines: "输出共 {count} 行，点开来看"
    case .demoPageSources: "所问的文档："
    case .demoPageNote: "答案由“问政”从原文中找出，引文与原文逐字节一致；文中没有的，不作回答。"

    case .jsonProblem: "JSON 有误，第 {column} 个字符：{reason}"
    case .jsonExpectedObject: "此处应为 {，每行须是一个 JSON 对象"
    case .jsonExpectedKey: "此处应为带双引号的键"
    case .jsonExpectedColon: "此处应为冒号"
    case .jsonExpectedCommaOrEnd: "此处应为逗号或右括号"
    case .jsonExpectedValue: "此处应为一个值"
    case .jsonUnterminatedString: "字符串没有结束的双引号"
    case .jsonBadEscape: "不认识的转义"
    case .jsonLoneSurrogate: "\\u 代理项不成对"
    case .jsonControlCharacter: "字符串里的控制字符须转义"
    case .jsonBadNumber: "数字写法不对"
    case .jsonTooDeep: "嵌套过深"
    case .jsonTrailing: "对象之后还有多余的内容"

    case .outputFailed: "无法写到标准输出：{error}"
    case .systemNoSuchFile: "没有这个文件"
    case .systemNoPermission: "没有权限"
    case .systemNoSpace: "磁盘已满"
    case .systemIsFolder: "这是一个文件夹"
    case .systemClosed: "没有打开"
    case .systemDevice: "设备读写出错"

    case .questionHeading: "问"
    case .placeHeader: "页首信息"
    case .placeHeading: "标题"
    case .placeParagraph: "第 {number} 段"
    case .placeSentence: "第 {number} 句"
    case .refusedEmptyQuestion: "没有答案：问题里没有可查的词"
    case .refusedUnrelated: "没有答案：文中没有与问题相关的内容"
    case .refusedMissing: "没有答案：问题里说到的，文中没有"
    case .refusedNoSuchAnswer: "没有答案：文中说到了，但没有给出所问的内容"
    case .refusedOtherSubject: "没有答案：文中说的是另外的地方、年份或单位"
    case .refusalMissingParts: "文中没有依据的部分：{parts}"
    case .refusalNearest: "最接近的句子（不是答案）："
    case .otherFigures: "各文档说法不同："

    case .explanationAnalysis: "分析"
    case .explanationRules: "用到的规则"
    case .explanationEvidence: "句子与得分"
    case .explanationDecision: "决定"
    case .explanationNothing: "（无）"
    case .explanationCandidate: "可答：{words}"
    case .explanationConfidence: "可信度"
    case .factReadAs: "读作"
    case .factType: "类型"
    case .factAsking: "疑问词"
    case .factFocus: "所问"
    case .factMeasure: "量词"
    case .factTerms: "查找的词"
    case .factTimes: "时间"
    case .factOtherWords: "换用的词"
    case .factCutBy: "取出答案的规则"
    case .factRule: "作答的规则"
    case .factVeto: "疑点"
    case .factAnswered: "回答，可信度"
    case .factRefused: "不答"
    case .factWouldHaveSaid: "本来要答"

    case .outlineTitle: "标题"
    case .outlineDate: "日期"
    case .outlineSite: "网站"
    case .outlineColumn: "栏目"
    case .outlineLine: "第 {line} 行"
    case .outlineParagraph: "第 {number} 段"
    case .outlineSentences: "{count} 句"
    case .outlineOneSentence: "{count} 句"

    case .documentsName: "名称"
    case .documentsTitle: "标题"
    case .documentsDate: "日期"
    case .documentsSections: "节"
    case .documentsParagraphs: "段"
    case .documentsSentences: "句"
    case .documentsPath: "文件"

    case .termQuestionWord: "疑问词"
    case .termPerson: "人名"
    case .termBody: "机构"
    case .termPlace: "地名"
    case .termDocument: "文件"
    case .termQuotation: "引语"
    case .termNumber: "数字"
    case .termTitle: "文档"
    case .termHeading: "标题"
    case .termCount: "{count} 次"
    case .offeredQuestion: "您是不是要问：{question}"
    case .shellMenuStatus: "第 {first}–{last} 项，共 {count} 项"

    case .shellBanner: "问政：就{title}提问"
    case .documentTitle: "《{title}》"
    case .documentCount: " {count} 个文档"
    case .shellBannerHint:
      """
      直接输入问题，回车即答，例如：何时发布？
      可以接着追问：谁说的？ 在哪一段？
      Tab 补全，拼音也行；:帮助 列出命令，:退出 或 Ctrl-D 离开
      """
    case .shellPrompt: "问> "
    case .shellHelpAsking: "直接输入问题，例如：多少系统被监测？ 何时发布？"
    case .shellHelpFollowUp: "可以接着追问，例如：2018年呢？ 他是谁？ 谁说的？ 在哪一段？ 原文怎么说？"
    case .shellHelpCommands: "命令（中文名、英文名，可只打开头几个字）："
    case .shellHelpKeys:
      """
      :帮助 命令 看一个命令的用法和例子。
      Tab 补全命令、文件、疑问词和文中的词，拼音也行（sk、shuiku 是水库）；
        有几个可选时，用 Tab 和方向键挑，回车选定，Esc 放弃。
      → 或 Ctrl-E 接受光标后面的提示，Alt-F 接受其中一个词。
      ↑ 和 Ctrl-R 找回输入过的行；Alt-B、Alt-F 按词移动。
      Ctrl-C 丢弃这一行或停下正在做的事，Ctrl-L 清屏，Ctrl-D 离开。
      """
    case .shellUnknownCommand: "没有“{name}”这个命令；:帮助 列出所有命令"
    case .shellCommandNotInFile: "“:{name}”只在键入时执行，读入的文件里不执行"
    case .shellUnknownCommandNearest: "没有“{name}”这个命令；是不是“{nearest}”？"
    case .shellAmbiguousCommand: "“{name}”可以是：{choices}；请多打几个字"
    case .shellCompleted: "（理解为：{question}）"
    case .shellTime: "（{milliseconds} 毫秒）"
    case .shellCitationHint: "（:上下文 1 看第 1 条引文的前后文，:出处 1 打开原文）"
    case .shellFilesChanged: "（文件有改动：{files}；:重读 重新读入）"
    case .shellNothingAsked: "还没有问过问题；请先输入一个问题"
    case .shellFollowUpRule: "补全或追问的规则：{rule}"
    case .shellNoMore: "没有别的可能答案"
    case .shellMoreHeading: "别的可能答案（不一定对）："
    case .shellNoCitations: "还没有引文；请先问一个问题"
    case .shellNoNumber: "“{value}”不是编号；请写数字，例如 1"
    case .shellNoSuchCitation: "没有第 {number} 条引文；现有 {count} 条"
    case .shellDocumentGone: "引文所在的文档已不在打开的文档中"
    case .shellInUse: "现在就{title}回答"
    case .shellUnknownDocument: "没有名为“{name}”的文档；:文档 列出各文档。"
    case .shellDidYouMean: "是不是“{nearest}”？"
    case .shellReloaded: "已重新读入：{title}"
    case .shellCorpusKept: "文档没有换"
    case .shellLogNone: "没有在记录；:记录 文件 开始记录"
    case .shellLogging: "记到 {path}；:记录 off 停止"
    case .shellLogEnded: "不再记录；已记到 {path}"
    case .shellNotWritten: "{path}：无法写入：{error}"
    case .shellReadWhat: "请写出文件，例如：:读入 问题.txt"
    case .shellNoHistory: "没有这样的行"
    case .shellStopped: "已停下"
    case .shellStoppedMany: "已停下，余下 {count} 行不再问"
    case .shellSearch: "（找：{pattern}）"
    case .shellSearchNotFound: "（找不到：{pattern}）"
    case .shellMeantCommand: "（要用命令的话，请输入 {name}）"
    case .shellMorePrompt: "-- 空格看更多，q 停 --"
    case .transcriptOpening: "问政记录：{title}"
    case .transcriptAsked: "追问：{question}"
    case .tableCommand: "命令"
    case .tableOtherName: "英文名"
    case .tableMeaning: "作用"

    case .settingFormat: "答案的格式"
    case .settingExplain: "答案后面附说明"
    case .settingTiming: "显示用时"
    case .settingContext: "上下文前后各几句"
    case .settingPager: "分页程序：auto、off 或命令"
    case .settingColor: "颜色"
    case .settingTheme: "配色：深色或浅色背景"
    case .settingLanguage: "界面语言"
    case .settingKeys: "按键：emacs 或 vi"
    case .settingPlain: "朴素输出，适合读屏软件"
    case .settingPrivate: "不保存输入过的行"
    case .settingForStart: "（写进设置文件，下次打开时生效）"
    case .settingsFile: "设置文件：{path}"
    case .settingUnknown: "没有“{name}”这个设置；有：{choices}"
    case .settingUnknownNearest: "没有“{name}”这个设置；是不是“{nearest}”？"
    case .settingBadValue: "设置 {name} 不能是“{value}”；可以是：{choices}"
    case .settingMalformed: "应写成“名称 = 值”"
    case .settingNotUTF8: "不是 UTF-8 文本"
    case .settingsUnreadable: "{path}：无法读取：{error}；用原来的设置"
    case .historyNotKept: "{path}：无法保存输入过的行：{error}；这次不保存"
    case .historyNotRead: "{path}：无法读取输入过的行：{error}；这次不保存"
    case .localeOther: "区域设置 {locale} 用的是 {codeset}；这里按 UTF-8 显示，若有乱码请设 LC_ALL=C.UTF-8"
    case .localeImpossible:
      "区域设置 {locale}（{codeset}）不是 UTF-8，系统里也没有 UTF-8 的区域设置：中文可能无法输入；请安装 C.UTF-8 / no UTF-8 locale found; install C.UTF-8"
    }
  }
}
