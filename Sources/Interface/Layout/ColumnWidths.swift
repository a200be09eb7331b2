import Canvas

enum ColumnWidths {
  static let gap = 2

  /// When that is too wide, the widest gives first.
  static func fitted(_ rows: [[String]], to available: Int) -> [Int] {
    let count = rows.map(\.count).max() ?? 0
    var widths = (0..<count).map { column in
      rows.map { $0.count > column ? TextWidth.columns(of: $0[column]) : 0 }.max() ?? 0
    }
    var excess = total(widths) - available
    while excess > 0, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
      widths[widest] > narrowest
    {
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  /// No column is cut below this.
  private static let narrowest = 3

  private static func total(_ widths: [Int]) -> Int {
    widths.filter { $0 > 0 }.reduce(-gap) { $0 + $1 + gap }
  }
}
