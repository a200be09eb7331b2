import Domain

/// A line of the table of moves: who may, from where, and what must be said.
private struct PlainMove {
  let parties: [Party]
  let from: [IntroductionState]
  let required: Set<Field>

  init(
    by parties: [Party], from: [IntroductionState], _ required: Set<Field> = []
  ) {
    (self.parties, self.from, self.required) = (parties, from, required)
  }

  private static let withOrganisation: [IntroductionState] = [
    .presented, .studying, .meeting, .met, .waiting,
  ]
  private static let open: [IntroductionState] = [.proposed, .agreed] + withOrganisation
  private static let closed: [IntroductionState] = [
    .retained, .declined, .withdrawn, .unanswered, .lapsed, .stopped,
  ]

  static func line(of move: IntroductionMove) -> PlainMove {
    switch move {
    case .agreed:
      .init(
        by: [.candidate], from: [.proposed, .waiting], [.agreedOn, .channel, .fields, .expires])
    case .presented: .init(by: [.facilitator], from: [.agreed])
    case .studying:
      .init(by: [.organisation], from: [.presented, .waiting], [.on, .channel])
    case .meeting:
      .init(by: [.organisation, .facilitator], from: withOrganisation, [.meetingDay])
    case .met: .init(by: [.organisation, .facilitator], from: [.meeting])
    case .waiting:
      .init(
        by: [.organisation, .facilitator], from: [.presented, .studying, .meeting, .met],
        [.reviewOn])
    case .retained:
      .init(
        by: [.organisation], from: [.studying, .met], [.hiredOn, .form, .decidedOn, .channel])
    case .declined:
      .init(by: [.organisation], from: withOrganisation, [.reason, .on, .channel])
    case .withdrawn: .init(by: [.candidate], from: open)
    case .unanswered: .init(by: [.facilitator], from: [.presented, .studying])
    case .lapsed: .init(by: [.facilitator], from: open)
    case .stopped: .init(by: [.facilitator], from: open, [.why])
    case .reopened: .init(by: [.facilitator], from: closed, [.why])
    }
  }
}

extension PlainRegistry {
  func introduce(
    _ id: EntityID, _ card: IntroductionCard, by actor: Actor, on today: Day
  ) throws(Refusal) -> Told {
    guard let person = card.candidate else { throw .missing(.candidate) }
    guard let need = card.need else { throw .missing(.need) }
    try check(card.values, required: [.candidate, .need, .rationale], on: today)
    try refuseImpossible(person, need)
    var card = card
    card.companion = card.companion ?? actor.member
    card.on = card.on ?? today
    return [(id, .created(.introduction(card)))]
  }

  /// Candidate active, need open, no other open introduction for this pair.
  private func refuseImpossible(_ person: CandidateID, _ need: NeedID) throws(Refusal) {
    guard let candidate = state.candidate(person) else { throw state.absence(of: person.entity) }
    guard let asked = state.asked(need) else { throw .unknown(need.entity) }
    if candidate.state != .active { throw .stands(.candidate(candidate.state), person.entity) }
    if asked.state != .open { throw .stands(.need(asked.state), need.entity) }
    for other in state.introductions(of: person) where other.card.need == need && other.isOpen {
      throw .alreadyIntroduced(other.id)
    }
  }

  func move(
    _ id: IntroductionID, _ step: IntroductionStep, _ seen: Int?, by actor: Actor, on today: Day
  ) throws(Refusal) -> Told {
    guard let old = state.introduction(id) else { throw .unknown(id.entity) }
    let line = PlainMove.line(of: step.move)
    try admit(actor, step, line.parties, old, on: today)
    if let person = old.card.candidate { try refuseErased(person) }
    if let seen, seen != old.lastMove {
      throw .movedSince(id, record: latestMove(of: old, since: seen))
    }
    if !line.from.contains(old.state) { throw .stands(.introduction(old.state), id.entity) }
    var required = line.required
    var isOwnWord = false
    if case .coordinator = actor.role {
      isOwnWord = true
      required.subtract([.channel, .on, .decidedOn, .agreedOn])
    }
    let fields = step.move.fields(isOwnWord: isOwnWord)
    try check(fields.values(of: step), required: required, on: today)
    for text in [step.remark, step.message, step.note] {
      try PlainText.check(text, .remark, isPage: true)
    }
    var step = step
    step.projection = []
    if step.move != .agreed { step.fields = [] }
    try require(&step, of: old, on: today)
    step.on = step.on ?? today
    return [(id.entity, .introductionMoved(step))]
  }

  private func latestMove(of old: PlainIntroduction, since seen: Int) -> Int {
    let moved = facts(about: old.id.entity).filter { fact in
      switch fact.change {
      case .introductionMoved, .undone: true
      default: false
      }
    }
    return moved.last { $0.stamp.number > seen }?.stamp.number ?? old.lastMove
  }

