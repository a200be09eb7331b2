internal import Domain

/// The same when their enterprise numbers agree, or their folded names where one has no number.
struct OrganisationImport: EntityImport {
  typealias Kind = Organisation

  static let further = [ImportColumn(.postcode), .country, .since]

  private var names: KnownNames

  init(_ registry: Registry) { names = KnownNames(registry, [.organisation]) }

  func complete(_ card: inout OrganisationCard, from row: ImportRow) throws(ImportRefusal) {
    card.since = try row.pastDay(.since, .registeredOn)
    card.basin = card.basin ?? row.basin(postcode: row.text(ImportColumn(.postcode)))
  }

  func likeness(of card: OrganisationCard) -> Likeness {
    if let number = card.enterpriseNumber, let id = names.byNumber[number] { return .same(id) }
    let namesakes = names.named(card.name ?? "")
    guard let first = namesakes.first else { return .new }
    let same = namesakes.first { $0.number == nil || card.enterpriseNumber == nil }
    return same.map { .same($0.id) } ?? .namesake(first.id)
  }

  mutating func remember(_ card: OrganisationCard, as id: EntityID) {
    names.add(card.name ?? "", card.enterpriseNumber, as: id)
  }
}
