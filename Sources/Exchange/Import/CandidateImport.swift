internal import Domain

/// Makes candidates of rows.
///
/// Two people are the same when their folded names agree and they share an e-mail or a telephone
/// number, or when neither has any and the postcodes agree. The same name with another contact is a
/// namesake, and a person of their own. Only names that agree are compared: a household may share
/// an address or a telephone.
struct CandidateImport: EntityImport {
  private var known: [String: [KnownPerson]] = [:]

  init(_ registry: Registry) {
    for (id, candidate) in registry.candidates { remember(candidate.card, as: id.entity) }
  }

  func card(from row: ImportRow) throws(ImportRefusal) -> CandidateCard {
    var identity = Identity()
    identity.givenName = row.line(.givenName)
    identity.familyName = row.line(.familyName)
    guard !identity.fullName.isEmpty else { throw row.refusal(.familyName, .empty) }
    identity.email = try row.email(.email)
    identity.phone = row.phone(.phone)
    let address = row.text(.postcodeTown).map(PostalAddress.init)
    identity.postcode = row.line(.postcode) ?? address?.postcode
    identity.town = row.line(.town) ?? address?.town
    identity.presentation = row.page(.presentation)
    identity.skills = row.list(.skills)
    identity.languages = row.list(.languages)
    var card = CandidateCard()
    card.families = try row.codes(.families)
    card.basin = try row.basin(postcode: identity.postcode)
    card.availableFrom = try row.day(.availableFrom)
    card.fte = try row.fte(.fte)
    card.contracts = try row.codes(.contracts)
    card.volunteering = try row.flag(.volunteering) || card.contracts.contains(.volunteering)
    card.registeredOn = try row.day(.registeredOn)
    card.identity = identity
    return card
  }

  func likeness(of card: CandidateCard) -> Likeness {
    guard let identity = card.identity, let namesakes = known[Self.key(identity)],
      let first = namesakes.first
    else { return .new }
    let person = KnownPerson(identity, first.id)
    return namesakes.first { $0.isSame(as: person) }.map { .same($0.id) } ?? .namesake(first.id)
  }

  mutating func remember(_ card: CandidateCard, as id: EntityID) {
    guard let identity = card.identity else { return }
    known[Self.key(identity), default: []].append(KnownPerson(identity, id))
  }

  func command(_ id: CandidateID, _ card: CandidateCard) -> Command {
    .registerCandidate(id, card, consent: nil)
  }

  private static func key(_ identity: Identity) -> String {
    ColumnNames.folded(identity.fullName)
  }
}

/// What tells people of the same name apart.
private struct KnownPerson {
  let id: EntityID
  let email: String?
  let phone: String?
  let postcode: String?

  init(_ identity: Identity, _ id: EntityID) {
    self.id = id
    email = identity.email.map { EmailAddress($0)?.folded ?? $0 }
    phone = identity.phone.map { PhoneNumber($0)?.stored ?? FoldedText($0).folded }
    postcode = identity.postcode.map { FoldedText($0).folded }
  }

  func isSame(as other: KnownPerson) -> Bool {
    if let email, email == other.email { return true }
    if let phone, phone == other.phone { return true }
    return !hasContact && !other.hasContact && postcode == other.postcode
  }

  private var hasContact: Bool { email != nil || phone != nil }
}
