import Domain

extension HistoryWriter {
  /// Two times in three one that the table allows.
  mutating func introductionMove(in state: PlainState) -> Command {
    move(pick(state.introductions), onBehalf: chance(2), in: state)
  }

  mutating func move(
    _ one: PlainIntroduction?, onBehalf: Bool, in state: PlainState
  ) -> Command {
    guard let one else {
      return .create(fresh(IntroductionID.self), introductionCard(in: state))
    }
    let all = IntroductionMove.allCases
    let next = chance(4) ? nil : pick(Self.likely(after: one.state))
    var step = IntroductionStep(next ?? pick(all) ?? .agreed, on: day())
    step.onBehalf =
      onBehalf && [.studying, .retained, .declined, .meeting, .met].contains(step.move)
      || chance(30)
    step.channel = code(Channel.self)
    step.day = dayToCome()
    step.happened = chance(3) ? pick([true, false, nil]) ?? nil : true
    step.missedBy = code(Side.self, missing: 3)
    step.reason = code(OrganisationReason.self, missing: 3)
    step.candidateReason = code(CandidateReason.self, missing: 3)
    step.form = code(ContractKind.self)
    step.funding = chance(3) ? [.ape] : []
    (step.remark, step.message, step.note) = (words(), words(), words())
    if step.move == .agreed || chance(6) {
      step.fields = chance(15) ? [] : [.givenName, .familyName, .skills, .rationale]
      step.expires = chance(12) ? dayToCome() : today.adding(months: pick([1, 6, 12, 13]) ?? 6)
    }
    let seen = chance(4) ? (chance(3) ? one.lastMove - 1 : one.lastMove) : nil
    return .moveIntroduction(chance(25) ? fresh() : one.id, step, seen: seen)
  }

  private static func likely(after state: IntroductionState) -> [IntroductionMove] {
    switch state {
    case .proposed: [.agreed]
    case .agreed: [.presented]
    case .presented: [.studying, .meeting, .declined, .waiting, .unanswered]
    case .studying: [.retained, .meeting, .declined, .waiting]
    case .meeting: [.met, .meeting, .waiting, .declined]
    case .met: [.retained, .declined, .waiting]
    case .waiting: [.studying, .meeting, .agreed, .declined]
    case .retained, .declined, .withdrawn, .unanswered, .lapsed, .stopped: [.reopened]
    }
  }

  mutating func step(in state: PlainState) -> Command {
    switch Int.random(in: 0..<12, using: &generator) {
    case 0..<3:
      var step = CandidateStep(pick(CandidateState.allCases) ?? .paused, on: day())
      step.remark = words()
      return .move(known(state.candidates.map(\.id)), step)
    case 3, 4:
      let step = OrganisationStep(pick(OrganisationState.allCases) ?? .archived)
      return .move(known(state.organisations.map(\.id)), step)
    case 5..<8:
      let step = NeedStep(pick(NeedState.allCases) ?? .filled, reason: code(missing: 3))
      return .move(known(state.needs.map(\.id)), step)
    case 8:
      let step = ProgrammeStep(pick(ProgrammeState.allCases) ?? .retired)
      return .move(known(state.programmes.map(\.id)), step)
    case 9, 10:
      let reason: PathwayReason? = code(missing: 3)
      let step = PathwayStep(pick(PathwayState.allCases) ?? .ended, on: day(), reason: reason)
      return .move(known(state.pathways.map(\.id)), step)
    default:
      let step = MeetingStep(pick(MeetingState.allCases) ?? .held)
      return .move(
        chance(15) ? anyID(in: state) : known(state.meetings.map(\.id)).entity,
        .meeting(step))
    }
  }

