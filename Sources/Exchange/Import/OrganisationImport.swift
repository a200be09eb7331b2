internal import Domain

/// Makes organisations of rows.
///
/// Two organisations are the same when their enterprise numbers agree, or their folded names where
/// one of them has no number.
struct OrganisationImport: EntityImport {
  private var names: OrganisationNames

  init(_ registry: Registry) { names = OrganisationNames(registry) }

  func card(from row: ImportRow) throws(ImportRefusal) -> OrganisationCard {
    var card = OrganisationCard()
    card.name = try row.required(.name)
    card.enterpriseNumber = try row.enterpriseNumber()
    card.sector = row.line(.sector)
    card.basin = try row.basin(postcode: row.line(.postcode))
    card.kind = try row.code(.kind)
    card.circle = try row.code(.circle)
    card.pilot = try row.flag(.pilot)
    card.weeklyHours = try row.hours(.weeklyHours)
    var contact = Contact()
    contact.name = row.line(.contactName)
    contact.role = row.line(.contactRole)
    contact.email = try row.email(.contactEmail)
    contact.phone = row.phone(.contactPhone)
    card.contacts = contact == Contact() ? [] : [contact]
    return card
  }

  func likeness(of card: OrganisationCard) -> Likeness {
    if let number = card.enterpriseNumber, let id = names.byNumber[number] {
      return .same(id.entity)
    }
    let namesakes = names.named(card.name ?? "")
    guard let first = namesakes.first else { return .new }
    let same = namesakes.first { $0.number == nil || card.enterpriseNumber == nil }
    return same.map { .same($0.id.entity) } ?? .namesake(first.id.entity)
  }

  mutating func remember(_ card: OrganisationCard, as id: EntityID) {
    if let id = OrganisationID(id) { names.add(card, as: id) }
  }

  func command(_ id: OrganisationID, _ card: OrganisationCard) -> Command {
    .registerOrganisation(id, card)
  }
}

/// Finds organisations by what people write for them.
struct OrganisationNames {
  /// An organisation under one of its names.
  struct Known {
    let id: OrganisationID
    let number: EnterpriseNumber?
  }

  private(set) var byNumber: [EnterpriseNumber: OrganisationID] = [:]
  private var byName: [String: [Known]] = [:]
  private var ids: Set<OrganisationID> = []

  init(_ registry: Registry) {
    for (id, organisation) in registry.organisations.sorted(by: { $0.key < $1.key }) {
      add(organisation.card, as: id)
    }
  }

  mutating func add(_ card: OrganisationCard, as id: OrganisationID) {
    ids.insert(id)
    if let number = card.enterpriseNumber { byNumber[number] = byNumber[number] ?? id }
    byName[Self.key(card.name ?? ""), default: []].append(
      Known(id: id, number: card.enterpriseNumber))
  }

  /// All the organisations of a name; its legal form is no part of it.
  func named(_ name: String) -> [Known] { byName[Self.key(name)] ?? [] }

  /// The organisations that a number of the reserve, an enterprise number or a name may mean.
  func meant(by typed: String) -> [OrganisationID] {
    if let id = OrganisationID(typed), ids.contains(id) { return [id] }
    if let number = EnterpriseNumber(typed), let id = byNumber[number] { return [id] }
    return named(typed).map(\.id)
  }

  private static func key(_ name: String) -> String {
    ColumnNames.folded(name).split(separator: " ").filter { $0 != "asbl" && $0 != "aisbl" }
      .joined(separator: " ")
  }
}
