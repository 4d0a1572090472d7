/// With which characters words start, by hashes of the first of them: what starts no word is told apart at once.
public struct WordBeginnings: Sendable {
  private var bits: [UInt64]
  private let mask: Int

  /// An empty set.
  ///
  /// - Parameter size: for how many beginnings it has room, so that few others are taken for one; at most 2^24.
  public init(size: Int) {
    var count = 1
    while count * 8 < min(size, 1 << 24) { count *= 2 }
    bits = [UInt64](repeating: 0, count: count)
    mask = count * 64 - 1
  }

  /// Enters the hash of the first characters of a word.
  public mutating func insert(_ hash: UInt64) {
    let place = place(of: hash)
    bits[place >> 6] |= 1 << UInt64(place & 63)
  }

  /// Whether a word may start with the characters of a hash; of a few others too.
  public func mayHold(_ hash: UInt64) -> Bool {
    let place = place(of: hash)
    return bits[place >> 6] & (1 << UInt64(place & 63)) != 0
  }

  @inline(__always)
  private func place(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash ^ hash >> 23 ^ hash >> 41) & mask
  }
}
