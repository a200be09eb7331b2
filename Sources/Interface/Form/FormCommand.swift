import Domain

/// A card that is amended starts from what the registry holds, and only what was changed in the
/// form is changed in it.
struct FormCommand {
  let form: Form
  let registry: Registry
  let reader: FieldReader

  func command() -> Command? {
    switch form.purpose {
    case .card(let id, let isNew, _): isNew ? creation(of: id) : amendment(of: id)
    case .stage(let id, let stage):
      .markStage(id, filled(mark(stage, of: id), StageMark.fields))
    case .move(let id, let move): .moveIntroduction(id, step(move), seen: form.seen)
    case .consent(let id): .renewConsent(id, filled(ReserveConsent()))
    case .step(let id, let standing): step(id, to: standing)
    case .withdrawConsent(let id):
      .withdrawConsent(id, filled(ReserveConsent(), ReserveConsent.withdrawal))
    case .request(let id): .receiveRequest(id, filled(RightsRequestCard()))
    case .extendRequest(let id, let number):
      .extendRequest(id, filled(RequestExtension(of: number, reason: nil)))
    case .answerRequest(let id, let number): .answerRequest(id, answer(to: number))
    case .erase(let id): .erase(id, filled(Erasure()))
    case .rule(let figure):
      .setRule(
        filled(
          RuleCard(figure, nil, from: nil, source: nil), RuleCard.fields(of: figure)))
    case .act(let id, .pathwayPlanned): .act(id, .plan(plan()))
    case .act(let id, let name): name.act.map { .act(id, told($0.described)) }
    case .actOnDue(let due, let name):
      name.act.map { .act(due.subject, told($0.described).answering(due)) }
    case .visitor(let id, let meeting, let number): welcome(id, at: meeting, number)
    case .note(let id): .note(id, filled(Note()).text ?? "")
    }
  }
}

extension FormCommand {
  /// Nil where it does not ask for it now.
  private func value(_ field: DescribedField) -> FieldValue? {
    if field.shape.partFields != nil { return parts(of: field) }
    return form[field.name].flatMap { form.isShown($0) ? $0.value(reader) : nil }
  }

  private func parts(of list: DescribedField) -> FieldValue? {
    let fields = form.fields.filter { $0.list == list }
    guard let last = fields.last?.number else { return nil }
    let parts = (0...last).map { number in
      fields.filter { $0.number == number }.map {
        DescribedValue(field: $0.field, value: $0.value(reader))
      }
    }
    return .parts(parts.filter { !$0.allSatisfy(\.value.isEmpty) })
  }

  private func isChanged(_ field: DescribedField) -> Bool {
    form.fields.contains { ($0.field == field || $0.list == field) && $0.isChanged }
  }

  func filled<Payload>(_ blank: Payload, _ rules: FieldRules<Payload>) -> Payload {
    rules.reduce(into: blank) { payload, rule in
      if let value = value(rule.field) { rule.set(&payload, value) }
    }
  }

  func filled<Payload: Described>(_ blank: Payload) -> Payload { filled(blank, Payload.fields) }
  private func told(_ act: some EntityAct) -> AnyAct { filled(act).anyAct }

  private func mark(_ stage: Int, of id: PathwayID) -> StageMark {
    registry.pathways[id]?.marks[stage] ?? StageMark(stage: stage)
  }

  /// What has no day is not planned.
  private func plan() -> CoursePlan {
    var plan = filled(CoursePlan(), FieldRules(CoursePlan.fields.filter { $0.field.name != .plan }))
    var spans: [PlanSpan] = []
    for field in form.fields {
      guard let stage = field.stage?.key, case .day(let day) = field.value(reader) else { continue }
      if spans.last?.stage != stage { spans.append(PlanSpan(stage: stage, from: nil, to: nil)) }
      spans[spans.count - 1][field.name] = .day(day)
    }
    plan.spans = spans
    return plan
  }

  private func creation(of id: EntityID) -> Command? {
    guard let card = id.kind.map({ filled($0.blank) }) else { return nil }
    // As soon as either half of it is given, the domain asks for the other.
    let consent = filled(ReserveConsent())
    if case .candidate(let card) = card, consent != ReserveConsent() {
      return .enrol(CandidateID(trusting: id), card, consent)
    }
    return .create(id, card)
  }

  /// As soon as the form is saved, what the visitor leaves with stands on a file.
  private func welcome(_ id: CandidateID, at meeting: MeetingID, _ number: Int) -> Command? {
    guard let visit = registry.meetings[meeting]?.visits.first(where: { $0.visitor == number })
    else { return nil }
    var attendance = Attendance(meeting, .came, visitor: number)
    attendance.leaving = visit.leaving
    attendance.leaving.outcome = visit.leaving.outcome ?? .registration
    return .welcome(id, filled(CandidateCard()), filled(ReserveConsent()), attendance)
  }

  private func filled(_ blank: some DescribedCard) -> AnyCard {
    let card = filled(blank, type(of: blank).fields)
    return card.anyCard
  }

  private func amendment(of id: EntityID) -> Command? {
    registry.entity(id).map { amendment(id, $0.card) }
  }

  private func amendment<Card: DescribedCard>(_ id: EntityID, _ card: Card) -> Command {
    let changed = Card.fields.filter { isChanged($0.field) }
    return .amend(
      id, filled(card, FieldRules(changed)).anyCard, seen: registry.latestCard(of: id))
  }

  private func step(_ move: IntroductionMove) -> IntroductionStep {
    var step = filled(IntroductionStep(move), move.fields())
    step.onBehalf =
      form.role == .facilitator && IntroductionRule.rule(for: move).parties == [.organisation]
    return step
  }

  private func answer(to request: Int) -> RequestAnswer {
    var answer = filled(RequestAnswer())
    answer.request = request
    return answer
  }
}
