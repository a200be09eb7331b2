/// What a text that outlives a person must not hold: names, e-mail addresses, phone numbers.
///
/// A name of five letters or more is found anywhere, a shorter one as a whole word (*Ali* does not
/// forbid *qualité*), one of a letter or two only as it is written (*Lê* must not forbid *le*).
struct PersonNames {
  private var anywhere: [SearchWords] = []
  /// As words, folded.
  private var words: Set<[UInt8]> = []
  /// As words, as they are written.
  private var short: Set<Substring> = []
  /// Last digits, however they are grouped and prefixed.
  private var numbers: [SearchWords] = []

  init(_ cards: [CandidateCard]) {
    for card in cards {
      for name in [card.identity?.givenName, card.identity?.familyName] { add(name: name ?? "") }
      anywhere += card.lines(.email).map { SearchWords($0) }
      for phone in card.lines(.phone) { add(phone: phone) }
    }
    anywhere.removeAll(where: \.isEmpty)
  }

  func stand(in text: String) -> Bool {
    let folded = Folding.bytes(of: text)
    let (whole, digits) = (SearchText(folded), SearchText(folded.filter(\.isDigit)))
    return anywhere.contains { $0.allStand(in: whole) }
      || numbers.contains { $0.allStand(in: digits) }
      || !words.isDisjoint(with: Self.words(of: folded))
      || !short.isDisjoint(with: Self.written(in: text))
  }

  private mutating func add(name: String) {
    let parts = Self.words(of: Folding.bytes(of: name))
    for part in parts where part.count > 2 && !Self.particles.contains(part) {
      if part.count > 4 {
        anywhere.append(SearchWords(String(decoding: part, as: UTF8.self)))
      } else {
        words.insert(part)
      }
    }
    if parts.count == 1, parts[0].count < 3 { short.formUnion(Self.written(in: name)) }
  }

  /// The same from the eighth digit from the end: `0496 12 34 56`, `+32 496 …`.
  private mutating func add(phone: String) {
    let digits = phone.utf8.filter(\.isDigit).suffix(8)
    guard digits.count > 5 else { return }
    numbers.append(SearchWords(String(decoding: digits, as: UTF8.self)))
  }

  /// Within family names, but words of every sentence.
  private static let particles: Set<[UInt8]> = Set(
    ["van", "den", "der", "des", "les", "von", "del", "dos", "das"].map { Array($0.utf8) })

  /// Letters of any script, and digits.
  private static func words(of folded: [UInt8]) -> [[UInt8]] {
    folded.split { !$0.isDigit && !$0.isSmallLetter && $0 < 0x80 }.map(Array.init)
  }

  private static func written(in text: String) -> [Substring] { text.split { !$0.isLetter } }
}

extension Registry {
  /// Looks at everything that the person was ever called.
  func check(_ remark: String?, of candidate: Candidate) throws(Refusal) {
    guard let remark, !remark.isEmpty else { return }
    try TextCheck().page(remark, .remark)
    guard candidate.card.isReadable else { throw .sealed(candidate.id.entity) }
    let earlier = history(of: candidate.id.entity).compactMap { (entry) -> CandidateCard? in
      if case .candidate(let card) = entry.event.change.card { card } else { nil }
    }
    guard !PersonNames([candidate.card] + earlier).stand(in: remark) else {
      throw .namesPerson(candidate.id)
    }
  }
}
