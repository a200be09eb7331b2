enum ProgressBar {
  /// Rounded down, so that only a whole bar means all, and at least one for what was begun.
  static func full(_ done: Int, of all: Int, columns: Int) -> Int {
    guard columns > 1, all > 0, done > 0 else { return 0 }
    return max(1, min(columns, done * columns / all))
  }

  static func text(_ done: Int, of all: Int, columns: Int) -> String {
    guard columns > 0, all > 0 else { return "" }
    let full = full(done, of: all, columns: columns)
    return String(repeating: "█", count: full) + String(repeating: "░", count: columns - full)
  }
}
