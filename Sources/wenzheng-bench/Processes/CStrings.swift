import Glibc

/// Lists of strings as C functions take them.
enum CStrings {
  /// Does something with a list that ends in a null pointer.
  static func with<Result>(_ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result) -> Result {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}
