internal import Domain

/// Two people are the same when their folded names agree and they share an e-mail or a telephone
/// number, or neither has any and the postcodes agree, or nothing tells where either lives;
/// anybody else of that name is a namesake; other names are not compared: a household may share an
/// address or a telephone.
struct CandidateImport: NamesakeImport {
  typealias Kind = Candidate

  static let further: [ImportColumn] = [.postcodeTown, .country, .consentOn, .consentChannel]
  static let furtherRequired = [ImportColumn(.familyName)]

  var known = Namesakes<KnownPerson>()
  /// By each contact.
  private var looks: [String: [(id: EntityID, look: PersonLook)]] = [:]

  mutating func add(_ card: CandidateCard, as id: EntityID, isOfFile: Bool) {
    known.add(card, as: id, isOfFile: isOfFile)
    guard let look = PersonLook(card) else { return }
    for contact in look.contacts { looks[contact, default: []].append((id, look)) }
  }

  mutating func likeness(of card: CandidateCard) -> Likeness {
    let likeness = known.likeness(of: card)
    guard likeness == .new, let look = PersonLook(card) else { return likeness }
    let others = look.contacts.flatMap { looks[$0] ?? [] }
    return others.first { $0.look.mayBe(look) }.map { .alike($0.id) } ?? .new
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
    identity.otherPhone = identity.otherPhone ?? row.furtherPhone
    card.identity = identity
    card.basin = card.basin ?? row.basin(postcode: identity.postcode, town: identity.town)
    if row.text(ImportColumn(.volunteering)) == nil {
      card.volunteering = card.contracts.contains(.volunteering)
    }
  }

  func creation(_ id: CandidateID, _ card: CandidateCard, from row: ImportRow)
    throws(ImportRefusal) -> Command?
  { .register(id, card, consent: try row.consent()) }
}

struct KnownPerson: Namesake {
  /// Folded.
  let name: String
  let contacts: [String]
  let postcode: String?
  private let places: [String]

  init?(_ card: CandidateCard) {
    guard let identity = card.identity else { return nil }
    name = ColumnNames.folded(identity.fullName)
    contacts = card.contacts
    postcode = identity.postcode.map { FoldedText($0).folded }
    places = [identity.town, card.basin?.name].map { FoldedText($0 ?? "").folded }
  }

  /// By contacts, or where there is none by the postcode.
  var keys: [String]? { contacts.isEmpty ? postcode.map { ["postcode " + $0] } ?? [] : contacts }

  func isSame(as other: KnownPerson) -> Bool {
    (keys ?? []).contains { (other.keys ?? []).contains($0) }
  }

  var isBare: Bool { contacts.isEmpty && postcode == nil }

  func isAlike(_ other: KnownPerson) -> Bool {
    isBare && other.isBare && places == other.places
  }
}
