/// One field of a card: what it is, and where the card keeps it.
public struct FieldRule<Card>: Sendable {
  public private(set) var field: DescribedField
  public let get: @Sendable (Card) -> FieldValue
  /// A value of another shape empties the field.
  public let set: @Sendable (inout Card, FieldValue) -> Void

  public typealias Path<Value> = WritableKeyPath<Card, Value> & Sendable

  init(
    _ name: Field, _ shape: Shape, get: @escaping @Sendable (Card) -> FieldValue,
    set: @escaping @Sendable (inout Card, FieldValue) -> Void
  ) {
    field = DescribedField(name: name, shape: shape)
    self.get = get
    self.set = set
  }

  private init<Value>(
    _ name: Field, _ shape: Shape, _ path: any Path<Value>,
    _ wrap: @escaping @Sendable (Value) -> FieldValue,
    _ unwrap: @escaping @Sendable (FieldValue) -> Value
  ) {
    let read = Self.reading(path)
    self.init(name, shape, get: { wrap(read($0)) }, set: { $0[keyPath: path] = unwrap($1) })
  }

  /// How a card is asked for what stands at a path.
  ///
  /// Key paths take some 700 instructions, and a filter asks for every field of every file: what is
  /// stored in the card itself is read where it stands.
  private static func reading<Value>(_ path: any Path<Value>) -> @Sendable (Card) -> Value {
    guard let offset = MemoryLayout<Card>.offset(of: path) else { return { $0[keyPath: path] } }
    return { card in
      unsafe withUnsafeBytes(of: card) { unsafe $0.load(fromByteOffset: offset, as: Value.self) }
    }
  }

  public var required: Self { with { $0.isRequired = true } }
  var optional: Self { with { $0.isRequired = false } }
  public var fixed: Self { with { $0.isFixed = true } }
  public var sealed: Self { with { $0.isSealed = true } }
  public var grouped: Self { with { $0.opensGroup = true } }
  public var later: Self { with { $0.canWait = true } }

  private func with(_ change: (inout DescribedField) -> Void) -> Self {
    var copy = self
    change(&copy.field)
    return copy
  }
}

extension FieldRule {
  public static func line(
    _ name: Field, _ path: any Path<String?>, _ kind: LineKind = .text
  ) -> Self {
    Self(name, .line(kind), path, FieldValue.init(text:), \.text)
  }

  public static func page(_ name: Field, _ path: any Path<String?>) -> Self {
    Self(name, .page, path, FieldValue.init(text:), \.text)
  }

  /// Nil while they cannot be read.
  public static func texts(_ name: Field, _ path: any Path<[String]?>) -> Self {
    Self(
      name, .texts, path, FieldValue.init(texts:),
      {
        if case .texts(let texts) = $0 { texts } else { nil }
      })
  }

  public static func texts(_ name: Field, _ path: any Path<[String]>) -> Self {
    Self(name, .texts, path, FieldValue.texts) {
      if case .texts(let texts) = $0 { texts } else { [] }
    }
  }

  public static func day(
    _ name: Field, _ path: any Path<Day?>, _ bound: DayBound = .any
  ) -> Self {
    Self(
      name, .day(bound), path, { $0.map(FieldValue.day) ?? .none },
      {
        if case .day(let day) = $0 { day } else { nil }
      })
  }

  public static func number(
    _ name: Field, _ path: any Path<Int?>, _ range: ClosedRange<Int>
  ) -> Self { whole(name, .number(range), path) }

  public static func money(
    _ name: Field, _ path: any Path<Int?>, _ range: ClosedRange<Int>
  ) -> Self { whole(name, .money(range), path) }

  public static func hours(
    _ name: Field, _ path: any Path<Int?>, _ range: ClosedRange<Int>
  ) -> Self { whole(name, .hours(range), path) }

  public static func time(_ name: Field, _ path: any Path<Int?>) -> Self {
    whole(name, .time, path)
  }

