internal import Domain

/// Two people are the same when their folded names agree and they share an e-mail or a telephone
/// number, or neither has any and the postcodes agree; anybody else of that name is a namesake;
/// other names are not compared: a household may share an address or a telephone.
struct CandidateImport: EntityImport {
  typealias Kind = Candidate

  static let further: [ImportColumn] = [.postcodeTown, .country, .consentOn, .consentChannel]
  static let furtherRequired = [ImportColumn(.familyName)]

  private var known: [String: [KnownPerson]] = [:]

  init(_ registry: Registry) {
    for (id, candidate) in registry.candidates { remember(candidate.card, as: id.entity) }
  }

  func complete(_ card: inout CandidateCard, from row: ImportRow) throws(ImportRefusal) {
    var identity = card.identity ?? Identity()
    guard !identity.fullName.isEmpty else { throw row.refusal(.familyName, .empty) }
    if let address = identity.postcode.flatMap(PostalAddress.init(inPostcode:))
      ?? row.text(.postcodeTown).map(PostalAddress.init)
    {
      identity.postcode = address.postcode ?? identity.postcode
      identity.town = identity.town ?? address.town
    }
    card.identity = identity
    card.basin = card.basin ?? row.basin(postcode: identity.postcode, town: identity.town)
    if row.text(ImportColumn(.volunteering)) == nil {
      card.volunteering = card.contracts.contains(.volunteering)
    }
  }

  func creation(_ id: CandidateID, _ card: CandidateCard, from row: ImportRow)
    throws(ImportRefusal) -> Command?
  { .register(id, card, consent: try row.consent()) }

  func step(_ id: CandidateID, to standing: Standing, from row: ImportRow) -> Command? {
    guard case .candidate(let state) = standing, state != .active else { return nil }
    return .move(id, CandidateStep(state))
  }

  func likeness(of card: CandidateCard) -> Likeness {
    guard let identity = card.identity, let namesakes = known[Self.key(identity)],
      let first = namesakes.first
    else { return .new }
    let person = KnownPerson(card, first.id)
    return namesakes.first { $0.isSame(as: person) }.map { .same($0.id) } ?? .namesake(first.id)
  }

  mutating func remember(_ card: CandidateCard, as id: EntityID) {
    guard let identity = card.identity else { return }
    known[Self.key(identity), default: []].append(KnownPerson(card, id))
  }

  private static func key(_ identity: Identity) -> String { ColumnNames.folded(identity.fullName) }
}

private struct KnownPerson {
  let id: EntityID
  let contacts: [String]
  let postcode: String?

  init(_ card: CandidateCard, _ id: EntityID) {
    self.id = id
    contacts = card.contacts
    postcode = card.identity?.postcode.map { FoldedText($0).folded }
  }

  func isSame(as other: KnownPerson) -> Bool {
    contacts.contains(where: other.contacts.contains)
      || contacts.isEmpty && other.contacts.isEmpty && postcode == other.postcode
  }
}
