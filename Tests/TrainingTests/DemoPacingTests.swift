import Testing

@testable import Training

@Suite struct DemoPacingTests {
  private func scene(_ parts: [Demo.Part], _ line: String? = nil) -> Demo.Scene {
    var scene = Demo.Scene()
    scene.parts = parts
    scene.line = line.map { Demo.Line($0, number: 1) }
    return scene
  }

  private let pacing = DemoPacing()

  private func time(_ moment: DemoMoment) -> Int {
    switch moment {
    case .wait(let time), .waitForKey(let time), .press(_, let time): time
    case .title, .narration, .speed: 0
    }
  }

  @Test func whatIsShownIsReadBeforeItGoesOn() {
    let moments = pacing.moments(of: scene([.narration(["一二三"]), .title("四")], "问"), after: 40)
    try? #require(moments.count == 7)
    #expect(moments[1] == .narration(["一二三"]) && moments[3] == .title("四"))
    for index in [0, 2, 4] {
      guard case .wait(let time) = moments[index] else {
        Issue.record("no pause at \(index): \(moments)")
        continue
      }
      #expect(time > 800)
    }
    #expect(time(moments[0]) > time(moments[2]))
  }

  @Test func theScriptsOwnPausesTakeThePlaceOfReading() {
    let moments = pacing.moments(
      of: scene([.wait(seconds: 1.5), .speed(2), .narration(["一"]), .wait(seconds: nil)]), after: 40)
    #expect(moments.prefix(3) == [.wait(milliseconds: 1_500), .speed(2), .narration(["一"])])
    guard moments.count == 4, case .waitForKey(let time) = moments[3] else {
      Issue.record("no wait for a key: \(moments)")
      return
    }
    #expect(time > 800)
  }

  @Test func theLastSceneWaitsForAKeyOnce() {
    for parts: [Demo.Part] in [[], [.narration(["完"])], [.narration(["完"]), .wait(seconds: nil)]] {
      let moments = pacing.moments(of: scene(parts), after: 10, isLast: true)
      let waits = moments.filter { if case .waitForKey = $0 { true } else { false } }
      #expect(waits.count == 1 && waits.last == moments.last)
    }
  }

  @Test func keysArePressedOneByOneAsByAHand() {
    let moments = pacing.moments(of: scene([], "多少a，个？"))
    let keys = moments.compactMap { if case .press(let key, _) = $0 { key } else { nil } }
    #expect(String(String.UnicodeScalarView(keys)) == "多少a，个？\r")
    #expect(moments.allSatisfy { (50...1_000).contains(time($0)) })
    #expect(Set(moments.dropFirst().map(time)).count > 2)
    #expect(moments == pacing.moments(of: scene([], "多少a，个？")))
  }
}