  private static func whole(_ name: Field, _ shape: Shape, _ path: any Path<Int?>) -> Self {
    Self(
      name, shape, path, { $0.map(FieldValue.number) ?? .none },
      {
        if case .number(let number) = $0 { number } else { nil }
      })
  }

  public static func fte(_ name: Field, _ path: any Path<Fte?>, most: Int) -> Self {
    Self(
      name, .fte(most: most), path, { $0.map(FieldValue.fte) ?? .none },
      {
        if case .fte(let fte) = $0 { fte } else { nil }
      })
  }

  public static func flag(_ name: Field, _ path: any Path<Bool>) -> Self {
    Self(name, .flag, path, FieldValue.flag) { $0 == .flag(true) }
  }

  public static func code<Value: Coded>(_ name: Field, _ path: any Path<Value?>) -> Self {
    Self(
      name, .code(Value.list), path, { $0.map { .code(Code($0)) } ?? .none },
      {
        if case .code(let code) = $0 { code.value() } else { nil }
      })
  }

  public static func codes<Value: Coded>(_ name: Field, _ path: any Path<[Value]>) -> Self {
    Self(
      name, .codes(Value.list), path, { .codes($0.map { Code($0) }) },
      {
        if case .codes(let codes) = $0 { codes.compactMap { $0.value() } } else { [] }
      })
  }

  public static func basin(_ name: Field, _ path: any Path<Basin?>) -> Self {
    Self(
      name, .basin, path, { $0.map(FieldValue.basin) ?? .none },
      {
        if case .basin(let basin) = $0 { basin } else { nil }
      })
  }

  public static func enterpriseNumber(
    _ name: Field, _ path: any Path<EnterpriseNumber?>
  ) -> Self {
    Self(
      name, .enterpriseNumber, path, { $0.map(FieldValue.enterpriseNumber) ?? .none },
      {
        if case .enterpriseNumber(let number) = $0 { number } else { nil }
      })
  }

  public static func member(_ name: Field, _ path: any Path<MemberID?>) -> Self {
    Self(
      name, .member, path, { $0.map(FieldValue.member) ?? .none },
      {
        if case .member(let member) = $0 { member } else { nil }
      })
  }

  public static func reference<ID: TypedID>(_ name: Field, _ path: any Path<ID?>) -> Self {
    Self(
      name, .reference([ID.kind]), path, { $0.map { .reference($0.entity) } ?? .none },
      {
        if case .reference(let id) = $0 { ID(id) } else { nil }
      })
  }

  public static func reference(
    _ name: Field, _ path: any Path<EntityID?>, to kinds: [EntityKind]
  ) -> Self {
    Self(
      name, .reference(kinds), path, { $0.map(FieldValue.reference) ?? .none },
      {
        if case .reference(let id) = $0, id.kind.map(kinds.contains) == true { id } else { nil }
      })
  }

  public static func references(
    _ name: Field, _ path: any Path<[EntityID]>, to kinds: [EntityKind]
  ) -> Self {
    Self(
      name, .references(kinds), path, FieldValue.references,
      {
        guard case .references(let ids) = $0 else { return [] }
        return ids.filter { $0.kind.map(kinds.contains) == true }
      })
  }

  /// Nil while they cannot be read, and then left as it is.
  public static func parts<Part: Described>(_ name: Field, _ path: any Path<[Part]?>) -> Self {
    Self(name, .parts(Part.fields.map(\.field))) { card in
      card[keyPath: path].map { .parts($0.map(\.values)) } ?? .none
    } set: { card, value in
      if case .parts(let parts) = value { card[keyPath: path] = parts.map(Part.init(values:)) }
    }
  }
}

extension FieldValue {
  init(text: String?) { self = text.map(FieldValue.text) ?? .none }
  init(texts: [String]?) { self = texts.map(FieldValue.texts) ?? .none }

  fileprivate var text: String? { if case .text(let text) = self { text } else { nil } }
}
