import ChineseText
import PolicyCorpus

/// Questions about the page itself, which its header lines answer: when it was published, its title, site, column, author.
enum PageQuestion {
  struct Found {
    /// Nil where the page has such a line but leaves it empty.
    let answer: Answer?
    let confidence: Double
    let rule: String
    let nearest: [Citation]
  }

  static func answer(_ question: Question, engine: Engine, documents: [Int]) -> Found? {
    guard documents.count == 1, let number = documents.first else { return nil }
    let document = engine.corpus.documents[number]
    if let author = giver(question, engine.documents[number], number) { return author }
    if let issuer = issuer(question, engine.documents[number], number) { return issuer }
    // A year that chose the document asks nothing more.
    guard question.dates.allSatisfy({ $0.year != nil && $0.year == document.date?.year && $0.month == nil }) else {
      return nil
    }
    for candidate in index.candidates(in: question.characters) {
      let rule = rules[candidate]
      guard rule.pattern.firstMatch(in: question.characters) != nil, onlyAsks(question, of: document),
        rule.besides.map({ kind in document.headers.contains { $0.kind == kind } }) ?? true
      else { continue }
      guard
        let header = rule.kinds.lazy.compactMap({ kind in
          document.headers.first { $0.kind == kind && !$0.value.isEmpty }
        }).first
      else {
        guard let empty = document.headers.first(where: { rule.kinds.contains($0.kind) }) else { continue }
        let passage = Passage(engine.documents[number], documentIndex: number, index: empty.sentence)
        return Found(
          answer: nil, confidence: 0.05, rule: rule.identifier, nearest: [Citations.citation(passage, marks: [])])
      }
      let passage = Passage(engine.documents[number], documentIndex: number, index: header.sentence)
      let characters = document.text.characters(inBytes: header.value)
      var words = document.string(header.value)
      var range = characters
      if rule.kinds.contains(.date) {
        guard let phrase = DatePhrase.all(in: document.text.characters, characters).first(where: { $0.year != nil })
        else { continue }
        range = phrase.range
        words = passage.string(range)
      }
      let citation = Citations.citation(passage, marks: [range])
      return Found(
        answer: Answer(text: words, items: [words], citations: [citation]), confidence: 0.95, rule: rule.identifier,
        nearest: [])
    }
    return heading(question, engine.documents[number], number)
  }

  /// Who gave a report: the holder of an office whom a line above the text names.
  private static func giver(_ question: Question, _ source: SharedDocument, _ number: Int) -> Found? {
    let document = source.document
    guard gives.firstMatch(in: question.characters) != nil,
      question.dates.allSatisfy({ $0.year == nil || $0.year == document.date?.year })
    else { return nil }
    // A line of its own: above the text, or the signature at its end.
    let lines = document.sentences.indices.filter { document.sentences[$0].characters.count <= longestSignature }
    for line in lines {
      let passage = Passage(source, documentIndex: number, index: line)
      let persons = PersonName.all(in: passage.characters, passage.range)
      guard
        let name = persons.first(where: { $0.officeNoun != nil })?.name
          ?? signature(passage, below: line > 0 ? document.sentences[line - 1].characters : nil)
      else { continue }
      let words = passage.string(name)
      return Found(
        answer: Answer(text: words, items: [words], citations: [Citations.citation(passage, marks: [name])]),
        confidence: 0.9, rule: "page.giver", nearest: [])
    }
    // 报告是谁作的 asks for nobody that the running text speaks of.
    guard givesReport.firstMatch(in: question.characters) != nil, let line = lines.first else { return nil }
    let passage = Passage(source, documentIndex: number, index: line)
    return Found(
      answer: nil, confidence: 0.05, rule: "page.giver", nearest: [Citations.citation(passage, marks: [])])
  }

  /// 某市人民政府关于…的通知: the body before 关于 in the title issued it.
  private static func issuer(_ question: Question, _ source: SharedDocument, _ number: Int) -> Found? {
    let document = source.document
    guard issued.firstMatch(in: question.characters) != nil,
      let header = document.headers.first(where: { $0.kind == .title })
    else { return nil }
    let characters = document.text.characters(inBytes: header.value)
    guard
      let mark = CharacterSearch.first(Self.about, in: document.text.characters, characters),
      mark.lowerBound > characters.lowerBound + 2,
      Names.organizationSuffix(document.text.characters, before: mark.lowerBound, from: characters.lowerBound) != nil
    else { return nil }
    let passage = Passage(source, documentIndex: number, index: header.sentence)
    let body = characters.lowerBound..<mark.lowerBound
    let words = passage.string(body)
    return Found(
      answer: Answer(text: words, items: [words], citations: [Citations.citation(passage, marks: [body])]),
      confidence: 0.9, rule: "page.issuer", nearest: [])
  }

