import Answering
import Training

/// A run for people: the answers as `ask` prints them, what held and what did not, and counts at the end.
struct TextReport: RunReport {
  let messages: Messages
  let renderer: TextRenderer

  private var style: TextStyle { renderer.style }

  func section(_ title: String) -> String {
    style.text(PlainLine.heading(DisplayText.shortened(title)), .heading) + "\n\n"
  }

  func answered(_ asked: AskedQuestion) -> [UInt8] {
    let id = DisplayText.shortened(asked.question.id, to: 40)
    let heading = "\(id) \(messages(.questionHeading)): \(DisplayText.shortened(asked.question.text))"
    var text: [UInt8] = []
    text.reserveCapacity(2_048)
    text += style.text(heading, .heading).utf8
    text.append(0x0A)
    if let completed = asked.reply.completed {
      let note = messages(.shellCompleted, ["question": DisplayText.shortened(completed)])
      text += style.text(note, .faint).utf8
      text.append(0x0A)
    }
    renderer.append(asked.response, to: &text)
    return text
  }

  func judged(_ asked: AskedQuestion, _ verdict: Verdict?) -> String {
    guard let verdict else { return "\n" }
    return VerdictText(messages: messages, style: style).lines(verdict, asked.response).map { $0 + "\n" }.joined()
      + "\n"
  }

  var showsCommands: Bool { true }

  func shown(_ text: String, by command: String) -> String {
    style.text(DisplayText.shortened(command), .heading) + "\n" + text + "\n"
  }

  func ending(_ tally: Tally, wasStopped: Bool) -> String {
    SummaryText(messages: messages, style: style).text(tally, wasStopped: wasStopped)
  }
}
