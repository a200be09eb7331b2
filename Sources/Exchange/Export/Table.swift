package import Domain

/// Rows that leave the reserve, as they were filtered and sorted on the screen.
package struct Table: Equatable, Sendable {
  package let columns: [String]
  /// The frozen names of the fields as which people are asked for what stands there.
  let headings: [String]
  package let rows: [[Cell]]

  package init(columns: [String], rows: [[Cell]]) {
    self.init(columns: columns, headings: columns, rows: rows)
  }

  private init(columns: [String], headings: [String], rows: [[Cell]]) {
    (self.columns, self.headings, self.rows) = (columns, headings, rows)
  }

  package init<Row: TableRow>(of items: [Row], in registry: Registry) {
    let columns = Columns<Row>.all
    self.init(
      columns: columns.names, headings: columns.headings,
      rows: items.map { columns.cells(of: $0, in: registry) })
  }

  package func selecting(_ names: [String]) -> Table {
    let places = names.compactMap { columns.firstIndex(of: $0) }
    return Table(
      columns: places.map { columns[$0] }, headings: places.map { headings[$0] },
      rows: rows.map { row in places.map { row[$0] } })
  }

  /// Once the person whom it is about is erased.
  func withoutWords(in registry: Registry) -> Table {
    Table(
      columns: columns, headings: headings,
      rows: rows.map { $0.map { $0.withoutWords(in: registry) } })
  }
}

/// What becomes a row of a table of its own kind.
package protocol TableRow {
  static func describe(_ columns: inout Columns<Self>)
  /// Its number says whether the person behind the row is erased; nil where the table does.
  var about: EntityID? { get }
}

extension TableRow {
  package var about: EntityID? { nil }
}

/// The columns of one kind of table.
package struct Columns<Row> {
  private(set) var names: [String] = []
  private(set) var headings: [String] = []
  private var contents: [(Row, Registry) -> Cell] = []

  /// In the place of one of that name; `field` where it is asked for under another.
  mutating func add(
    _ name: String, as field: Field? = nil, _ content: @escaping (Row) -> Cell
  ) {
    addLookup(name) { row, _ in content(row) }
    if let field { headings[headings.count - 1] = field.rawValue }
  }

  /// The row only refers to it; in the place of one of that name.
  mutating func addLookup(_ name: String, _ content: @escaping (Row, Registry) -> Cell) {
    if let place = names.firstIndex(of: name) {
      contents[place] = content
    } else {
      names.append(name)
      headings.append(name)
      contents.append(content)
    }
  }

  mutating func add<Part: Described>(_ part: @escaping (Row) -> Part, last: Bool = false) {
    for rule in Part.fields where rule.field.isLastInLists == last {
      let (name, shape) = (rule.field.name.rawValue, rule.field.shape)
      switch shape {
      case .reference, .references:
        addLookup(name) { Cell(naming: rule.get(part($0)), in: $1) }
        add("\(name)-id") { Cell(numbering: rule.get(part($0))) }
      case .parts(let fields):
        for (place, field) in fields.enumerated() {
          add(field.name.rawValue) { Cell(at: place, of: rule.get(part($0))) }
        }
      case .line, .page, .texts, .day, .number, .money, .hours, .time, .fte, .flag, .code, .codes,
        .basin, .enterpriseNumber, .member:
        add(name) { Cell(rule.get(part($0)), of: shape) }
      }
    }
  }
}

extension Columns where Row: TableRow {
  /// The columns as the kind of row describes them.
  static var all: Columns<Row> {
    var columns = Columns<Row>()
    Row.describe(&columns)
    return columns
  }

  /// Of an erased person, no words.
  func cells(of row: Row, in registry: Registry) -> [Cell] {
    let cells = contents.map { $0(row, registry) }
    guard let id = row.about, registry.isErased(id) else { return cells }
    return cells.map { $0.withoutWords(in: registry) }
  }
}

extension Cell {
  fileprivate init(naming value: FieldValue, in registry: Registry) {
    let isOne = if case .reference = value { true } else { false }
    self.init(value) { .named($0, isOne ? registry.name(of: $0) : registry.fullName(of: $0)) }
  }

  fileprivate init(numbering value: FieldValue) { self.init(value, Cell.id) }

  private init(_ value: FieldValue, _ cell: (EntityID) -> Cell) {
    self =
      switch value {
      case .reference(let id): cell(id)
      case .references(let ids): .list(ids.map(cell))
      case .none, .text, .texts, .day, .number, .fte, .flag, .code, .codes, .basin,
        .enterpriseNumber, .member, .parts:
        .none
      }
  }

  /// Nothing while they cannot be read.
  fileprivate init(at place: Int, of value: FieldValue) {
    guard case .parts(let parts) = value else {
      self = .none
      return
    }
    self = .list(parts.map { Cell($0[place].value, of: $0[place].field.shape) })
  }
}
