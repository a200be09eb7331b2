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

  /// Whether every word stands in a text.
  public func allStand(in text: SearchText) -> Bool { words.allSatisfy(text.holds) }
}
