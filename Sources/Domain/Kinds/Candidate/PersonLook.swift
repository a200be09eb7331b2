/// By what two files may be of one person: a contact that both have, and names that one person may
/// have had (another family name, the two the wrong way round, a letter otherwise).
///
/// Told to somebody and never acted on: only a human being can say. Of one family at one telephone,
/// with other given names, nothing is told.
public struct PersonLook: Sendable {
  /// As they are compared.
  public let contacts: [String]
  private let given: [String]
  private let family: [String]

  public init(given: String, family: String, contacts: [String]) {
    (self.given, self.family) = (Self.words(of: given), Self.words(of: family))
    self.contacts = contacts
  }

  /// Nil for whom nothing can be compared.
  public init?(_ card: CandidateCard) {
    guard let identity = card.identity else { return nil }
    self.init(
      given: identity.givenName ?? "", family: identity.familyName ?? "",
      contacts: card.contacts)
    if contacts.isEmpty { return nil }
  }

  public func mayBe(_ other: PersonLook) -> Bool {
    guard contacts.contains(where: other.contacts.contains) else { return false }
    // A whole name stands in one field where nobody parted it.
    if given.isEmpty || other.given.isEmpty {
      let (all, others) = (given + family, other.given + other.family)
      let (few, many) = all.count < others.count ? (all, others) : (others, all)
      return !few.isEmpty && few.allSatisfy { Self.has($0, in: many) }
    }
    return Self.share(given, other.given)
      || Self.share(given, other.family) && Self.share(family, other.given)
  }

  private static func share(_ words: [String], _ others: [String]) -> Bool {
    words.contains { has($0, in: others) }
  }

  private static func has(_ word: String, in words: [String]) -> Bool {
    words.contains { $0 == word || Spelling.isNear($0, word) }
  }

  /// Without the small ones that many names have, unless there is no other.
  private static func words(of name: String) -> [String] {
    let words = FoldedText(name).folded.split { $0 == " " || $0 == "-" || $0 == "'" }
      .map(String.init)
    let long = words.filter { !["de", "du", "le", "la", "van", "von", "el"].contains($0) }
    return long.isEmpty ? words : long
  }
}
