/// Folded text, eight bytes to a machine word, so that a filter looks at eight letters at a time.
public struct SearchText: Equatable, Sendable {
  /// The first byte lowest; what is left of the last word is zero, which nobody types.
  private let words: [UInt64]

  public init(_ text: String) {
    var draft = Draft()
    draft.add(text)
    words = draft.words + [draft.open]
  }

  init(_ folded: [UInt8]) { self.init(String(decoding: folded, as: UTF8.self)) }

  /// A text that is being put together.
  public struct Draft: FoldedBytes {
    fileprivate var words: [UInt64] = []
    /// The word that is being filled, and how many of its bits are.
    fileprivate var open: UInt64 = 0
    private var taken: UInt64 = 0

    public init() {}

    /// As it is written, then what is also written otherwise.
    public mutating func add(_ text: String) {
      Folding.fold(text, into: &self)
      guard let other = Folding.otherSpelling(of: text) else { return }
      append(UInt8(ascii: " "))
      Folding.fold(other, into: &self)
    }

    public mutating func add(_ text: SearchText) {
      for word in text.words { append(word, count: 8 &- word.leadingZeroBitCount &>> 3) }
    }

    /// Ends a line: no word stands across two of them.
    public mutating func endLine() { append(UInt8(ascii: "\n")) }
    public mutating func addComma() { append(0x202C, count: 2) }

    /// Hands on what is there, with no more room than it takes, and begins anew in the same room.
    public mutating func take() -> SearchText {
      words.append(open)
      defer {
        words.removeAll(keepingCapacity: true)
        (open, taken) = (0, 0)
      }
      return SearchText(words: words.map { $0 })
    }

    mutating func append(_ byte: UInt8) { append(UInt64(byte), count: 1) }

    mutating func append(_ word: UInt64, count: Int) {
      let bits = UInt64(truncatingIfNeeded: count &* 8)
      let word = bits == 64 ? word : word & (1 &<< bits &- 1)
      open |= word &<< taken
      taken &+= bits
      guard taken >= 64 else { return }
      words.append(open)
      taken &-= 64
      open = taken == 0 ? 0 : word &>> (bits &- taken)
    }
  }

  private init(words: [UInt64]) { self.words = words }

  /// Looks for the first two letters at once in a whole machine word, and compares the rest there.
  func holds(_ word: [UInt8]) -> Bool {
    let (words, word) = (words.span, word.span)
    let (first, second) = (Self.everywhere(word[0]), Self.everywhere(word[min(1, word.count - 1)]))
    for place in words.indices {
      let here = words[place]
      var hits = Self.zeros(here ^ first)
      if hits != 0, word.count > 1 {
        let next = place + 1 < words.count ? words[place + 1] : 0
        hits &= Self.zeros((here &>> 8 | next &<< 56) ^ second)
      }
      while hits != 0 {
        if stands(word, at: place &* 8 &+ hits.trailingZeroBitCount &>> 3) { return true }
        hits &= hits &- 1
      }
    }
    return false
  }

  private func stands(_ word: Span<UInt8>, at start: Int) -> Bool {
    guard start + word.count <= words.count * 8 else { return false }
    for offset in word.indices {
      let place = start &+ offset
      let byte = UInt8(truncatingIfNeeded: words[place &>> 3] &>> UInt64((place & 7) &* 8))
      if byte != word[offset] { return false }
    }
    return true
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101

  private static func everywhere(_ byte: UInt8) -> UInt64 { UInt64(byte) &* ones }

  /// The highest bit of each byte that is zero, and of some that stand above such a byte.
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & (ones &* 0x80) }
}
