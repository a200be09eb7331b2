internal import Domain

struct FieldCollector: FieldCoder {
  private(set) var fields: [RecordedField] = []

  mutating func text(_ name: StaticString, _ value: inout String?) throws(FieldError) {
    if let value { add(name, .text(value), .text(value)) }
  }

  mutating func number(_ name: StaticString, _ value: inout Int?) throws(FieldError) {
    if let value { add(name, .number(value), .number(value)) }
  }

  mutating func flag(_ name: StaticString, _ value: inout Bool) throws(FieldError) {
    if value { add(name, .flag(true), .flag(true)) }
  }

  mutating func texts(_ name: StaticString, _ values: inout [String]) throws(FieldError) {
    if !values.isEmpty { add(name, .list(values.map(JSONValue.text)), .texts(values)) }
  }

  mutating func objects<Item: FieldCoded>(
    _ name: StaticString, _ items: inout [Item]
  ) throws(FieldError) {
    guard !items.isEmpty else { return }
    var parts: [[RecordedField]] = []
    for var item in items {
      var collector = FieldCollector()
      try item.code(&collector)
      parts.append(collector.fields)
    }
    add(
      name, .list(parts.map { .object($0.map { JSONMember($0.name, $0.stored) }) }),
      .parts(parts.map { $0.map { NamedCell(name: $0.name, cell: $0.cell) } }))
  }

  mutating func means(
    _ name: StaticString, _ shape: @autoclosure () -> Shape, _ value: @autoclosure () -> FieldValue
  ) {
    guard let last = fields.last, last.name == "\(name)" else { return }
    fields[fields.count - 1] = RecordedField(
      name: last.name, stored: last.stored, cell: Cell(value(), of: shape()))
  }

  private mutating func add(_ name: StaticString, _ stored: JSONValue, _ cell: Cell) {
    fields.append(RecordedField(name: "\(name)", stored: stored, cell: cell))
  }
}

/// A field of a record: as the journal keeps it, and what it says.
package struct RecordedField: Equatable, Sendable {
  package let name: String
  /// Days as ISO dates, shares and hours in hundredths, the places of stages from zero.
  package let stored: JSONValue
  package internal(set) var cell: Cell
  /// The frozen name of the field as which it is asked for.
  package internal(set) var heading: String

  init(name: String, stored: JSONValue, cell: Cell) {
    (self.name, self.stored, self.cell, heading) = (name, stored, cell, name)
  }
}
