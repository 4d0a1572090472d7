public import Answering

extension AnswerType {
  /// The name in Chinese; `rawValue` is the English one.
  public var chineseName: String {
    switch self {
    case .number: "数字"
    case .date: "日期"
    case .person: "人物"
    case .organization: "机构"
    case .place: "地点"
    case .list: "列举"
    case .definition: "定义"
    case .reason: "原因"
    case .manner: "方式"
    case .yesno: "是非"
    case .title: "标题"
    case .quote: "引语"
    case .other: "其他"
    }
  }

  /// The type of a name in Chinese or English, in any case; nil where there is none.
  public init?(named typed: String) {
    let name = typed.lowercased()
    guard let type = Self.allCases.first(where: { $0.rawValue == name || $0.chineseName == name }) else { return nil }
    self = type
  }
}
