import Domain

/// Reads a payload's fields from the bytes of a JSON object, straight where they stand.
///
/// The fields come in the coder's order, which is the order they were written in: the next field's
/// name is found once, and each field that the coder asks for is there if its name is that one.
/// Whatever is left at the end was not expected: an unknown field, one that comes twice or one out
/// of its order.
struct FieldReader: FieldCoder {
  private var cursor: Cursor
  /// The name of the next field, whose value the cursor stands at; empty when none comes.
  private var name = 0..<0

  /// Opens the object that fills a part of the bytes; nil when none begins there.
  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    cursor = Cursor(bytes, range)
    guard cursor.take(UInt8(ascii: "{")) else { return nil }
    findName(orGoBackTo: cursor.at)
  }

  /// Ends the reading.
  ///
  /// Throws `FieldError.unexpected` when something is left.
  mutating func finish() throws(FieldError) {
    try end()
    guard cursor.isAtEnd else { throw .unexpected }
  }

  mutating func text(_ name: StaticString, _ value: inout String?) throws(FieldError) {
    guard isNext(name) else { return }
    guard let found = cursor.string() else { throw .unusable(name) }
    value = found
    findNext()
  }

  mutating func number(_ name: StaticString, _ value: inout Int?) throws(FieldError) {
    guard isNext(name) else { return }
    guard let found = cursor.number() else { throw .unusable(name) }
    value = found
    findNext()
  }

  mutating func flag(_ name: StaticString, _ value: inout Bool) throws(FieldError) {
    guard isNext(name) else { return }
    guard cursor.take("true") else { throw .unusable(name) }
    value = true
    findNext()
  }

  mutating func texts(_ name: StaticString, _ values: inout [String]) throws(FieldError) {
    guard isNext(name) else { return }
    guard cursor.take(UInt8(ascii: "[")) else { throw .unusable(name) }
    repeat {
      guard let found = cursor.string() else { throw .unusable(name) }
      values.append(found)
    } while cursor.take(UInt8(ascii: ","))
    guard cursor.take(UInt8(ascii: "]")) else { throw .unusable(name) }
    findNext()
  }

  mutating func objects<Item: FieldCoded>(_ name: StaticString, _ items: inout [Item])
    throws(FieldError)
  {
    guard isNext(name) else { return }
    guard cursor.take(UInt8(ascii: "[")) else { throw .unusable(name) }
    repeat {
      guard cursor.take(UInt8(ascii: "{")) else { throw .unusable(name) }
      findName(orGoBackTo: cursor.at)
      var item = Item()
      try item.code(&self)
      try end()
      items.append(item)
    } while cursor.take(UInt8(ascii: ","))
    guard cursor.take(UInt8(ascii: "]")) else { throw .unusable(name) }
    findNext()
  }

  private func isNext(_ wanted: StaticString) -> Bool { cursor.holds(wanted, at: name) }

  /// Looks for the next field after a value.
  private mutating func findNext() {
    let comma = cursor.at
    name = 0..<0
    if cursor.take(UInt8(ascii: ",")) { findName(orGoBackTo: comma) }
  }

  /// Moves over a name.
  ///
  /// Where there is none, the cursor stays before what no object may end with,
  /// so that `end` fails there.
  private mutating func findName(orGoBackTo place: Int) {
    if let found = cursor.token(), cursor.take(UInt8(ascii: ":")) {
      name = found
    } else {
      name = 0..<0
      cursor.goBack(to: place)
    }
  }

  private mutating func end() throws(FieldError) {
    guard name.isEmpty, cursor.take(UInt8(ascii: "}")) else { throw .unexpected }
  }
}
