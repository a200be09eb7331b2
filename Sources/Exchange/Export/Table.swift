package import Domain

/// Rows that leave the reserve: a list as it was filtered and sorted on the screen.
package struct Table: Equatable, Sendable {
  /// The frozen names of the fields.
  package let columns: [String]
  /// The rows, each with a cell for every column.
  package let rows: [[Cell]]

  package init(columns: [String], rows: [[Cell]]) {
    self.columns = columns
    self.rows = rows
  }

  /// Makes a row of each item, in the order given.
  package init<Row: TableRow>(of items: [Row], in registry: Registry) {
    let columns = Columns<Row>.all
    self.columns = columns.names
    rows = items.map { columns.cells(of: $0, in: registry) }
  }

  /// The table with some of its columns, in the order asked for.
  package func selecting(_ names: [String]) -> Table {
    let places = names.compactMap { columns.firstIndex(of: $0) }
    return Table(
      columns: places.map { columns[$0] }, rows: rows.map { row in places.map { row[$0] } })
  }
}

/// What becomes a row of a table of its own kind.
package protocol TableRow {
  /// Names the columns of such a table, each with what stands in it.
  static func describe(_ columns: inout Columns<Self>)
}

/// The columns of one kind of table.
package struct Columns<Row> {
  /// The frozen names of the fields.
  fileprivate(set) var names: [String] = []
  private var contents: [(Row, Registry) -> Cell] = []

  /// Adds a column that the row itself fills.
  mutating func add(_ name: String, _ content: @escaping (Row) -> Cell) {
    names.append(name)
    contents.append { row, _ in content(row) }
  }

  /// Adds a column whose content the row only refers to.
  mutating func addLookup(_ name: String, _ content: @escaping (Row, Registry) -> Cell) {
    names.append(name)
    contents.append(content)
  }

  /// What stands in the columns for one row.
  func cells(of row: Row, in registry: Registry) -> [Cell] { contents.map { $0(row, registry) } }
}

extension Columns where Row: TableRow {
  /// The columns as the kind of row describes them.
  static var all: Columns<Row> {
    var columns = Columns<Row>()
    Row.describe(&columns)
    return columns
  }
}
