/// One pass over the fields of a payload: one `code` function serves writer and reader, so that
/// what is written can be read, under the same frozen names, in the same order; empty values are
/// left out, and found absent.
public protocol FieldCoder {
  mutating func text(_ name: StaticString, _ value: inout String?) throws(FieldError)
  mutating func number(_ name: StaticString, _ value: inout Int?) throws(FieldError)
  /// True, or absent.
  mutating func flag(_ name: StaticString, _ value: inout Bool) throws(FieldError)
  mutating func texts(_ name: StaticString, _ values: inout [String]) throws(FieldError)
  mutating func objects<Item: FieldCoded>(_ name: StaticString, _ items: inout [Item])
    throws(FieldError)
  /// Whether it can be told at the moment at which it was; where no moment is known, all can.
  func takes(_ day: Day, _ bound: DayBound) -> Bool
  /// What the text or number just passed stands for; whoever copies bytes does not listen.
  mutating func means(
    _ name: StaticString, _ shape: @autoclosure () -> Shape, _ value: @autoclosure () -> FieldValue)
}

extension FieldCoder {
  @inlinable public func takes(_ day: Day, _ bound: DayBound) -> Bool { true }

  @inlinable public mutating func means(
    _ name: StaticString, _ shape: @autoclosure () -> Shape, _ value: @autoclosure () -> FieldValue
  ) {}
}

/// Passes its fields through a coder, in one order, under frozen names.
public protocol FieldCoded: Equatable, Sendable {
  init()
  mutating func code(_ coder: inout some FieldCoder) throws(FieldError)
}

/// Why a payload on disk could not be understood.
public enum FieldError: Error, Equatable {
  /// Missing, of the wrong type, or a value that this version does not know.
  case unusable(StaticString)
  /// A number that no version writes.
  case outOfRange(StaticString)
  case unexpected

  public static func == (left: FieldError, right: FieldError) -> Bool {
    left.description == right.description
  }

  private var description: String {
    switch self {
    case .unusable(let name): "unusable \(name)"
    case .outOfRange(let name): "out of range \(name)"
    case .unexpected: "unexpected"
    }
  }
}
