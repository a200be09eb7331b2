internal import Domain

/// The same when their enterprise numbers agree, or their folded names where one has no number;
/// where neither has one, when they share an e-mail or a telephone number besides.
struct OrganisationImport: NamesakeImport {
  typealias Kind = Organisation

  static let further = [ImportColumn(.postcode), .country, .since]

  var known = Namesakes<KnownOrganisation>()
  private var numbers: [EnterpriseNumber: EntityID] = [:]

  init() {}

  init(_ registry: Registry) {
    for (id, organisation) in registry.organisations.sorted(by: { $0.key < $1.key }) {
      note(organisation.card, as: id.entity, isOfFile: false)
    }
  }

  private mutating func note(_ card: OrganisationCard, as id: EntityID, isOfFile: Bool) {
    if let number = card.enterpriseNumber, numbers[number] == nil { numbers[number] = id }
    known.add(card, as: id, isOfFile: isOfFile)
  }

  func complete(_ card: inout OrganisationCard, from row: ImportRow) throws(ImportRefusal) {
    card.since = try row.pastDay(.since, .registeredOn)
    card.basin = card.basin ?? row.basin(postcode: row.text(ImportColumn(.postcode)))
  }

  mutating func likeness(of card: OrganisationCard) -> Likeness {
    if let id = card.enterpriseNumber.flatMap({ numbers[$0] }) { return .same(id) }
    return known.likeness(of: card)
  }

  mutating func remember(_ card: OrganisationCard, as id: EntityID) {
    note(card, as: id, isOfFile: true)
  }
}

struct KnownOrganisation: Namesake {
  /// Without its legal form.
  let name: String
  private let number: EnterpriseNumber?
  private let contacts: [String]
  private let basin: String?

  init?(_ card: OrganisationCard) {
    name = KnownNames.key(card.name ?? "")
    number = card.enterpriseNumber
    contacts = (card.contacts ?? []).flatMap(\.contacts)
    basin = card.basin.map { FoldedText($0.name).folded }
  }

  func isSame(as other: KnownOrganisation) -> Bool {
    if number == nil, other.number == nil {
      return contacts.contains(where: other.contacts.contains)
    }
    return number == nil || other.number == nil
  }

  func isAlike(_ other: KnownOrganisation) -> Bool {
    number == nil && other.number == nil
      && (basin == nil || other.basin == nil || basin == other.basin)
  }
}
