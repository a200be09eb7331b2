internal import Domain

/// The entities of a kind that has nothing of its own to import: two are the same when their cards
/// are.
struct PlainImport<Kind: Entity>: EntityImport {
  static var further: [ImportColumn] { [] }

  private var known: [[DescribedValue]: EntityID] = [:]

  init(_ registry: Registry) {
    for (id, entity) in Kind.all(in: registry) { remember(entity.card, as: id.entity) }
  }

  func step(_ id: Kind.ID, to standing: Standing, from row: ImportRow) -> Command? {
    standing.sources.isEmpty || standing == Standing.all(of: Kind.ID.kind).first
      ? nil : AnyStep(to: standing).map { .move(id.entity, $0) }
  }

  func likeness(of card: Kind.Card) -> Likeness { known[card.values].map(Likeness.same) ?? .new }
  mutating func remember(_ card: Kind.Card, as id: EntityID) { known[card.values] = id }
}
