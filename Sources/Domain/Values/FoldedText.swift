/// A text with its folded form; sorted by that first, so that `Noël` and `Noel` stand together.
public struct FoldedText: Hashable, Comparable, Sendable {
  public let text: String
  public let bytes: [UInt8]
  /// The first eight bytes, the first highest: most comparisons end there.
  public let head: UInt64

  public init(_ text: String) {
    self.text = text
    bytes = Folding.bytes(of: text)
    var head: UInt64 = 0
    for index in 0..<8 { head = head << 8 | UInt64(index < bytes.count ? bytes[index] : 0) }
    self.head = head
  }

  public var folded: String { String(decoding: bytes, as: UTF8.self) }
  public func isSame(as other: FoldedText) -> Bool { head == other.head && bytes == other.bytes }

  public static func < (left: FoldedText, right: FoldedText) -> Bool {
    if left.head != right.head { return left.head < right.head }
    if left.bytes != right.bytes { return left.bytes.lexicographicallyPrecedes(right.bytes) }
    return left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}
