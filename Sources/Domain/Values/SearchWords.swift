/// All of them must stand in the text, folded, in any order and without guessing: nothing decides
/// which of two people is nearer to what was typed.
public struct SearchWords: Equatable, Sendable {
  /// Longest first: a long word is the one most likely to be missing.
  private let words: [[UInt8]]

  public init(_ typed: some StringProtocol) {
    words = Folding.bytes(of: typed).split(separator: UInt8(ascii: " ")).map(Array.init)
      .sorted { $0.count > $1.count }
  }

  public var isEmpty: Bool { words.isEmpty }
  public func allStand(in text: SearchText) -> Bool { words.allSatisfy(text.holds) }
}
