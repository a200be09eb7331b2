/// What a field holds, and so how it is typed, checked, read, written, found and shown.
public enum Shape: Hashable, Sendable {
  case line(LineKind)
  case page, texts
  case day(DayBound)
  case number(ClosedRange<Int>)
  /// In cents.
  case money(ClosedRange<Int>)
  /// In hundredths, typed as `38` or `37,5`.
  case hours(ClosedRange<Int>)
  /// Minutes after midnight.
  case time
  case fte(most: Int)
  case flag
  case code(CodeList)
  case codes(CodeList)
  case basin, enterpriseNumber, member
  case reference([EntityKind])
  case references([EntityKind])
  case parts([DescribedField])

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
  case text, email, phone, postcode

  /// By what somebody can be reached, as it is compared: an address or a number may be written in
  /// several ways; nil for what is neither.
  public func contact(_ text: String) -> String? {
    switch self {
    case .email: EmailAddress(text)?.folded ?? text
    case .phone: PhoneNumber(text)?.stored ?? FoldedText(text).folded
    case .text, .postcode: nil
    }
  }

  /// Whether a text can be one, in a form as in a file.
  public func takes(_ text: String) -> Bool {
    switch self {
    case .text, .email: true
    case .phone: PhoneNumber(text) != nil || PhoneNumber.isPossible(text)
    case .postcode: Postcode(text) != nil
    }
  }
}

/// Which days a field takes.
public enum DayBound: Hashable, Sendable {
  case any
  /// Today at the latest, and near.
  case past
  /// Within fifty years of today: another year is a slip, or what programs write for none.
  case near

  public static let nearYears = 50

  public func takes(_ day: Day, on today: Day) -> Bool {
    switch self {
    case .any: true
    case .past: day <= today && Self.isNear(day, today)
    case .near: Self.isNear(day, today)
    }
  }

  private static func isNear(_ day: Day, _ today: Day) -> Bool {
    // Nearly all of them, in less time than it takes to count the years.
    if abs(day.days(since: today)) < 365 * nearYears { return true }
    let months = 12 * nearYears
    return (today.adding(months: -months)...today.adding(months: months)).contains(day)
  }

  /// As `takes`; what was given before may be far away, and has happened all the same.
  func keeps(_ day: Day, on today: Day) -> Bool { self != .past || day <= today }
}

/// A field without its card.
public struct DescribedField: Hashable, Sendable {
  public let name: Field
  public let shape: Shape
  public internal(set) var isRequired = false
  /// It stays as it was given at first.
  public internal(set) var isFixed = false
  /// Under somebody's key, and gone once they are erased.
  public internal(set) var isSealed = false
  public internal(set) var opensGroup = false
  /// A short account tells it after all that is going on.
  public internal(set) var canWait = false
  /// In lists for other programs it stands after the columns that they may count on by place.
  public internal(set) var isLastInLists = false

  public init(name: Field, shape: Shape) { (self.name, self.shape) = (name, shape) }
  public var namesOthers: Bool { !shape.kinds.isEmpty }
}

/// What a field holds, with its type.
public enum FieldValue: Hashable, Sendable {
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

  /// A flag always says something.
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