  private static let about = "关于".folded
  private static let issued = Pattern(
    "(这份|这个|该|本|此|^)(通知|通报|公告|通告|意见|方案|决定|公报|文件|办法)(是|由|)(谁|哪个部门|哪个单位|哪个机关|哪里|哪家单位|什么部门)(印|)(发|制定|出台|公布|颁布|下发)|(谁|哪个部门|哪个单位|哪个机关)(印|)(发|发布|制定|出台|公布|下发)(的|了)(这份|这个|该|本|此)(通知|通报|公告|通告|意见|方案|决定|公报|文件|办法)|发文(机关|单位|部门)"
  )

  /// A name alone on a line, behind an office that ends the line or the one above it; 王　强 may be set with a space.
  private static func signature(_ passage: Passage, below lineAbove: Range<Int>?) -> Range<Int>? {
    let characters = passage.characters
    let name = (passage.range.last { isSpace(characters[$0]) && passage.range.upperBound - $0 > 2 } ?? -1) + 1
    let start = max(name, passage.range.lowerBound)
    let given = stretch(start, passage.range.upperBound)
    guard (2...4).contains(given.count),
      given.dropFirst().allSatisfy({ CharacterClass(characters[$0]) == .han || isSpace(characters[$0]) }),
      !Names.personLengths(characters, at: start, limit: given.upperBound).isEmpty
    else { return nil }
    let office = start > passage.range.lowerBound ? passage.range.lowerBound..<start : lineAbove
    guard let office, let end = office.last(where: { !isSpace(characters[$0]) }),
      Names.office(characters, before: end + 1, from: office.lowerBound) != nil
    else { return nil }
    return given
  }

  private static func isSpace(_ character: UInt16) -> Bool { character == 0x20 || character == 0x3000 }

  private static let givesReport = Pattern("报告(是|由|)(谁|哪位|什么人){0-4}(作|做|发表|宣读)的$")
  private static let longestSignature = 20
  private static let gives = Pattern(
    "(报告|讲话|发言|致辞)(是|由|)(谁|哪位|什么人){0-4}(作|做|发表|宣读)|(报告|讲话|致辞)人(是|叫|)(谁|哪位|什么|啥)|(谁|哪位)是(报告|讲话|致辞)人|(作|做|发表|宣读)(了|的|)(这份|这个|政府工作|工作|政府|){0-6}(报告|讲话)的(人|)(是|)(谁|哪位)|(签发|签署|颁布)(了|)(这份|这个|此|该|本|)({0-6})(令|文件|决定|通知|办法|条例)({0-4})的({0-6})(是谁|是哪位|叫什么|叫啥)"
  )

  /// The subtitle of a section that the question names by its heading.
  private static func heading(_ question: Question, _ source: SharedDocument, _ number: Int) -> Found? {
    guard subtitle.firstMatch(in: question.characters) != nil else { return nil }
    let document = source.document
    for quotation in question.quotations {
      let word = Array(question.characters[quotation])
      for section in document.sections {
        guard let heading = section.heading, let subtitle = section.subtitle,
          CharacterSearch.first(word, in: document.text.characters, document.text.characters(inBytes: heading)) != nil,
          let index = document.sentences.firstIndex(where: { $0.bytes == subtitle })
        else { continue }
        let passage = Passage(source, documentIndex: number, index: index)
        let words = document.string(subtitle)
        return Found(
          answer: Answer(text: words, items: [words], citations: [Citations.citation(passage, marks: [passage.range])]),
          confidence: 0.9,
          rule: "page.subtitle", nearest: [])
      }
    }
    return nil
  }

  private static let subtitle = Pattern("(小标题|副标题|副题|小题)")

