import Answering
import PolicyCorpus

func quote(_ s: String) -> String {
  var out = "\""
  for u in s.unicodeScalars {
    switch u {
    case "\"": out += "\\\""
    case "\\": out += "\\\\"
    case "\n": out += "\\n"
    case "\r": out += "\\r"
    case "\t": out += "\\t"
    default: if u.value < 0x20 { out += " " } else { out.unicodeScalars.append(u) }
    }
  }
  return out + "\""
}

@main
struct Wenzheng {
  static func main() {
    let engine = Engine(corpus: CorpusReader.read([CommandLine.arguments[1]]).corpus)
    while let line = readLine() {
      let f = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let r = engine.respond(to: f[1], document: f[2].isEmpty ? nil : engine.corpus.index(ofDocument: f[2]), explaining: CommandLine.arguments.count > 2)
      if CommandLine.arguments.count > 2 {
        print(r.question, r.type, r.confidence)
        for a in r.explanation.analysis { print("  ", a.label, a.value) }
        print("  rules", r.explanation.rules)
        for e in r.explanation.evidence {
          print("  -", e.score.value, e.score.parts.map { "\($0.name) \($0.value)" }, e.score.parts[2].parts.first?.name ?? "", "[" + e.candidate + "]", e.citation.text.prefix(50))
        }
        for d in r.explanation.decision { print("  =>", d.label, d.value) }
        continue
      }
      let cs = (r.answer?.citations ?? r.refusal?.nearest ?? []).map { c in
        "{\"document\":\(quote(c.document)),\"section\":\(quote(c.section)),\"start\":\(c.bytes.lowerBound),\"end\":\(c.bytes.upperBound),\"text\":\(quote(c.text))}"
      }.joined(separator: ",")
      let d = r.explanation.decision
      let wc = d.filter { $0.label == "would-cite" }.map { (f: Explanation.Fact) -> String in
        let p = f.value.split(separator: "\t", maxSplits: 3).map(String.init)
        return "{\"document\":\(quote(p[0])),\"start\":\(p[1]),\"end\":\(p[2]),\"text\":\(quote(p[3]))}"
      }.joined(separator: ",")
      let would = "{\"answer\":\(quote(d.first { $0.label == "would" }?.value ?? "")),\"answers\":[\(d.filter { $0.label == "would-item" }.map { quote($0.value) }.joined(separator: ","))],\"citations\":[\(wc)]}"
      let key = r.answer != nil ? "citations" : "nearest"
      print("{\"id\":\(quote(f[0])),\"status\":\"\(r.answer != nil ? "answered" : "refused")\",\"type\":\"\(r.type.rawValue)\",\"confidence\":\(r.confidence),\"rule\":\(quote(r.explanation.rules.joined(separator: " "))),\"would\":\(would),\"features\":\(quote(r.explanation.decision.first { $0.label == "features" }?.value ?? "")),\"answer\":\(quote(r.answer?.text ?? "")),\"answers\":[\((r.answer?.items ?? []).map(quote).joined(separator: ","))],\"\(key)\":[\(cs)]}")
    }
  }
}
