import Domain

/// Reads a payload's fields straight from the bytes of a JSON object; they come in the coder's
/// order, in which they were written: each that the coder asks for is there if it is the next one,
/// and what is left at the end is unknown, comes twice or is out of its order.
struct FieldReader: FieldCoder {
  private var cursor: Cursor
  /// Empty when none comes; the cursor stands at its value.
  private var name = 0..<0
  /// Of the record, where it was.
  private let today: Day?

  init?(_ bytes: [UInt8], _ range: Range<Int>, on today: Day? = nil) {
    cursor = Cursor(bytes, range)
    self.today = today
    guard cursor.take(UInt8(ascii: "{")) else { return nil }
    findName(orGoBackTo: cursor.at)
  }

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
    let isNumber = cursor.isAtNumber
    guard let found = cursor.number() else { throw isNumber ? .outOfRange(name) : .unusable(name) }
    guard NumberLimit.range.contains(found) else { throw .outOfRange(name) }
    value = found
    findNext()
  }

  func takes(_ day: Day, _ bound: DayBound) -> Bool {
    today.map { bound.takes(day, on: $0) } ?? true
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

  private mutating func findNext() {
    let comma = cursor.at
    name = 0..<0
    if cursor.take(UInt8(ascii: ",")) { findName(orGoBackTo: comma) }
  }

  /// Where there is none, the cursor stays before what no object may end with, so that `end` fails.
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
