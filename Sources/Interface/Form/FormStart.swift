import Domain

/// What a form starts with: its fields, filled in with what is known, and its lines in plain words.
struct FormStart {
  let purpose: Form.Purpose
  let registry: Registry
  let today: Day
  let actor: Actor
  let wording: Wording
  /// How members are called on screen.
  var memberNames: [MemberID: String] = [:]

  /// The fields; nil when what the form is about no longer exists.
  func fields() -> [FormField]? {
    switch purpose {
    case .candidate(let id, let isNew):
      return isNew
        ? candidate(CandidateCard(), isNew: true)
        : registry.candidates[id].map { candidate($0.card, isNew: false) }
    case .organisation(let id, let isNew):
      return isNew
        ? organisation(OrganisationCard())
        : registry.organisations[id].map { organisation($0.card) }
    case .need(let id, let isNew, let owner):
      return isNew ? newNeed(of: owner) : registry.needs[id].map { need($0.card) }
    case .programme(let id, let isNew):
      return isNew
        ? programme(ProgrammeCard()) : registry.programmes[id].map { programme($0.card) }
    case .pathway(_, let subject): return pathway(of: subject)
    case .stage(let id, let stage): return self.stage(stage, of: id)
    case .introduction(_, let candidate, let need): return introduction(candidate, need)
    case .reword(let id):
      return registry.introductions[id].map {
        [.page(.rationale, $0.rationale).required.noted(.criteria)]
      }
    case .move(let id, let move): return registry.introductions[id].map { self.move($0, move) }
    case .followUp(let id): return registry.introductions[id].map { _ in followUp }
    case .consent(let id): return registry.candidates[id].map { _ in consent(isRequired: true) }
    case .candidateStep(let id, _):
      return registry.candidates[id].map { _ in [day(.on), .page(.remark)] }
    case .needStep(let id, let state):
      let reason = FormField.choice(.reason, .needReasons).required
      return registry.needs[id].map { _ in state == .closed ? [reason] : [] }
    case .pathwayStep(let id, let state):
      return registry.pathways[id].map { _ in
        state == .stopped ? [day(.on), .choice(.reason, .pathwayReasons)] : [day(.on)]
      }
    case .attest(let id): return registry.pathways[id].map { _ in [day(.on)] }
    case .withdrawConsent, .request, .extendRequest, .answerRequest, .erase: return rights(purpose)
    case .rule(let figure): return rule(figure)
    case .note(let id): return registry.exists(id) ? [.page(.note).required] : nil
    }
  }

  /// A day in the past, today unless somebody says otherwise.
  func day(_ name: Field) -> FormField { .line(name, .date(.past), wording.date(today)) }

  func date(_ day: Day?) -> String? { day.map(wording.date) }

  func consent(isRequired: Bool) -> [FormField] {
    let day = FormField.line(.on, .date(.past), isRequired ? wording.date(today) : nil)
    let channel = FormField.choice(.channel, .channels)
    return isRequired ? [day.required, channel.required] : [day, channel]
  }

  /// Being in the reserve needs a consent, for as long as the rules of the reserve say.
  var reserveConsentNote: FormNote {
    .reserveConsent(months: registry.rules.value(.reserveConsent, on: today) ?? 0)
  }

  private var followUp: [FormField] {
    [day(.on), .choice(.channel, .channels).required, .page(.remark)]
  }
}
