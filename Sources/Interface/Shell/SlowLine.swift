/// What decides whether the line is slow.
package enum SlowLine: String, CaseIterable, Sendable {
  /// The time that the terminal takes to answer; the line is fast until it has.
  case automatic = "auto"
  case yes
  case no

  /// From this round trip on, a line is slow.
  ///
  /// Up to a tenth of a second people take what they see for the effect of their own hand; beyond,
  /// they notice that they wait (R. B. Miller, Response time in man-computer conversational
  /// transactions, AFIPS 1968, topic 1; J. Nielsen, Usability Engineering, 1993, chapter 5). A key
  /// takes one round trip to show its effect, so that there is nothing left to spend on bytes.
  package static let threshold = Duration.milliseconds(100)
}

extension Preferences {
  /// No bar across the selected row and no clock: fewer bytes over a slow line.
  ///
  /// Setting it is a choice, which no measurement changes.
  package var isSlow: Bool {
    get {
      switch slowLine {
      case .automatic: roundTrip.map { $0 >= SlowLine.threshold } ?? false
      case .yes: true
      case .no: false
      }
    }
    set { slowLine = newValue ? .yes : .no }
  }
}
