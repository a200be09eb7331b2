import Domain

extension Plan {
  mutating func move(_ thread: inout Thread, _ step: IntroductionStep, on offset: Int) {
    var step = step
    step.on = day(offset)
    thread.time = add(.moveIntroduction(thread.id, step), on: day(offset), after: thread.time)
    thread.offset = offset
  }

  /// Recorded on the organisation's behalf.
  func said(_ move: IntroductionMove, by channel: Channel) -> IntroductionStep {
    var step = IntroductionStep(move)
    step.onBehalf = true
    step.channel = channel
    return step
  }

  mutating func agree(_ thread: inout Thread, on offset: Int, for months: Int) {
    var step = IntroductionStep(.agreed)
    step.channel = random.pick([.phone, .phone, .email, .inPerson])
    step.fields = random.pick(Self.shownFields)
    step.expires = day(offset).adding(months: months)
    move(&thread, step, on: offset)
    thread.hasAgreed = true
  }

  mutating func agree(_ thread: inout Thread, in days: Int, for months: Int) {
    agree(&thread, on: thread.offset + random.number(1...days), for: months)
  }

  mutating func present(_ thread: inout Thread, on offset: Int) {
    var step = IntroductionStep(.presented)
    step.channel = .email
    move(&thread, step, on: offset)
  }

  mutating func study(_ thread: inout Thread, on offset: Int) {
    move(&thread, said(.studying, by: random.pick([.email, .phone])), on: offset)
  }

  mutating func fixMeeting(_ thread: inout Thread, on offset: Int, for meeting: Int) {
    var step = said(.meeting, by: random.pick([.email, .phone]))
    step.day = day(meeting)
    step.minutes = random.pick([540, 570, 600, 660, 810, 840, 900, 960])
    move(&thread, step, on: offset)
  }

  mutating func meet(_ thread: inout Thread, on offset: Int) {
    var step = said(.met, by: .phone)
    step.happened = true
    move(&thread, step, on: offset)
  }

  mutating func wait(_ thread: inout Thread, on offset: Int, until review: Int) {
    var step = said(.waiting, by: .email)
    step.day = day(review)
    step.reason = random.pick([.postponed, .funding])
    step.remark = random.pick(IntroductionTexts.waits)
    move(&thread, step, on: offset)
  }

  mutating func withdraw(_ thread: inout Thread, in days: Int) {
    var step = IntroductionStep(.withdrawn)
    step.channel = random.pick([.phone, .email])
    if random.below(3) > 0 { step.candidateReason = random.pick(CandidateReason.allCases) }
    move(&thread, step, on: thread.offset + random.number(1...days))
  }

  private static let shownFields: [[ShownField]] = [
    [.givenName, .familyName, .phone, .presentation],
    [.givenName, .familyName, .email, .phone, .presentation, .skills, .rationale],
    [.givenName, .familyName, .email, .presentation, .skills, .languages, .rationale],
    [.givenName, .familyName, .phone, .town],
    [.givenName, .presentation, .skills, .rationale],
    [.presentation, .skills, .languages],
  ]
}
