extension Registry {
  func move(
    _ id: IntroductionID, _ step: IntroductionStep, seen: Int?, by actor: Actor, on today: Day
  ) throws(Refusal) -> Event {
    let introduction: Introduction = try known(id)
    let rule = IntroductionRule.rule(for: step.move)
    var step = step
    try admit(actor, step, rule, introduction, on: today)
    try refuseErased(introduction.candidate)
    try refuseUnseen(seen, introduction)
    try require(rule.from.contains(introduction.state), of: introduction)
    try rules(step, actor).check(step, on: today)
    // What the move does not ask for has its limits all the same.
    for text in [step.remark, step.message, step.note] { try TextCheck().page(text, .remark) }
    // What identifies the person is shown by a presentation and by nothing else.
    step.projection = []
    if step.move != .agreed { step.fields = [] }
    try require(&step, of: introduction, on: today)
    step.on = step.on ?? today
    return Event(.introductionMoved(step), on: id.entity)
  }

  /// Two people must not decide the same thing without knowing of each other.
  private func refuseUnseen(_ seen: Int?, _ introduction: Introduction) throws(Refusal) {
    guard let seen, seen != introduction.lastMove else { return }
    let since = entries(of: introduction.id.entity).last { entry in
      if case .introductionMoved = entry.event.change { return entry.stamp.number > seen }
      return entry.stamp.number > seen && entry.event.change.kind == .undone
    }
    throw .movedSince(introduction.id, record: since?.stamp.number ?? introduction.lastMove)
  }

  private func admit(
    _ actor: Actor, _ step: IntroductionStep, _ rule: IntroductionRule,
    _ introduction: Introduction, on today: Day
  ) throws(Refusal) {
    switch actor.role {
    case .committeeSeat: throw .notAllowed
    case .coordinator(let organisation):
      try refuseForeign(introduction, to: organisation)
      try refuseExpired(introduction, on: today)
      guard rule.parties.contains(.organisation), !step.onBehalf else { throw .notAllowed }
    case .facilitator:
      guard rule.parties == [.organisation] || step.onBehalf else { return }
      guard rule.parties.contains(.organisation), step.onBehalf else { throw .onlyOrganisation }
    }
  }

  private func rules(_ step: IntroductionStep, _ actor: Actor) -> FieldRules<IntroductionStep> {
    if case .coordinator = actor.role { return step.move.fields(isOwnWord: true) }
    return step.move.fields()
  }

  /// An organisation decides on what it may see, and on nobody it no longer knows of.
  private func refuseExpired(_ introduction: Introduction, on today: Day) throws(Refusal) {
    guard introduction.state.isWithOrganisation, let expires = introduction.consent?.expires,
      today > expires
    else { return }
    throw .consentExpired(expires)
  }

  private func require(
    _ step: inout IntroductionStep, of introduction: Introduction, on today: Day
  ) throws(Refusal) {
    switch step.move {
    case .agreed: try requireConsent(step)
    case .presented: try present(&step, introduction, on: today)
    case .met: try requireOutcome(step)
    case .waiting: if step.reason == nil { try TextCheck().required(step.remark, .reason) }
    case .unanswered:
      let logged = introduction.followUps(since: .presented).count
      if logged < 2 { throw .followUpsNeeded(2, logged: logged) }
    case .lapsed:
      guard let need = needs[introduction.need], need.state == .filled || need.state == .closed
      else { throw .needStillOpen(introduction.need) }
    case .reopened: try refuseImpossible(introduction.candidate, introduction.need)
    case .studying, .meeting, .retained, .declined, .withdrawn, .stopped: break
    }
  }

  /// In months.
  static let longestConsent = 12

  private func requireConsent(_ step: IntroductionStep) throws(Refusal) {
    guard let on = step.on, let expires = step.expires else { throw .missing(.expires) }
    guard expires >= on else { throw .tooEarly(.expires, after: on) }
    guard expires <= on.adding(months: Self.longestConsent) else {
      throw .consentTooLong(months: Self.longestConsent)
    }
  }

  private func requireOutcome(_ step: IntroductionStep) throws(Refusal) {
    guard let happened = step.happened else { throw .missing(.happened) }
    guard !happened else { return }
    if step.missedBy == nil { throw .missing(.missedBy) }
    try TextCheck().required(step.remark, .remark)
  }

  /// The agreed fields as they stand, and nothing else.
  private func present(
    _ step: inout IntroductionStep, _ introduction: Introduction, on today: Day
  ) throws(Refusal) {
    let need: Need = try known(introduction.need)
    try require(need.isOpen, of: need)
    let candidate: Candidate = try known(introduction.candidate)
    try require(candidate.state == .active, of: candidate)
    guard let consent = introduction.consent, let expires = consent.expires else {
      throw .missing(.fields)
    }
    guard today <= expires else { throw .consentExpired(expires) }
    guard let identity = candidate.card.identity else { throw .sealed(candidate.id.entity) }
    step.fields = consent.fields
    step.recipient = need.card.organisation
    step.projection = identity.projection(of: consent.fields)
    if consent.fields.contains(.rationale), let rationale = introduction.rationale {
      step.projection.append(Projected(.rationale, rationale))
    }
  }
}
