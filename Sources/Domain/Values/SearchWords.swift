/// All of them must stand in the text, folded, in any order and without guessing: nothing decides
/// which of two people is nearer to what was typed.
public struct SearchWords: Equatable, Sendable {
  /// Longest first: a long word is the one most likely to be missing.
  private let words: [[UInt8]]
  /// Those that may be written in several ways, of which one must stand there.
  private let others: [[[UInt8]]]

  public init(_ typed: some StringProtocol) {
    let all = typed.split(separator: " ").flatMap { part in
      Folding.bytes(of: part).split(separator: UInt8(ascii: " ")).map {
        Word(folded: Array($0), other: Self.otherSpelling(of: String(part)))
      }
    }
    var (words, others) = ([[UInt8]](), [[[UInt8]]]())
    var place = 0
    while place < all.count {
      let word = all[place]
      place += 1
      // Enterprise numbers begin with 0 or 1: `BE 0445.120.924`.
      let next = place < all.count ? all[place].folded.first : nil
      if word.folded == Self.country, let next, "01".utf8.contains(next) { continue }
      if let (count, spellings) = Self.number(all[(place - 1)...]) {
        place += count - 1
        others.append(spellings)
        continue
      }
      let spellings = Self.spellings(of: word)
      if spellings.count > 1 { others.append(spellings) } else { words.append(word.folded) }
    }
    self.words = words.sorted { $0.count > $1.count }
    self.others = others
  }

  private init(words: [[UInt8]], others: [[[UInt8]]]) {
    (self.words, self.others) = (words, others)
  }

  /// One by one.
  public var each: [SearchWords] {
    words.map { SearchWords(words: [$0], others: []) }
      + others.map { SearchWords(words: [], others: [$0]) }
  }

  /// Side by side, in this order.
  public init(phrase: some StringProtocol) {
    let folded = Folding.bytes(of: phrase)
    (words, others) = (folded.isEmpty ? [] : [folded], [])
  }

  private struct Word {
    let folded: [UInt8]
    let other: [UInt8]?
  }

  /// Nil where there is none.
  private static func otherSpelling(of word: String) -> [UInt8]? {
    var other: [UInt8] = []
    Folding.foldOtherSpellings(of: word, into: &other)
    return other.isEmpty ? nil : Array(other.dropFirst())
  }

  public var isEmpty: Bool { words.isEmpty && others.isEmpty }

  public func allStand(in text: SearchText) -> Bool { allStand { text.holds($0) } }

  public func allStand(in texts: SearchTexts, at place: SearchTexts.Place) -> Bool {
    allStand { texts.holds($0, at: place) }
  }

  private func allStand(_ stands: ([UInt8]) -> Bool) -> Bool {
    words.allSatisfy(stands) && others.allSatisfy { $0.contains(where: stands) }
  }

  /// Whether they stand nowhere where the other ones do not stand, as when a letter more is typed.
  public func isNarrower(than other: SearchWords) -> Bool {
    others == other.others
      && other.words.allSatisfy { wide in
        words.contains { word in word.indices.contains { word[$0...].starts(with: wide) } }
      }
  }

  /// A telephone or enterprise number in groups of digits, and how many of the words it takes; nil
  /// where no whole number begins here.
  private static func number(_ words: ArraySlice<Word>) -> (count: Int, spellings: [[UInt8]])? {
    let groups = words.prefix(mostGroups).prefix { isNumber($0.folded) && !isDay($0.folded) }
      .map(\.folded)
    guard groups.count > 1 else { return nil }
    for count in (2...groups.count).reversed() {
      let whole = groups[..<count].joined().filter { $0.isDigit || $0 == UInt8(ascii: "+") }
      let text = String(decoding: whole, as: UTF8.self)
      let phone = PhoneNumber(text)
      guard phone != nil || EnterpriseNumber(text) != nil else { continue }
      let digits = whole.filter(\.isDigit)
      let asTyped = Array(groups[..<count].joined(separator: [UInt8(ascii: " ")]))
      return (count, [asTyped, digits] + [phone.map { Array($0.stored.utf8) }].compactMap(\.self))
    }
    return nil
  }

  /// As in `+32 (0) 4 70 11 22 33`, and some.
  private static let mostGroups = 9

  /// As in `01/08/2025`, which a number of ten digits could begin with.
  private static func isDay(_ word: [UInt8]) -> Bool {
    let parts = word.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.map(\.count) == [2, 2, 4] && parts.joined().allSatisfy(\.isDigit)
  }

  private static func isNumber(_ word: [UInt8]) -> Bool {
    word.first.map { $0.isDigit || opening.contains($0) } == true
      && word.allSatisfy { $0.isDigit || separators.contains($0) }
      && word.contains(where: \.isDigit)
  }

  /// As typed, then without what stands between the digits of a telephone or enterprise number, or
  /// without the signs of a name.
  private static func spellings(of word: Word) -> [[UInt8]] {
    var number = word.folded[...]
    if number.starts(with: country) { number = number.dropFirst(2) }
    guard isNumber(Array(number)) else {
      return [word.folded] + [word.other].compactMap(\.self)
    }
    let digits = number.filter(\.isDigit)
    let isWhole = digits.count >= 6 || number.contains(UInt8(ascii: "("))
    let phone = PhoneNumber(String(decoding: number, as: UTF8.self))
    // Abroad nobody dials the 0 that stands before a number at home, and no number is kept with it.
    let isDialled = digits.count > 2 && digits.first == UInt8(ascii: "0")
    let abroad = isDialled ? Array(digits.dropFirst()) : word.folded
    let others = [
      Array(number), isWhole ? digits : word.folded, phone.map { Array($0.stored.utf8) }, abroad,
    ]
    return others.reduce(into: [word.folded]) { spellings, other in
      if let other, !spellings.contains(other) { spellings.append(other) }
    }
  }

  private static let country = Array("be".utf8)
  private static let opening = Array("+(".utf8)
  private static let separators = Array(".-/()+".utf8)
}
