internal import Domain

/// What is a kind's own when rows become entities: all else is read by the description of its card.
protocol EntityImport {
  associatedtype Kind: Entity

  /// Those that fill no field of the card by themselves, besides the state.
  static var further: [ImportColumn] { get }
  /// Besides the fields that a card requires.
  static var furtherRequired: [ImportColumn] { get }

  init(_ registry: Registry)

  /// What follows from several cells.
  func complete(_ card: inout Kind.Card, from row: ImportRow) throws(ImportRefusal)
  func creation(_ id: Kind.ID, _ card: Kind.Card, from row: ImportRow) throws(ImportRefusal)
    -> Command?
  /// From a new entity to where the row says that it stands.
  func step(_ id: Kind.ID, to standing: Standing, from row: ImportRow) throws(ImportRefusal)
    -> Command?
  func likeness(of card: Kind.Card) -> Likeness
  /// So that the same row further down is recognised.
  mutating func remember(_ card: Kind.Card, as id: EntityID)
}

extension EntityImport {
  static var furtherRequired: [ImportColumn] { [] }

  static var columns: [ImportColumn] {
    ImportColumn.columns(of: Kind.Card.fields.map(\.field)) + [.state] + further
  }

  static var required: [ImportColumn] {
    Kind.Card.fields.filter(\.field.isRequired).map { ImportColumn($0.field.name) }
      + furtherRequired
  }

  func complete(_ card: inout Kind.Card, from row: ImportRow) throws(ImportRefusal) {}

  func creation(_ id: Kind.ID, _ card: Kind.Card, from row: ImportRow) throws(ImportRefusal)
    -> Command?
  { .create(id, card) }

  func card(from row: ImportRow) throws(ImportRefusal) -> Kind.Card {
    var card = Kind.Card()
    for rule in Kind.Card.fields { rule.set(&card, try row.value(of: rule.field)) }
    try complete(&card, from: row)
    return card
  }

  func commands(_ id: Kind.ID, _ card: Kind.Card, from row: ImportRow) throws(ImportRefusal)
    -> [Command]
  {
    var commands = [try creation(id, card, from: row)]
    if let standing = try row.standing(of: Kind.ID.kind) {
      commands.append(try step(id, to: standing, from: row))
    }
    return commands.compactMap(\.self)
  }
}

enum Likeness: Equatable {
  case new
  case same(EntityID)
  case namesake(EntityID)
}
