/// In the order in which a form asks for them.
public struct FieldRules<Card>: RandomAccessCollection, ExpressibleByArrayLiteral, Sendable {
  private let rules: [FieldRule<Card>]
  /// A replay asks for these at every card.
  let naming: [FieldRule<Card>]

  public init(arrayLiteral rules: FieldRule<Card>...) { self.init(rules) }

  public init(_ rules: [FieldRule<Card>]) {
    self.rules = rules
    naming = rules.filter(\.field.namesOthers)
  }

  public func values(of card: Card) -> [DescribedValue] {
    rules.map { DescribedValue(field: $0.field, value: $0.get(card)) }
  }

  public var startIndex: Int { rules.startIndex }
  public var endIndex: Int { rules.endIndex }
  public subscript(index: Int) -> FieldRule<Card> { rules[index] }
  public subscript(name: Field) -> FieldRule<Card>? { rules.first { $0.field.name == name } }
}
