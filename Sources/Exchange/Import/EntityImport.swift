internal import Domain

/// How the rows of one kind become cards, and how those that are already there are recognised.
protocol EntityImport {
  associatedtype Card
  associatedtype ID: TypedID

  /// Makes a card of a row.
  func card(from row: ImportRow) throws(ImportRefusal) -> Card
  /// What is known that has the same name, and whether it is the same.
  func likeness(of card: Card) -> Likeness
  /// Remembers a card that will be recorded, so that the same row further down is recognised.
  mutating func remember(_ card: Card, as id: EntityID)
  /// What records the card.
  func command(_ id: ID, _ card: Card) -> Command
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