  private func admit(
    _ actor: Actor, _ step: IntroductionStep, _ parties: [Party], _ old: PlainIntroduction,
    on today: Day
  ) throws(Refusal) {
    switch actor.role {
    case .committeeSeat: throw .notAllowed
    case .coordinator(let organisation):
      if state.organisation(of: old) != organisation { throw .notYours(old.id.entity) }
      if old.isWithOrganisation, let end = old.latest(.agreed)?.expires, today > end {
        throw .consentExpired(end)
      }
      if !parties.contains(.organisation) || step.onBehalf { throw .notAllowed }
    case .facilitator:
      let isOrganisations = parties.contains(.organisation)
      let isAlone = isOrganisations && !parties.contains(.facilitator)
      if isAlone && !step.onBehalf || step.onBehalf && !isOrganisations {
        throw .onlyOrganisation
      }
    }
  }

  private func require(
    _ step: inout IntroductionStep, of old: PlainIntroduction, on today: Day
  ) throws(Refusal) {
    switch step.move {
    case .agreed:
      guard let on = step.on, let end = step.expires else { throw .missing(.expires) }
      if end < on { throw .tooEarly(.expires, after: on) }
      if end > on.adding(months: 12) { throw .consentTooLong(months: 12) }
    case .presented: try present(&step, old, on: today)
    case .met:
      if step.happened == nil { throw .missing(.happened) }
      if step.happened == false {
        if step.missedBy == nil { throw .missing(.missedBy) }
        try PlainText.required(step.remark, .remark)
      }
    case .waiting: if step.reason == nil { try PlainText.required(step.remark, .reason) }
    case .unanswered:
      let logged = old.followUps(since: .presented)
      if logged < 2 { throw .followUpsNeeded(2, logged: logged) }
    case .lapsed:
      guard let need = old.card.need else { return }
      let standing = state.asked(need)?.state
      if standing != .filled && standing != .closed { throw .needStillOpen(need) }
    case .reopened:
      if let person = old.card.candidate, let need = old.card.need {
        try refuseImpossible(person, need)
      }
    case .studying, .meeting, .retained, .declined, .withdrawn, .stopped: break
    }
  }

  /// The one place where somebody is shown: what they agreed to and nothing else.
  private func present(
    _ step: inout IntroductionStep, _ old: PlainIntroduction, on today: Day
  ) throws(Refusal) {
    guard let need = state.asked(old.card.need), let person = state.candidate(old.card.candidate)
    else { throw .unknown(old.id.entity) }
    if need.state != .open { throw .stands(.need(need.state), need.id.entity) }
    if person.state != .active { throw .stands(.candidate(person.state), person.id.entity) }
    guard let consent = old.latest(.agreed), let end = consent.expires else {
      throw .missing(.fields)
    }
    if today > end { throw .consentExpired(end) }
    guard let identity = person.card.identity else { throw .sealed(person.id.entity) }
    step.fields = consent.fields
    step.recipient = need.card.organisation
    var shown: [(ShownField, String?)] = []
    for field in consent.fields where field != .rationale {
      shown.append((field, identity.plain(field)))
    }
    if consent.fields.contains(.rationale) { shown.append((.rationale, old.card.rationale)) }
    for (field, value) in shown where value != nil {
      var projected = Projected()
      (projected.field, projected.value) = (field, value)
      step.projection.append(projected)
    }
  }

  func consult(_ ids: [IntroductionID], by actor: Actor, on today: Day) throws(Refusal) -> Told {
    guard case .coordinator(let organisation) = actor.role else { throw .notAllowed }
    var told: Told = []
    for id in ids {
      guard let one = state.introduction(id) else { throw .unknown(id.entity) }
      if state.organisation(of: one) != organisation { throw .notYours(id.entity) }
      if let person = one.card.candidate { try refuseErased(person) }
      if !one.isShown(on: today) {
        if !one.isWithOrganisation { throw .stands(.introduction(one.state), id.entity) }
        guard let end = one.latest(.agreed)?.expires else { throw .missing(.fields) }
        throw .consentExpired(end)
      }
      told.append((id.entity, .introductionConsulted(Consultation())))
    }
    return told
  }
}

extension Identity {
  fileprivate func plain(_ field: ShownField) -> String? {
    switch field {
    case .givenName: givenName
    case .familyName: familyName
    case .email: email
    case .phone: phone
    case .town: town
    case .presentation: presentation
    case .skills: skills.isEmpty ? nil : skills.joined(separator: ", ")
    case .languages: languages.isEmpty ? nil : languages.joined(separator: ", ")
    case .rationale: nil
    }
  }
}
