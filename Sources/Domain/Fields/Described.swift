/// Something whose fields are described, one line each.
public protocol Described: Equatable, Sendable {
  init()
  /// In the order in which a form asks for them.
  static var fields: FieldRules<Self> { get }
}

extension Described {
  public var values: [DescribedValue] { Self.fields.values(of: self) }

  public init(values: [DescribedValue]) {
    self.init()
    for value in values { self[value.field.name] = value.value }
  }

  public subscript(name: Field) -> FieldValue {
    get { Self.fields[name]?.get(self) ?? .none }
    set { Self.fields[name]?.set(&self, newValue) }
  }

  public var references: [Reference] {
    var references: [Reference] = []
    for rule in Self.fields.naming {
      switch rule.get(self) {
      case .reference(let id): references.append(Reference(role: rule.field.name, to: id))
      case .references(let ids): references += ids.map { Reference(role: rule.field.name, to: $0) }
      case .none, .text, .texts, .day, .number, .fte, .flag, .code, .codes, .basin,
        .enterpriseNumber, .member, .parts:
        break
      }
    }
    return references
  }

  public func lines(_ kind: LineKind) -> [String] {
    Self.fields.compactMap { rule in
      guard case .line(kind) = rule.field.shape, case .text(let text) = rule.get(self) else {
        return nil
      }
      return text
    }
  }

  /// By what somebody can be reached, as it is compared.
  public var contacts: [String] {
    [LineKind.email, .phone].flatMap { kind in lines(kind).compactMap(kind.contact) }
  }

  /// Anyone who holds the journal may read it.
  var isOpen: Bool { !Self.fields.contains(where: \.field.isSealed) }
}
