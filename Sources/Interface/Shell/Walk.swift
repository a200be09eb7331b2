/// A move of the selection on a list or a page.
package enum Walk: CaseIterable, Sendable {
  case up
  case down
  case pageUp
  case pageDown
  case home
  case end
  /// To the next pane or section.
  case next
  case previous

  /// Where it leads in a list from a row; what lies beyond the ends is left to the list.
  func destination(from row: Int, page: Int) -> Int {
    switch self {
    case .up: row - 1
    case .down: row + 1
    case .pageUp: row - page
    case .pageDown: row + page
    case .home: 0
    case .end: .max
    case .next, .previous: row
    }
  }
}
