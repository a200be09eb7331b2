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

  func step(_ id: Kind.ID, to standing: Standing, from row: ImportRow) throws(ImportRefusal)
    -> Command?
  {
    standing.sources.isEmpty || standing == Standing.all(of: Kind.ID.kind).first
      ? nil : AnyStep(to: standing).map { .move(id.entity, $0) }
  }

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

/// By which two entities of a kind are told to be the same, or of one name alone.
protocol Namesake {
  associatedtype Card
  associatedtype Name: Hashable
  var name: Name { get }
  /// Nil for what cannot be compared.
  init?(_ card: Card)
  func isSame(as other: Self) -> Bool
}

/// Looks for the same among those of one name.
protocol NamesakeImport: EntityImport {
  associatedtype Look: Namesake where Look.Card == Kind.Card
  var known: [Look.Name: [(look: Look, id: EntityID)]] { get set }
  init()
}

extension NamesakeImport {
  init(_ registry: Registry) {
    self.init()
    for (id, entity) in Kind.all(in: registry) { remember(entity.card, as: id.entity) }
  }

  func likeness(of card: Kind.Card) -> Likeness {
    guard let look = Look(card), let namesakes = known[look.name], let first = namesakes.first
    else { return .new }
    return namesakes.first { $0.look.isSame(as: look) }.map { .same($0.id) } ?? .namesake(first.id)
  }

  mutating func remember(_ card: Kind.Card, as id: EntityID) {
    if let look = Look(card) { known[look.name, default: []].append((look, id)) }
  }
}
