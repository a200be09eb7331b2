internal import Domain

/// The entities of a kind that has nothing of its own to import: two are the same when their cards
/// are.
struct PlainImport<Kind: Entity>: NamesakeImport {
  static var further: [ImportColumn] { [] }

  var known = Namesakes<PlainCard<Kind.Card>>()
}

struct PlainCard<Card: DescribedCard>: Namesake {
  let name: [DescribedValue]

  init?(_ card: Card) { name = card.values }
  func isSame(as other: Self) -> Bool { true }
}