  /// Whether the question asks of nothing but the page: what is left of it is a page word or stands in the title.
  private static func onlyAsks(_ question: Question, of document: Document) -> Bool {
    var rest = question.characters.indices.filter {
      question.content[$0] && CharacterClass(question.characters[$0]).isWord
        && !FunctionWords.isLight(question.characters[$0])
    }
    for word in pageWords {
      for place in CharacterSearch.all(word, in: question.characters, 0..<question.characters.count) {
        rest.removeAll { place.contains($0) }
      }
    }
    // 由哪位总理作的: the office only says what kind of person is asked for.
    for end in 1...max(1, question.characters.count) where end <= question.characters.count {
      if let office = Names.office(question.characters, before: end, from: 0) {
        rest.removeAll { (end - office..<end).contains($0) }
      }
    }
    let title = Set(document.title.folded)
    rest.removeAll { title.contains(question.characters[$0]) }
    return rest.count <= 1
  }

  private struct Rule {
    let identifier: String
    let pattern: Pattern
    let kinds: [HeaderLine.Kind]
    /// A line that the page must have too.
    var besides: HeaderLine.Kind?
  }

  private static let rules: [Rule] = [
    Rule(
      identifier: "page.date",
      pattern: Pattern(
        "(发布|发表|刊发|登|刊登|发出|公布|发|刊载|上网|挂|上线)(的|于|出来|在|是|){0-4}(时间|日期|何时|什么时候|啥时候|哪一天|哪天|哪年|什么时间|什么日子|几号|几时|几月)"),
      kinds: [.date]),
    Rule(
      identifier: "page.date-first",
      pattern: Pattern("(何时|什么时候|啥时候|哪一天|哪天|哪年|什么时间|几号|几时|几月几号|几月)(发布|发表|刊发|登|刊登|发出|公布|发|刊载|上网|挂|上线)"),
      kinds: [.date]),
    Rule(
      identifier: "page.title", pattern: Pattern("(标题|题目|题)(是|叫|为|)(什么|啥|何|哪|)"), kinds: [.title]),
    Rule(
      identifier: "page.site", pattern: Pattern("(哪个|哪家|什么|啥)(网站|网|站点|站)|(网站)(是|名称|叫|名)"), kinds: [.site]),
    Rule(
      identifier: "page.column", pattern: Pattern("(哪个|什么|哪一个|啥|所属|所在)(栏目|频道|板块|版块|专栏|栏)|栏目(是|名|叫)"), kinds: [.column]),
    Rule(
      identifier: "page.author",
      pattern: Pattern(
        "(作者|撰稿人|(报道|文章|稿子|这篇)的记者|采写记者)(是|叫|)(谁|什么|哪|何|)|谁(采写|采访|写)|(谁|哪位)(作|做)的|(由谁|由哪位|哪位|谁){0-4}(作|做)(的|)"),
      kinds: [.author]),
    Rule(
      identifier: "page.place",
      pattern: Pattern(
        "(在|于|)(哪里|哪儿|哪|什么地方|啥地方|何处){0-4}(开|举行|召开|举办|进行)|(开|举行|召开|举办|进行)(的|)(地点|地方|会场)|地点(是|在|)(哪|什么|何|)|会场(设|)(在|是)(哪|什么|何)"
      ),
      kinds: [.place]),
    Rule(
      identifier: "page.held",
      pattern: Pattern("(何时|什么时候|啥时候|哪一天|哪天|什么时间|几号|几点|几月几号){0-4}(开|举行|召开|举办|进行)|(开|举行|召开|举办)(的|)(时间|日期)"),
      kinds: [.date], besides: .place),
    Rule(identifier: "page.source", pattern: Pattern("(来源|出处)(是|于|)(哪|什么|何|)|转自哪|转载自"), kinds: [.source]),
  ]

  private static let index = PatternIndex(rules.map(\.pattern))

  private static let pageWords = [
    "这篇文章", "这篇报道", "这篇", "文章", "报道", "页面", "网页", "网站", "栏目", "频道", "标题", "题目", "发布", "发表", "刊发", "刊登", "登", "公布", "时间",
    "日期", "作者", "来源", "新闻", "稿件", "稿子", "本文", "全文",
    "这则", "消息", "原文", "刊载", "上网", "正文", "页", "主标题", "大标题", "属于", "位于", "归", "篇", "来自", "出处", "放", "挂", "上面", "哪个", "什么",
    "这场", "这次", "本次", "发布会", "会议", "活动", "举行", "召开", "举办", "进行", "地点", "会场", "地方",
    "哪天", "发", "写", "网", "站", "名称", "名字", "叫", "子",
  ].map(\.folded)
}
