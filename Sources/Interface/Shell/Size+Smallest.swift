package import Canvas

extension Size {
  /// The smallest window that a screen can be used in.
  package static let smallest = Size(columns: 60, rows: 18)

  /// Whether a window is large enough to work in.
  package var isWorkable: Bool {
    columns >= Self.smallest.columns && rows >= Self.smallest.rows
  }
}
