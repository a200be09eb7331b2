/// Something whose fields are described, one line each.
public protocol Described: Equatable, Sendable {
  init()
  /// In the order in which a form asks for them.
  static var fields: FieldRules<Self> { get }
}

extension Described {
  public var values: [DescribedValue] {
    Self.fields.map { DescribedValue(field: $0.field, value: $0.get(self)) }
  }

  /// Takes what is told of its fields; what is not told stays empty.
  public init(values: [DescribedValue]) {
    self.init()
    for value in values { self[value.field.name] = value.value }
  }

  /// What a field holds; nothing for one that it has not.
  public subscript(name: Field) -> FieldValue {
    get { Self.fields[name]?.get(self) ?? .none }
    set { Self.fields[name]?.set(&self, newValue) }
  }

  /// The other entities that its fields name.
  public var references: [Reference] {
    var references: [Reference] = []
    for rule in Self.fields.naming {
      switch rule.get(self) {
      case .reference(let id): references.append(Reference(role: rule.field.name, to: id))
      case .references(let ids):
        references += ids.map { Reference(role: rule.field.name, to: $0) }
      case .none, .text, .texts, .day, .number, .fte, .flag, .code, .codes, .basin,
        .enterpriseNumber, .member, .parts:
        break
      }
    }
    return references
  }
}

extension Described {
  /// Whether all of it may be read by anyone who holds the journal.
  var isOpen: Bool { !Self.fields.contains(where: \.field.isSealed) }
}
