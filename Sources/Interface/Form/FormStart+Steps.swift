import Domain

extension FormStart {
  func move(_ introduction: Introduction, _ move: IntroductionMove) -> [FormField] {
    var step = IntroductionStep(move, on: today)
    if move == .agreed { step.expires = today.adding(months: Self.usualConsent) }
    if move == .met { step.happened = true }
    return ask(move.fields(isOwnWord: actor.role != .facilitator), of: step).map { field in
      if field.name == .missedBy { return field.when(.happened, is: YesNo.no.rawValue) }
      // Words may stand for it, but not in a form.
      if field.name == .reason { return field.with { $0.isRequired = true } }
      return field.name == .message ? field.noted(readers(of: introduction)) : field
    }
  }

  /// In months, unless the person says otherwise; a year at most.
  private static let usualConsent = 6

  private func readers(of introduction: Introduction) -> FormNote {
    guard case .coordinator = actor.role else { return .messageAndNote }
    return .readers(companion: introduction.companion.flatMap { memberNames[$0] })
  }

  /// What is put into better words starts with the words there are.
  func act(_ name: Change.Kind, on entity: any Entity) -> [FormField]? {
    if name == .introductionReworded, let old = entity as? Introduction {
      return ask(Rationale.fields, of: Rationale(old.rationale ?? ""))
    }
    if name == .contactMade { return begin(Outreach.fields, of: Outreach.asked) }
    if name == .pathwayPlanned, let pathway = entity as? Pathway { return plan(pathway) }
    return name.act.map { begin($0.described) }
  }

  /// Two days for every stage, as they are planned now.
  private func plan(_ pathway: Pathway) -> [FormField] {
    let stages = registry.stages(of: pathway).filter { $0.number != nil }
    return CoursePlan.fields.flatMap { rule -> [FormField] in
      guard rule.field.name == .plan else {
        let isNeeded = rule.field.name == .why && !pathway.plans.isEmpty
        let value: FieldValue = rule.field.name == .on ? .day(today) : .none
        let field = FormField(rule.field, FieldContent(value, of: rule.field.shape, wording))
        return [field.with { $0.isRequired = isNeeded }.grouped]
      }
      return stages.enumerated().flatMap { number, stage in
        days(of: stage, in: rule.field, number: number)
      }
    }
  }

  private func days(
    of stage: CourseStage, in list: DescribedField, number: Int
  ) -> [FormField] {
    let span = stage.span ?? PlanSpan(stage: stage.key, from: nil, to: nil)
    return Form.fields(of: span.values, in: list, number: number, wording).map { field in
      let isFirst = field.name == .plannedFrom
      let name = [stage.number.map(String.init), stage.stage.name].compactMap(\.self)
      let label = isFirst ? name.joined(separator: " ") : wording.until
      return field.with {
        ($0.isRequired, $0.opensGroup) = (false, isFirst && number == 0)
        $0.stage = FormField.Stage(key: stage.key, label: label)
      }
    }
  }

  private func begin<Act: EntityAct>(_ act: Act) -> [FormField] { begin(Act.fields, of: act) }

  /// Done today unless something is known; one with a plan is begun today.
  func mark(_ stage: Int, of id: PathwayID) -> StageMark? {
    guard let pathway = registry.pathways[id] else { return nil }
    let stages = registry.stages(of: pathway)
    guard let place = stages.firstIndex(where: { $0.key == stage }) else { return nil }
    let isReached =
      registry.course(of: pathway)?.isOrdered != true
      || stages[..<place].allSatisfy { $0.mark?.doneOn != nil }
    if let mark = stages[place].mark { return mark }
    // One that is planned takes its time; a lesson is done on its day.
    if stages[place].span != nil, registry.course(of: pathway)?.isOrdered != true {
      return StageMark(stage: stage, startedOn: today)
    }
    return StageMark(stage: stage, doneOn: isReached ? today : nil)
  }

  /// Whoever asked to be erased is not asked why.
  func erase(_ candidate: Candidate) -> [FormField] {
    let hasAsked = candidate.requests.contains { $0.isOpen && $0.card.kind == .erasure }
    var erasure = Erasure()
    if hasAsked { erasure.reason = .request }
    let id = candidate.id.entity
    let number = FormField(
      DescribedField(name: .candidate, shape: .line(.text)), .text(TextInput("")))
    return ask(Erasure.fields, of: erasure) + [
      number.grouped.noted(.retyping(id.shown)).with { ($0.confirms, $0.isRequired) = (id, true) }
    ]
  }

  func rule(_ figure: DatedRule.Figure) -> [FormField] {
    let value = registry.rules.value(figure, on: today)
    let card = RuleCard(figure, value, from: today, source: nil)
    return ask(RuleCard.fields(of: figure), of: card).map { field in
      field.with { $0.unit = field.name == .value ? figure.unit : nil }
    }
  }

  /// Where what is written there has consequences.
  func note(on field: Field) -> FormNote? {
    let notes: [Field: FormNote] = [
      .stages: .stageLines, .rationale: .criteria, .source: .openSource,
      .consentOn: purpose.isNewFile ? reserveConsentNote : nil,
    ].compactMapValues(\.self)
    return notes[field]
  }

  /// For as long as the rules of the reserve say.
  var reserveConsentNote: FormNote {
    .reserveConsent(months: registry.rules.value(.reserveConsent, on: today) ?? 0)
  }
}

extension Outreach {
  /// Whoever writes it down most often waits for an answer.
  fileprivate static var asked: Outreach {
    var outreach = Outreach()
    outreach.isAwaited = true
    return outreach
  }
}

extension Form.Purpose {
  fileprivate var isNewFile: Bool { if case .card(_, true, _) = self { true } else { false } }
}

extension Candidate {
  func request(_ number: Int) -> RightsRequest? {
    requests.first { $0.number == number && $0.isOpen }
  }
}

extension Registry {
  /// Leaving would end them.
  func endingIntroductions(of id: CandidateID) -> [String] {
    introductions(of: id).filter(\.state.isOpen).map { organisationLabel(of: $0) }
  }
}
