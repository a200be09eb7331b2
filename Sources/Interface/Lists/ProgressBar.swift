/// A bar of full and empty blocks.
enum ProgressBar {
  /// Full blocks for what is done, rounded down, so that only a whole bar means all.
  static func text(_ done: Int, of all: Int, columns: Int) -> String {
    guard columns > 0, all > 0 else { return "" }
    let full = max(0, min(columns, done * columns / all))
    return String(repeating: "█", count: full) + String(repeating: "░", count: columns - full)
  }
}
