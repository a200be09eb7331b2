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
    (self.get, self.set) = (get, set)
  }

  private init<Value: Sendable>(
    _ name: Field, _ shape: Shape, _ path: any Path<Value>, empty: Value,
    _ wrap: @escaping @Sendable (Value) -> FieldValue,
    _ unwrap: @escaping @Sendable (FieldValue) -> Value?
  ) {
    let read = Self.reading(path)
    self.init(
      name, shape, get: { wrap(read($0)) }, set: { $0[keyPath: path] = unwrap($1) ?? empty })
  }

  private init<Value>(
    _ name: Field, _ shape: Shape, _ path: any Path<Value?>,
    _ wrap: @escaping @Sendable (Value) -> FieldValue,
    _ unwrap: @escaping @Sendable (FieldValue) -> Value?
  ) {
    let read = Self.reading(path)
    self.init(
      name, shape, get: { read($0).map(wrap) ?? .none }, set: { $0[keyPath: path] = unwrap($1) })
  }

  /// Key paths take some 700 instructions: what is stored in the card is read where it stands.
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
  public var lastInLists: Self { with { $0.isLastInLists = true } }

  private func with(_ change: (inout DescribedField) -> Void) -> Self {
    var copy = self
    change(&copy.field)
    return copy
  }

  public static func line(
    _ name: Field, _ path: any Path<String?>, _ kind: LineKind = .text
  ) -> Self { Self(name, .line(kind), path, FieldValue.text, \.text) }

  public static func page(_ name: Field, _ path: any Path<String?>) -> Self {
    Self(name, .page, path, FieldValue.text, \.text)
  }

  /// Nil while they cannot be read.
  public static func texts(_ name: Field, _ path: any Path<[String]?>) -> Self {
    Self(name, .texts, path, FieldValue.texts, \.texts)
  }

  public static func texts(_ name: Field, _ path: any Path<[String]>) -> Self {
    Self(name, .texts, path, empty: [], FieldValue.texts, \.texts)
  }

  public static func day(_ name: Field, _ path: any Path<Day?>, _ bound: DayBound = .near) -> Self {
    Self(name, .day(bound), path, FieldValue.day, \.day)
  }

  public static func number(
    _ name: Field, _ path: any Path<Int?>, _ range: ClosedRange<Int>
  ) -> Self { Self(name, .number(range), path, FieldValue.number, \.number) }

  public static func money(
    _ name: Field, _ path: any Path<Int?>, _ range: ClosedRange<Int>
  ) -> Self { Self(name, .money(range), path, FieldValue.number, \.number) }

  public static func hours(
    _ name: Field, _ path: any Path<Int?>, _ range: ClosedRange<Int>
  ) -> Self { Self(name, .hours(range), path, FieldValue.number, \.number) }

  public static func time(_ name: Field, _ path: any Path<Int?>) -> Self {
    Self(name, .time, path, FieldValue.number, \.number)
  }

  public static func fte(_ name: Field, _ path: any Path<Fte?>, most: Int) -> Self {
    Self(name, .fte(most: most), path, FieldValue.fte, \.fte)
  }

  public static func flag(_ name: Field, _ path: any Path<Bool>) -> Self {
    Self(name, .flag, path, empty: false, FieldValue.flag, \.flag)
  }

  public static func code<Value: Coded>(_ name: Field, _ path: any Path<Value?>) -> Self {
    Self(name, .code(Value.list), path, { .code(Code($0)) }, { $0.code?.value() })
  }

  public static func codes<Value: Coded>(_ name: Field, _ path: any Path<[Value]>) -> Self {
    Self(name, .codes(Value.list), path, empty: []) {
      .codes($0.map { Code($0) })
    } _: { value in
      value.codes?.compactMap { $0.value() }
    }
  }

  public static func basin(_ name: Field, _ path: any Path<Basin?>) -> Self {
    Self(name, .basin, path, FieldValue.basin, \.basin)
  }

  public static func enterpriseNumber(
    _ name: Field, _ path: any Path<EnterpriseNumber?>
  ) -> Self { Self(name, .enterpriseNumber, path, FieldValue.enterpriseNumber, \.enterprise) }

  public static func member(_ name: Field, _ path: any Path<MemberID?>) -> Self {
    Self(name, .member, path, FieldValue.member, \.member)
  }

  public static func reference<ID: TypedID>(_ name: Field, _ path: any Path<ID?>) -> Self {
    Self(name, .reference([ID.kind]), path, { .reference($0.entity) }, { $0.id.flatMap { ID($0) } })
  }

  public static func reference(
    _ name: Field, _ path: any Path<EntityID?>, to kinds: [EntityKind]
  ) -> Self {
    Self(name, .reference(kinds), path, FieldValue.reference) { value in
      value.id.flatMap { id in id.kind.map(kinds.contains) == true ? id : nil }
    }
  }

  public static func references(
    _ name: Field, _ path: any Path<[EntityID]>, to kinds: [EntityKind]
  ) -> Self {
    Self(name, .references(kinds), path, empty: [], FieldValue.references) { value in
      value.ids?.filter { $0.kind.map(kinds.contains) == true }
    }
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
  fileprivate var texts: [String]? { if case .texts(let texts) = self { texts } else { nil } }
  fileprivate var day: Day? { if case .day(let day) = self { day } else { nil } }
  fileprivate var number: Int? { if case .number(let number) = self { number } else { nil } }
  fileprivate var fte: Fte? { if case .fte(let fte) = self { fte } else { nil } }
  fileprivate var flag: Bool? { if case .flag(let flag) = self { flag } else { nil } }
  fileprivate var code: Code? { if case .code(let code) = self { code } else { nil } }
  fileprivate var codes: [Code]? { if case .codes(let codes) = self { codes } else { nil } }
  fileprivate var basin: Basin? { if case .basin(let basin) = self { basin } else { nil } }
  fileprivate var member: MemberID? { if case .member(let member) = self { member } else { nil } }
  fileprivate var id: EntityID? { if case .reference(let id) = self { id } else { nil } }
  fileprivate var ids: [EntityID]? { if case .references(let ids) = self { ids } else { nil } }
  fileprivate var enterprise: EnterpriseNumber? {
    if case .enterpriseNumber(let number) = self { number } else { nil }
  }
}
