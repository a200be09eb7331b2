/// What a field holds, and so how it is typed, checked, read, written, found and shown.
///
/// Whoever deals with fields has one exhaustive switch over shapes, and none over fields.
public enum Shape: Hashable, Sendable {
  /// One line of text, at most `TextLimit.line` characters.
  case line(LineKind)
  /// Several lines, at most `TextLimit.page` characters.
  case page
  /// Several short texts, for which words may be offered.
  case texts
  case day(DayBound)
  case number(ClosedRange<Int>)
  /// An amount of euros, in cents.
  case money(ClosedRange<Int>)
  /// Hours in hundredths, typed as `38` or `37,5`.
  case hours(ClosedRange<Int>)
  /// Minutes after midnight.
  case time
  /// A full-time equivalent, at most so many hundredths.
  case fte(most: Int)
  case flag
  /// One value of a closed list.
  case code(CodeList)
  /// Several values of a closed list.
  case codes(CodeList)
  case basin
  case enterpriseNumber
  case member
  /// Another entity, of one of these kinds.
  case reference([EntityKind])
  /// Several entities, of these kinds.
  case references([EntityKind])
  /// Several of a part that has fields of its own.
  case parts([DescribedField])
}

extension Shape {
  /// The kinds of entity that it may name.
  public var kinds: [EntityKind] {
    switch self {
    case .reference(let kinds), .references(let kinds): kinds
    case .line, .page, .texts, .day, .number, .money, .hours, .time, .fte, .flag, .code, .codes,
      .basin, .enterpriseNumber, .member, .parts:
      []
    }
  }
}

/// What a line of text is, beyond being a text.
public enum LineKind: Hashable, Sendable {
  case text
  case email
  case phone
  case postcode
}

/// Which days a field takes.
public enum DayBound: Hashable, Sendable {
  case any
  /// Something that has happened: today at the latest.
  case past
}

/// A field without its card: what it is called, what it holds, and what is asked of it.
public struct DescribedField: Hashable, Sendable {
  public let name: Field
  public let shape: Shape
  /// Whether a card without it is refused.
  public internal(set) var isRequired = false
  /// Whether it stays as it was given at first.
  public internal(set) var isFixed = false
  /// Whether it is sealed under somebody's key, and gone once they are erased.
  public internal(set) var isSealed = false
  /// Whether a new group of the form begins with it.
  public internal(set) var opensGroup = false
  /// Whether a short account tells it after all that is going on.
  public internal(set) var canWait = false

  public init(name: Field, shape: Shape) { (self.name, self.shape) = (name, shape) }

  /// Whether it names other entities, which can be opened.
  public var namesOthers: Bool { !shape.kinds.isEmpty }
}

/// What a field holds, with its type.
public enum FieldValue: Hashable, Sendable {
  /// Nothing is said.
  case none
  case text(String)
  case texts([String])
  case day(Day)
  case number(Int)
  case fte(Fte)
  case flag(Bool)
  case code(Code)
  case codes([Code])
  case basin(Basin)
  case enterpriseNumber(EnterpriseNumber)
  case member(MemberID)
  case reference(EntityID)
  case references([EntityID])
  case parts([[DescribedValue]])

  /// Whether nothing is said; a flag always says something.
  public var isEmpty: Bool {
    switch self {
    case .none, .texts([]), .codes([]), .references([]), .parts([]): true
    case .text, .texts, .day, .number, .fte, .flag, .code, .codes, .basin, .enterpriseNumber,
      .member, .reference, .references, .parts:
      false
    }
  }
}

/// A field with what it holds.
public struct DescribedValue: Hashable, Sendable {
  public let field: DescribedField
  public let value: FieldValue

  public init(field: DescribedField, value: FieldValue) {
    (self.field, self.value) = (field, value)
  }
}
