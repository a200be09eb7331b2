/// Folded text, eight bytes to a machine word, so that a filter looks at eight letters at a time.
public struct SearchText: Equatable, Sendable {
  /// The first byte lowest; what is left of the last word is zero, which nobody types.
  fileprivate let words: [UInt64]

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
      Folding.foldOtherSpellings(of: text, into: &self)
    }

    public mutating func add(_ text: SearchText) {
      for word in text.words { append(word, count: 8 &- word.leadingZeroBitCount &>> 3) }
    }

    /// Ends a line: no word stands across two of them.
    public mutating func endLine() { append(UInt8(ascii: "\n")) }
    public mutating func addComma() { append(0x202C, count: 2) }

    /// How much is there.
    public struct Mark { fileprivate let (words, open, taken): (Int, UInt64, UInt64) }
    public var mark: Mark { Mark(words: words.count, open: open, taken: taken) }

    /// Takes back what was added since then, where it stands before that already.
    public mutating func dropRepetition(since mark: Mark) {
      let start = mark.words &* 8 &+ Int(mark.taken &>> 3)
      let end = words.count &* 8 &+ Int(taken &>> 3)
      guard start < end else { return }
      words.append(open)
      let added = (start..<end).map { words.span.byte(at: $0) }
      let first = words.span.firstPlace(of: added)
      words.removeLast()
      guard let first, first + added.count <= start else { return }
      words.removeLast(words.count - mark.words)
      (open, taken) = (mark.open, mark.taken)
    }

    public mutating func clear() {
      words.removeAll(keepingCapacity: true)
      (open, taken) = (0, 0)
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

  func holds(_ word: [UInt8]) -> Bool { words.span.firstPlace(of: word) != nil }
}

/// Many folded texts, one behind the other: to go through them is to go through memory.
public struct SearchTexts: Equatable, Sendable {
  private var words: [UInt64] = []

  public init() {}

  /// In machine words.
  public var size: Int { words.count }

  /// Of one text.
  public struct Place: Equatable, Sendable {
    fileprivate let start: UInt32
    private let count: UInt32

    fileprivate init(_ place: Range<Int>) {
      (start, count) = (UInt32(place.lowerBound), UInt32(place.count))
    }

    public var size: Int { Int(count) }
  }

  /// The draft begins anew, in the same room.
  public mutating func append(_ draft: inout SearchText.Draft) -> Place {
    let start = words.count
    words += draft.words
    words.append(draft.open)
    draft.clear()
    return Place(start..<words.count)
  }

  public mutating func removeAll() { words = [] }

  func holds(_ word: [UInt8], at place: Place) -> Bool {
    let start = Int(place.start)
    return words.span.extracting(start..<start + place.size).firstPlace(of: word) != nil
  }
}

extension Span<UInt64> {
  fileprivate func byte(at place: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: self[place &>> 3] &>> UInt64((place & 7) &* 8))
  }

  /// Looks for the first two letters at once in a whole machine word, and compares the rest there.
  fileprivate func firstPlace(of word: [UInt8]) -> Int? {
    let word = word.span
    let first = Self.everywhere(word[0])
    let second = Self.everywhere(word[Swift.min(1, word.count - 1)])
    for place in indices {
      let here = self[place]
      var hits = Self.zeros(here ^ first)
      if hits != 0, word.count > 1 {
        let next = place + 1 < count ? self[place + 1] : 0
        hits &= Self.zeros((here &>> 8 | next &<< 56) ^ second)
      }
      while hits != 0 {
        let found = place &* 8 &+ hits.trailingZeroBitCount &>> 3
        if stands(word, at: found) { return found }
        hits &= hits &- 1
      }
    }
    return nil
  }

  private func stands(_ word: Span<UInt8>, at start: Int) -> Bool {
    guard start + word.count <= count * 8 else { return false }
    for offset in word.indices where byte(at: start &+ offset) != word[offset] { return false }
    return true
  }

  private static var ones: UInt64 { 0x0101_0101_0101_0101 }

  private static func everywhere(_ byte: UInt8) -> UInt64 { UInt64(byte) &* ones }

  /// The highest bit of each byte that is zero, and of some that stand above such a byte.
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & (ones &* 0x80) }
}
