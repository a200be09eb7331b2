package import Canvas

extension Size {
  package static let smallest = Size(columns: 60, rows: 18)

  package var isWorkable: Bool { columns >= Self.smallest.columns && rows >= Self.smallest.rows }
}
