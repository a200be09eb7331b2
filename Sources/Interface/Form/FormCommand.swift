import Domain

/// Turns a filled form into the command that it stands for.
///
/// A card that is amended starts from what the registry holds, and only what was changed in the
/// form is changed in it.
struct FormCommand {
  let form: Form
  let registry: Registry
  let reader: FieldReader

  /// The command; nil when what the form is about is gone.
  func command() -> Command? {
    switch form.purpose {
    case .candidate(let id, let isNew): return candidate(id, isNew: isNew)
    case .organisation(let id, let isNew): return organisation(id, isNew: isNew)
    case .need(let id, let isNew, _): return need(id, isNew: isNew)
    case .programme(let id, let isNew): return programme(id, isNew: isNew)
    case .pathway(let id, _): return .beginPathway(id, pathway)
    case .stage(let id, let stage):
      let mark = StageMark(
        stage: stage, doneOn: day(.doneOn), plannedFrom: day(.plannedFrom),
        plannedTo: day(.plannedTo))
      return .markStage(id, mark)
    case .introduction(let id, _, _): return introduction(id)
    case .reword(let id): return .rewordIntroduction(id, text(.rationale) ?? "")
    case .move(let id, let move): return .moveIntroduction(id, step(move), seen: form.seen)
    case .followUp(let id): return .followUp(id, followUp)
    case .consent(let id): return consent.map { .renewConsent(id, $0) }
    case .candidateStep(let id, let state):
      return .moveCandidate(id, CandidateStep(state, on: day(.on), remark: text(.remark)))
    case .needStep(let id, let state):
      return .moveNeed(id, NeedStep(state, reason: choice(.reason)))
    case .pathwayStep(let id, let state):
      return .movePathway(id, PathwayStep(state, on: day(.on), reason: choice(.reason)))
    case .attest(let id): return day(.on).map { .attest(id, Attestation(on: $0)) }
    case .withdrawConsent(let id): return consent.map { .withdrawConsent(id, $0) }
    case .request, .extendRequest, .answerRequest, .erase: return rights
    case .rule(let figure): return rule(figure)
    case .note(let id): return .note(id, text(.note) ?? "")
    }
  }
}

extension FormCommand {
  /// A field, unless the answer to another one has taken it off the screen.
  func field(_ name: Field) -> FormField? {
    form[name].flatMap { form.isShown($0) ? $0 : nil }
  }

  func text(_ name: Field) -> String? { field(name)?.text }

  func day(_ name: Field) -> Day? { text(name).flatMap(reader.readDay) }

  func texts(_ name: Field) -> [String] { text(name).map(reader.texts) ?? [] }

  func basin(_ name: Field) -> Basin? { text(name).flatMap { Basin(typed: $0) } }

  func choice<Code: RawRepresentable<String>>(_ name: Field) -> Code? {
    field(name)?.code.flatMap { Code(rawValue: $0) }
  }

  func choices<Code: RawRepresentable<String>>(_ name: Field) -> [Code] {
    field(name)?.codes.compactMap { Code(rawValue: $0) } ?? []
  }

  func isYes(_ name: Field) -> Bool { field(name)?.code == YesNo.yes.rawValue }

  func number<ID: TypedID>(_ name: Field) -> ID? { field(name)?.code.flatMap { ID($0) } }

  func member(_ name: Field) -> MemberID? { field(name)?.code.map { MemberID($0) } }

  private var followUp: FollowUp {
    var followUp = FollowUp()
    followUp.on = day(.on)
    followUp.channel = choice(.channel)
    followUp.text = text(.remark)
    return followUp
  }

  /// A consent, as soon as either half of it is given: the domain asks for the other.
  var consent: ReserveConsent? {
    var consent = ReserveConsent()
    consent.on = day(.on)
    consent.channel = choice(.channel)
    return consent == ReserveConsent() ? nil : consent
  }

  private var pathway: PathwayCard {
    var card = PathwayCard()
    card.subject = field(.subject)?.code.flatMap { EntityID($0) }
    card.programme = number(.programme)
    card.companion = member(.companion)
    card.begunOn = day(.begunOn)
    return card
  }

  private func introduction(_ id: IntroductionID) -> Command {
    var card = IntroductionCard()
    card.candidate = number(.candidate)
    card.need = number(.need)
    card.rationale = text(.rationale)
    return .introduce(id, card)
  }

  private func step(_ move: IntroductionMove) -> IntroductionStep {
    var step = IntroductionStep(move, on: day(.on))
    step.channel = choice(.channel)
    step.onBehalf =
      form.role == .facilitator && IntroductionRule.rule(for: move).parties == [.organisation]
    step.fields = choices(.fields)
    step.expires = day(.expires)
    step.day = day(.day)
    step.minutes = text(.minutes).flatMap(reader.time)
    step.happened = field(.happened).map { $0.code == YesNo.yes.rawValue }
    step.missedBy = choice(.missedBy)
    if move == .withdrawn {
      step.candidateReason = choice(.reason)
    } else {
      step.reason = choice(.reason)
    }
    step.form = choice(.form)
    step.funding = choices(.funding)
    step.remark = text(.remark)
    step.message = text(.message)
    step.note = text(.note)
    return step
  }
}
