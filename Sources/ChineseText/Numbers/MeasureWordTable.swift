enum MeasureWordTable {
  static let entries: StaticString = "个\tcount\n家\torganization\n"
}
