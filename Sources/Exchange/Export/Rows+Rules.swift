package import Domain

extension DatedRule: TableRow {
  package static func describe(_ columns: inout Columns<DatedRule>) {
    columns.add("figure") { Cell($0.figure) }
    columns.add("value") { .number($0.value) }
    columns.add("unit") { .term(.unit($0.figure.unit)) }
    columns.add("from") { .day($0.from) }
    columns.add("source") { .text($0.source) }
  }
}

struct ReserveRow: TableRow {
  static func describe(_ columns: inout Columns<ReserveRow>) {
    columns.add("id") { _ in .id(.reserve) }
    columns.addLookup("name") { $1.name.isEmpty ? .none : .text($1.name) }
  }
}
