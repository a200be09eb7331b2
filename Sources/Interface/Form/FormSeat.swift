import Canvas
package import Domain

/// All that a form asks to know of whoever opens it.
package struct FormSeat: Sendable {
  package var actor: Actor
  /// Whoever sits here included.
  package var memberNames: [MemberID: String]
  package var today: Day
  package var wording: Wording
  package var columns: Int
  package var isLinear: Bool
  package var minutesAhead = 0

  package var colleagues: Colleagues {
    Colleagues(names: memberNames, reader: actor.member, minutesAhead: minutesAhead)
  }
}
