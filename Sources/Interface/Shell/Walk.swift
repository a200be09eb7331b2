/// A move of the selection on a list or a page.
package enum Walk: CaseIterable, Sendable {
  case up
  case down
  case pageUp
  case pageDown
  case home
  case end
  case next
  case previous

  /// What lies beyond the ends is left to the list.
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