  mutating func act(in state: PlainState) -> Command {
    switch Int.random(in: 0..<7, using: &generator) {
    case 6:
      let people = state.candidates.map(\.id)
      var joining = Joining()
      joining.into = chance(15) ? nil : known(chance(15) ? state.joined.map(\.id) : people)
      return .act(known(chance(15) ? state.joined.map(\.id) : people), joining)
    case 0, 1:
      var paper = Attestation()
      paper.on = day()
      return .act(known(state.pathways.map(\.id)), paper)
    case 2:
      let text = chance(8) ? state.introductions.first?.card.rationale : words()
      var rationale = Rationale()
      rationale.text = text
      return .act(known(state.introductions.map(\.id)), rationale)
    default:
      var followUp = FollowUp()
      (followUp.on, followUp.channel, followUp.text) = (day(), code(Channel.self), words())
      let waiting = state.introductions.filter { $0.isWithOrganisation || $0.state == .retained }
      return .act(known((chance(4) ? state.introductions : waiting).map(\.id)), followUp)
    }
  }

  mutating func ofCourse(in state: PlainState) -> Command {
    if chance(4) {
      let behind = state.pathways.filter {
        $0.edition != state.programme($0.card.programme)?.card.edition
      }
      return .adoptEdition(known((behind.isEmpty ? state.pathways : behind).map(\.id)))
    }
    guard let pathway = pick(state.pathways), !chance(10) else {
      return .create(fresh(PathwayID.self), pathwayCard(in: state))
    }
    var mark = StageMark()
    let keys = state.course(of: pathway)?.stages.compactMap(\.key) ?? []
    mark.stage = chance(10) ? Int.random(in: 0...9, using: &generator) : pick(keys)
    if chance(3) { return planning(pathway, keys) }
    mark.startedOn = chance(2) ? nil : day()
    mark.doneOn = chance(3) ? nil : day()
    mark.plannedFrom = chance(2) ? nil : dayToCome()
    mark.plannedTo = chance(2) ? nil : dayToCome()
    return .markStage(pathway.id, mark)
  }

  private mutating func planning(_ pathway: PlainPathway, _ keys: [Int]) -> Command {
    if chance(4), let last = pathway.plans.last { return .act(pathway.id, last) }
    var plan = CoursePlan([], on: chance(2) ? nil : day(), reason: chance(4) ? nil : words())
    for key in keys where !chance(4) {
      let from = dayToCome()
      let to = (from ?? today).adding(
        days: Int.random(in: chance(20) ? -2...0 : 0...60, using: &generator))
      let span = PlanSpan(stage: key, from: from, to: chance(40) ? nil : to)
      plan.spans.append(span)
    }
    if chance(30), let span = plan.spans.first { plan.spans.append(span) }
    return .act(pathway.id, plan)
  }

  /// Most often the last thing of some file, or several in a row.
  mutating func undoing(in registry: PlainRegistry) -> Command {
    let numbers = registry.facts.map(\.stamp.number)
    if chance(10) { return .undo([numbers.count + 5, 1].filter { _ in chance(2) }) }
    if chance(4) { return .undo([pick(numbers) ?? 1]) }
    if chance(3) { return doingAgain(in: registry) }
    guard let id = chance(12) ? .reserve : pick(registry.state.all) else { return .undo([]) }
    let own = registry.facts(about: id).filter { !$0.isUndone && !$0.isUndoing && !$0.isFinal }
    let count = chance(3) ? Int.random(in: 1...4, using: &generator) : 1
    var meant = own.suffix(count).map(\.stamp.number)
    // With what was recorded together.
    if chance(6), let last = meant.last { meant += [last + 1, last - 1].filter { _ in chance(2) } }
    return .undo(meant.shuffled(using: &generator))
  }

  /// Most often the latest that was undone, alone or with what was undone with it.
  private mutating func doingAgain(in registry: PlainRegistry) -> Command {
    let undoings = registry.facts.filter { $0.isUndoing && !$0.isUndone }.map(\.stamp.number)
    guard let last = undoings.last else { return .undo([]) }
    if chance(3) { return .undo([pick(undoings) ?? last]) }
    let count = chance(3) ? Int.random(in: 1...4, using: &generator) : 1
    return .undo(undoings.suffix(count).shuffled(using: &generator))
  }
}
