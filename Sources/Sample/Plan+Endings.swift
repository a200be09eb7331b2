import Domain

extension Plan {
  /// Sometimes at the second attempt.
  private mutating func goAsFarAsMeeting(_ thread: inout Thread) {
    agree(&thread, in: 3, for: 6)
    present(&thread, on: thread.offset + random.number(1...2))
    if random.below(2) == 0 { study(&thread, on: thread.offset + random.number(1...7)) }
    fixMeeting(&thread, in: 6)
    if random.below(6) == 0 {
      var step = said(.met, by: .phone)
      step.happened = false
      step.missedBy = random.pick(Side.allCases)
      step.remark = random.pick(IntroductionTexts.missed)
      move(&thread, step, on: thread.offset)
      fixMeeting(&thread, in: 3)
    }
    meet(&thread, on: thread.offset)
  }

  private mutating func fixMeeting(_ thread: inout Thread, in days: Int) {
    let offset = thread.offset + random.number(1...days)
    let meeting = offset + random.number(3...8)
    fixMeeting(&thread, on: offset, for: meeting)
    thread.offset = meeting
  }

  mutating func retain(_ thread: inout Thread, _ placed: inout PlacedNeed) {
    goAsFarAsMeeting(&thread)
    var step = said(.retained, by: random.pick([.email, .phone, .inPerson]))
    (step.form, step.funding) = random.pick(Self.posts)
    var start = thread.offset + random.number(4...7)
    while Self.followUpMonths.contains(where: { isRecent(day(start).adding(months: $0)) }) {
      start -= 1
    }
    step.day = day(start)
    move(&thread, step, on: thread.offset + random.number(2...4))
    // By then whoever else was proposed has been presented.
    end(&placed, on: max(thread.offset + 1, placed.openedOn + 21), after: thread.time)
    apart { $0.keepInTouch(&thread, since: $0.day(start)) }
  }

  private static let followUpMonths = [1, 3, 6]

  /// Whether a follow-up due on that day might not be logged yet.
  private func isRecent(_ day: Day) -> Bool { (-6...0).contains(day.days(since: today)) }

  /// In every seventh engagement the last of those that have come is left out.
  private mutating func keepInTouch(_ thread: inout Thread, since start: Day) {
    var due = Self.followUpMonths.map { start.adding(months: $0) }.filter { $0 < today }
    retainedCount += 1
    if retainedCount % 7 == 1, !due.isEmpty { due.removeLast() }
    for due in due {
      let on = Self.workingDay(due.adding(days: random.number(0...3)))
      let text = random.pick(IntroductionTexts.afterEngagement)
      let followUp = FollowUp(on: on, channel: .phone, text: text)
      thread.time = add(.act(thread.id, followUp), on: on, after: thread.time)
    }
  }

  mutating func decline(_ thread: inout Thread, _ placed: PlacedNeed) {
    if random.below(3) == 0 {
      agree(&thread, in: 3, for: 6)
      present(&thread, on: thread.offset + random.number(1...3))
      if random.below(2) == 0 { study(&thread, on: thread.offset + random.number(1...7)) }
    } else {
      goAsFarAsMeeting(&thread)
    }
    if random.below(5) == 0 {
      let offset = thread.offset + 2
      wait(&thread, on: offset, until: offset + 10)
      thread.offset = offset + 8
    }
    var step = said(.declined, by: random.pick([.email, .email, .phone]))
    step.reason = declineReason(placed.plot.outcome)
    if random.below(3) > 0 { step.message = random.pick(IntroductionTexts.messages) }
    if random.below(4) == 0 { step.note = random.pick(IntroductionTexts.notes) }
    move(&thread, step, on: thread.offset + random.number(2...8))
  }

  private mutating func declineReason(_ outcome: NeedPlot.Outcome) -> OrganisationReason {
    switch outcome {
    case .filled: random.pick([.someoneElse, .someoneElse, .missingSkill, .availability])
    case .closed(.funding): .funding
    case .closed(.postponed), .suspended: random.pick([.postponed, .funding])
    case .open, .closed(.filledElsewhere), .closed(.cancelled), .closed(.noReason):
      random.pick([.missingSkill, .missingSkill, .availability, .noReason])
    }
  }

  mutating func leaveUnanswered(_ thread: inout Thread) {
    agree(&thread, in: 3, for: 6)
    present(&thread, on: thread.offset + 1)
    for _ in 0..<2 {
      let offset = thread.offset + random.number(8...10)
      let text = random.pick(IntroductionTexts.followUps)
      let followUp = FollowUp(on: day(offset), channel: random.pick([.phone, .email]), text: text)
      thread.time = add(.act(thread.id, followUp), on: day(offset), after: thread.time)
      thread.offset = offset
    }
    move(&thread, IntroductionStep(.unanswered), on: thread.offset + random.number(7...9))
  }

  mutating func lapse(_ thread: inout Thread, _ placed: PlacedNeed) {
    agree(&thread, in: 3, for: 6)
    if random.below(4) > 0 { present(&thread, on: thread.offset + random.number(1...3)) }
    guard let ended = placed.ended else { return }
    thread.time = max(thread.time, ended)
    let offset = ended.day.days(since: today) + random.number(3...9)
    move(&thread, IntroductionStep(.lapsed), on: offset)
  }

  mutating func stop(_ thread: inout Thread) {
    agree(&thread, in: 3, for: 6)
    present(&thread, on: thread.offset + random.number(1...3))
    if random.below(2) == 0 { study(&thread, on: thread.offset + random.number(2...7)) }
    var step = IntroductionStep(.stopped)
    step.remark = random.pick(IntroductionTexts.stops)
    move(&thread, step, on: thread.offset + random.number(3...9))
  }
}
