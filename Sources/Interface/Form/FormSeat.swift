import Canvas
package import Domain

/// Who fills a form in, on what day, in which language and on what screen: all that a form needs to
/// know of whoever opens it.
package struct FormSeat: Sendable {
  package var actor: Actor
  /// How members are called on screen, whoever sits here included.
  package var memberNames: [MemberID: String]
  package var today: Day
  package var wording: Wording
  /// How wide the form is drawn.
  package var columns: Int
  /// Whether it is drawn without boxes and marks.
  package var isLinear: Bool
  /// How many minutes the clock on the wall is ahead of UTC.
  package var minutesAhead = 0

  /// Whoever works on the same reserve, as whoever sits here calls them.
  package var colleagues: Colleagues {
    Colleagues(names: memberNames, reader: actor.member, minutesAhead: minutesAhead)
  }
}
