/// The words of a search as typed: all of them must stand somewhere in the text.
///
/// Plain inclusion of folded words in any order, without guessing: what is listed contains what was
/// typed, and nothing decides which of two people is nearer to it.
public struct SearchWords: Equatable, Sendable {
  /// The folded words, longest first: a long word is the one most likely to be missing.
  private let words: [[UInt8]]

  /// Cuts what was typed into words at its spaces.
  public init(_ typed: some StringProtocol) {
    words = Folding.bytes(of: typed).split(separator: UInt8(ascii: " ")).map(Array.init)
      .sorted { $0.count > $1.count }
  }

  /// Whether nothing was typed; every text then has all the words.
  public var isEmpty: Bool { words.isEmpty }

  public func allStand(in text: FoldedText) -> Bool { allStand(in: text.bytes) }

  /// Whether every word stands in a text that is already folded.
  public func allStand(in folded: [UInt8]) -> Bool {
    words.allSatisfy { Self.stands($0, in: folded) }
  }

  private static func stands(_ word: [UInt8], in text: [UInt8]) -> Bool {
    let word = word.span
    let text = text.span
    guard text.count >= word.count else { return false }
    let first = word[0]
    for start in 0...(text.count - word.count) where text[start] == first {
      var length = 1
      while length < word.count, text[start + length] == word[length] { length += 1 }
      if length == word.count { return true }
    }
    return false
  }
}
