/// All of them must stand in the text, folded, in any order and without guessing: nothing decides
/// which of two people is nearer to what was typed.
public struct SearchWords: Equatable, Sendable {
  /// Longest first: a long word is the one most likely to be missing.
  private let words: [[UInt8]]
  /// Numbers, each in the ways that it may be written; one of them must stand there.
  private let numbers: [[[UInt8]]]

  public init(_ typed: some StringProtocol) {
    let all = Folding.bytes(of: typed).split(separator: UInt8(ascii: " ")).map(Array.init)
    var (words, numbers) = ([[UInt8]](), [[[UInt8]]]())
    for (place, word) in all.enumerated() {
      // Enterprise numbers begin with 0 or 1: `BE 0445.120.924`.
      let next = place + 1 < all.count ? all[place + 1].first : nil
      if word == Self.country, let next, "01".utf8.contains(next) { continue }
      let spellings = Self.spellings(of: word)
      if spellings.count > 1 { numbers.append(spellings) } else { words.append(word) }
    }
    self.words = words.sorted { $0.count > $1.count }
    self.numbers = numbers
  }

  public var isEmpty: Bool { words.isEmpty && numbers.isEmpty }

  public func allStand(in text: SearchText) -> Bool { allStand(in: [text]) }

  /// Each in one of the texts.
  public func allStand(in texts: [SearchText]) -> Bool {
    words.allSatisfy { word in texts.contains { $0.holds(word) } }
      && numbers.allSatisfy { spellings in
        spellings.contains { word in texts.contains { $0.holds(word) } }
      }
  }

  /// As typed, then without what stands between the digits of a telephone or enterprise number.
  private static func spellings(of word: [UInt8]) -> [[UInt8]] {
    var number = word[...]
    if number.starts(with: country) { number = number.dropFirst(2) }
    let digits = number.filter(\.isDigit)
    guard number.first.map({ $0.isDigit || opening.contains($0) }) == true,
      number.allSatisfy({ $0.isDigit || separators.contains($0) }), !digits.isEmpty
    else { return [word] }
    let isWhole = digits.count >= 6 || number.contains(UInt8(ascii: "("))
    let phone = PhoneNumber(String(decoding: number, as: UTF8.self))
    // Abroad nobody dials the 0 that stands before a number at home, and no number is kept with it.
    let isDialled = digits.count > 2 && digits.first == UInt8(ascii: "0")
    let abroad = isDialled ? Array(digits.dropFirst()) : word
    let others = [
      Array(number), isWhole ? digits : word, phone.map { Array($0.stored.utf8) }, abroad,
    ]
    return others.reduce(into: [word]) { spellings, other in
      if let other, !spellings.contains(other) { spellings.append(other) }
    }
  }

  private static let country = Array("be".utf8)
  private static let opening = Array("+(".utf8)
  private static let separators = Array(".-/()+".utf8)
}
