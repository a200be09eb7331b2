/// One pass over the fields of an event's payload: a writer takes each value, a reader gives it.
///
/// A payload has a single `code` function that serves both, so that whatever is written can be
/// read, in the same order and under the same names. The names are the frozen names on disk.
/// Empty values (`nil`, an empty list) are left out when writing, and found absent when reading.
public protocol FieldCoder {
  /// A text. Throws `FieldError` when what stands under the name is not one.
  mutating func text(_ name: StaticString, _ value: inout String?) throws(FieldError)
  mutating func number(_ name: StaticString, _ value: inout Int?) throws(FieldError)
  /// True, or absent.
  mutating func flag(_ name: StaticString, _ value: inout Bool) throws(FieldError)
  mutating func texts(_ name: StaticString, _ values: inout [String]) throws(FieldError)
  mutating func objects<Item: FieldCoded>(_ name: StaticString, _ items: inout [Item])
    throws(FieldError)
  /// What the text or number just passed under that name stands for; whoever copies bytes does not
  /// listen.
  mutating func means(
    _ name: StaticString, _ shape: @autoclosure () -> Shape, _ value: @autoclosure () -> FieldValue)
}

extension FieldCoder {
  @inlinable public mutating func means(
    _ name: StaticString, _ shape: @autoclosure () -> Shape, _ value: @autoclosure () -> FieldValue
  ) {}
}

/// A value that can pass its fields through a coder, in one order, under frozen names.
public protocol FieldCoded: Equatable, Sendable {
  /// An empty value for a reader to fill.
  init()
  mutating func code(_ coder: inout some FieldCoder) throws(FieldError)
}

/// Why a payload on disk could not be understood.
public enum FieldError: Error, Equatable {
  /// The field is missing, of the wrong type, or its value is not one that this version knows.
  case unusable(StaticString)
  /// Something stands where no field of this version is expected.
  case unexpected

  public static func == (left: FieldError, right: FieldError) -> Bool {
    switch (left, right) {
    case (.unusable(let one), .unusable(let other)): one.description == other.description
    case (.unexpected, .unexpected): true
    case (.unusable, .unexpected), (.unexpected, .unusable): false
    }
  }
}
