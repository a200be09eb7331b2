internal import Domain

/// What is a kind's own when rows become entities: all else is read by the description of its card.
protocol EntityImport {
  associatedtype Kind: Entity

  /// The columns that fill no field of the card by themselves, besides the state.
  static var further: [ImportColumn] { get }
  /// What must be there besides the fields that a card requires.
  static var furtherRequired: [ImportColumn] { get }

  init(_ registry: Registry)

  /// Puts right in a card what follows from several cells.
  func complete(_ card: inout Kind.Card, from row: ImportRow) throws(ImportRefusal)
  func creation(_ id: Kind.ID, _ card: Kind.Card, from row: ImportRow) throws(ImportRefusal)
    -> Command?
  /// What leads from a new entity to where the row says that it stands; nil where nothing does.
  func step(_ id: Kind.ID, to standing: Standing, from row: ImportRow) throws(ImportRefusal)
    -> Command?
  /// What is known that has the same name, and whether it is the same.
  func likeness(of card: Kind.Card) -> Likeness
  /// Remembers a card that will be recorded, so that the same row further down is recognised.
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
  { .creating(id.entity, card) }

  func card(from row: ImportRow) throws(ImportRefusal) -> Kind.Card {
    var card = Kind.Card()
    for rule in Kind.Card.fields { rule.set(&card, try row.value(of: rule.field)) }
    try complete(&card, from: row)
    return card
  }

  /// What records a row's entity and where it stands.
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

/// How a card compares with what is known.
enum Likeness: Equatable {
  /// Nothing bears that name.
  case new
  /// The same is already there.
  case same(EntityID)
  /// Something else bears the same name.
  case namesake(EntityID)
}
