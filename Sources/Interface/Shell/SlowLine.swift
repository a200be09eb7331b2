/// What decides whether the line is slow.
package enum SlowLine: String, CaseIterable, Sendable {
  /// The line is fast until the terminal has answered.
  case automatic = "auto"
  case yes
  case no

  /// From this round trip on a line is slow: beyond a tenth of a second people notice that they
  /// wait (Miller, Response time in man-computer conversational transactions, AFIPS 1968, topic 1;
  /// Nielsen, Usability Engineering, 1993, chapter 5), and a key takes one round trip.
  package static let threshold = Duration.milliseconds(100)
}

extension Preferences {
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
