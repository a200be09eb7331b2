struct IntroductionPlot {
  let slot: Int
  let candidate: Int
  let course: Course

  enum Course {
    case proposedAgain, agreed, presented, studying, standstill, meetingAhead, meetingPast, met,
      waiting, retained, declined, withdrawn, withdrawnByLeaving, unanswered, lapsed, stopped

    var isUnderWay: Bool { plan != nil && self != .withdrawnByLeaving }

    /// When it is proposed, in days from today, where that does not depend on the slot; agreed to
    /// for so many months three days later, and presented the day after.
    var plan: (proposedOn: Int, shownFor: Int?)? {
      switch self {
      case .proposedAgain: (-30, nil)
      case .agreed: (-6, nil)
      case .presented: (-9, nil)
      case .studying: (-48, 2)
      case .standstill: (-24, 6)
      case .meetingAhead: (-21, 6)
      case .meetingPast: (-27, 6)
      case .met: (-26, 6)
      case .waiting: (-29, 6)
      case .withdrawnByLeaving: (-32, nil)
      case .retained, .declined, .withdrawn, .unanswered, .lapsed, .stopped: nil
      }
    }
  }

  private init(_ slot: Int, _ candidate: Int, _ course: Course) {
    (self.slot, self.candidate, self.course) = (slot, candidate, course)
  }

  /// Slot by slot; where one was filled, the one retained comes first.
  static let all: [IntroductionPlot] = [
    .init(0, 0, .meetingAhead), .init(0, 6, .presented), .init(0, 15, .studying),
    .init(0, 10, .declined), .init(0, 16, .withdrawn),
    .init(1, 22, .retained), .init(1, 10, .declined), .init(1, 16, .declined),
    .init(1, 6, .lapsed), .init(1, 15, .withdrawn),
    .init(2, 20, .declined), .init(2, 11, .lapsed), .init(2, 4, .withdrawn),
    .init(3, 7, .waiting), .init(3, 2, .proposedAgain), .init(3, 14, .met),
    .init(3, 17, .unanswered), .init(3, 23, .declined),
    .init(4, 29, .retained), .init(4, 2, .declined), .init(4, 7, .declined),
    .init(4, 17, .lapsed), .init(4, 14, .withdrawn),
    .init(5, 25, .retained), .init(5, 3, .declined), .init(5, 9, .lapsed),
    .init(6, 4, .agreed), .init(6, 1, .meetingPast), .init(6, 13, .declined),
    .init(6, 18, .withdrawnByLeaving),
    .init(7, 21, .retained), .init(7, 5, .declined), .init(7, 12, .declined),
    .init(8, 21, .withdrawn), .init(8, 5, .lapsed), .init(8, 12, .unanswered),
    .init(9, 3, .standstill), .init(9, 9, .declined), .init(9, 19, .stopped),
    .init(10, 20, .retained), .init(10, 11, .declined), .init(10, 4, .declined),
    .init(11, 25, .declined), .init(11, 9, .unanswered), .init(11, 19, .withdrawn),
    .init(11, 3, .unanswered),
    .init(12, 28, .retained), .init(12, 16, .declined), .init(12, 10, .withdrawn),
    .init(12, 15, .lapsed), .init(12, 6, .declined),
    .init(13, 23, .lapsed), .init(13, 17, .declined), .init(13, 7, .unanswered),
    .init(13, 29, .declined), .init(13, 14, .declined), .init(13, 2, .stopped),
    .init(14, 24, .retained), .init(14, 13, .declined), .init(14, 18, .lapsed),
    .init(14, 1, .withdrawn), .init(14, 8, .stopped),
  ]
}
