import Domain

/// Reads a payload's fields from the bytes of a JSON object, straight where they stand.
///
/// The fields come in the coder's order, which is the order they were written in, so one look at
/// the next name tells whether a field is there. Whatever is left at the end was not expected:
/// an unknown field, one that comes twice or one out of its order.
struct FieldReader: FieldCoder {
  private var cursor: Cursor
  private var isFirst = true

  /// Opens the object that fills a part of the bytes; nil when none begins there.
  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    cursor = Cursor(bytes, range)
    guard cursor.take(UInt8(ascii: "{")) else { return nil }
  }

  /// Ends the reading.
  ///
  /// Throws `FieldError.unexpected` when something is left.
  mutating func finish() throws(FieldError) {
    guard cursor.take(UInt8(ascii: "}")), cursor.isAtEnd else { throw .unexpected }
  }

  mutating func text(_ name: StaticString, _ value: inout String?) throws(FieldError) {
    guard find(name) else { return }
    guard let found = cursor.string() else { throw .unusable(name) }
    value = found
  }

  mutating func number(_ name: StaticString, _ value: inout Int?) throws(FieldError) {
    guard find(name) else { return }
    guard let found = cursor.number() else { throw .unusable(name) }
    value = found
  }

  mutating func flag(_ name: StaticString, _ value: inout Bool) throws(FieldError) {
    guard find(name) else { return }
    guard cursor.take("true") else { throw .unusable(name) }
    value = true
  }

  mutating func texts(_ name: StaticString, _ values: inout [String]) throws(FieldError) {
    guard find(name) else { return }
    guard cursor.take(UInt8(ascii: "[")) else { throw .unusable(name) }
    repeat {
      guard let found = cursor.string() else { throw .unusable(name) }
      values.append(found)
    } while cursor.take(UInt8(ascii: ","))
    guard cursor.take(UInt8(ascii: "]")) else { throw .unusable(name) }
  }

  mutating func objects<Item: FieldCoded>(_ name: StaticString, _ items: inout [Item])
    throws(FieldError)
  {
    guard find(name) else { return }
    guard cursor.take(UInt8(ascii: "[")) else { throw .unusable(name) }
    repeat {
      guard cursor.take(UInt8(ascii: "{")) else { throw .unusable(name) }
      isFirst = true
      var item = Item()
      try item.code(&self)
      guard cursor.take(UInt8(ascii: "}")) else { throw .unexpected }
      items.append(item)
    } while cursor.take(UInt8(ascii: ","))
    guard cursor.take(UInt8(ascii: "]")) else { throw .unusable(name) }
    isFirst = false
  }

  /// Moves over the name if it is the next one.
  private mutating func find(_ name: StaticString) -> Bool {
    let start = cursor.at
    guard isFirst || cursor.take(UInt8(ascii: ",")), cursor.take(UInt8(ascii: "\"")),
      cursor.take(name), cursor.take("\":")
    else {
      cursor.goBack(to: start)
      return false
    }
    isFirst = false
    return true
  }
}
