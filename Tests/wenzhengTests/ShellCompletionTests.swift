import Glibc
import LineEditing
import Testing

@testable import wenzheng

@Suite struct ShellCompletionTests {
  /// What Tab offers at the end of a line: the part that is replaced, and the texts.
  private func offered(
    _ line: String, session: ShellSession = SessionFixture.session()
  ) -> (typed: String, texts: [String])? {
    let request = CompletionRequest(line: line, cursor: line.endIndex)
    return ShellCompletion(session: session).completion(for: request).map { completion in
      (String(line[completion.range]), completion.candidates.map(\.text))
    }
  }

  @Test func commandsAreOfferedInTheLanguageThatIsTyped() {
    #expect(offered(":co")?.texts == ["context ", "corpus "])
    #expect(offered("：上")?.texts == ["上下文 "])
    #expect(offered(":")?.texts.contains("帮助 ") == true && offered(":")?.texts.contains("help ") == false)
    #expect(offered(":", session: SessionFixture.session(.english))?.texts.contains("help ") == true)
    #expect(offered(":xyz") == nil)
    #expect(offered(":bz")?.texts == ["帮助 "])
  }

  @Test func questionsAreCompletedByCharactersAndByPinyin() {
    #expect(offered("全市共有多")?.texts.first == "多少")
    #expect(offered("全市共有多")?.typed == "多")
    #expect(offered("dsgygy")?.texts.isEmpty != false)
    #expect(offered("全市共有dsh")?.texts.first == "多少")
    #expect(offered("sq")?.texts.first == "水渠")
    #expect(offered("修建shuiqu")?.texts == ["水渠"])
    #expect(offered("修建shuiqu")?.typed == "shuiqu")
    #expect(offered("lm")?.texts.first == "李明")
    #expect(offered("xianny")?.texts.first == "县农业局")
    #expect(offered("多少！") == nil)
    // On an empty line, what the text is known to answer.
    #expect(offered("")?.texts == ["李明是谁？"])
  }

  @Test func argumentsAreOffered() {
    #expect(offered(":format j")?.texts == ["jsonl"])
    #expect(offered(":help 帮")?.texts == ["帮助"])
    #expect(offered(":set con")?.texts == ["context "])
    #expect(offered(":set color a")?.texts == ["auto", "always"])
    #expect(offered(":set color = n")?.texts == ["never"])
    #expect(offered(":use 公")?.texts == ["公报"])
    #expect(offered(":quit ") == nil)
    var session = SessionFixture.session()
    _ = session.text("全市共有多少个公园？")
    #expect(offered(":context ", session: session)?.texts == ["1"])
  }

  @Test func fileNamesAreOfferedThroughTildeAndSpaces() throws {
    var template = Array("/tmp/wenzheng-completion-XXXXXX".utf8CString)
    let home = String(cString: try #require(mkdtemp(&template)))
    defer { for name in ["/我的 问题/一.txt", "/我的 问题", "/.藏", ""] { remove(home + name) } }
    mkdir(home + "/我的 问题", 0o700)
    for name in ["/我的 问题/一.txt", "/.藏"] { fclose(fopen(home + name, "w")) }
    let session = SessionFixture.session(environment: ["HOME": home])
    #expect(offered(":read ~", session: session)?.texts == ["~/"])
    #expect(offered(":read ~/", session: session)?.texts == ["我的 问题/"])
    let inside = offered(":read ~/我的 问题/", session: session)
    #expect(inside?.typed == "" && inside?.texts == ["一.txt"])
    #expect(offered(":read \(home)/.", session: session)?.texts == [".藏"])
    #expect(offered(":corpus \(home)/没有", session: session) == nil)
    #expect(offered(":log o", session: session)?.texts.contains("off") == true)
  }
}
