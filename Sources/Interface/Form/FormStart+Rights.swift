import Domain

extension FormStart {
  /// The fields of the forms about a person's rights; nil when there is nothing to ask any more.
  func rights(_ purpose: Form.Purpose) -> [FormField]? {
    guard let id = purpose.person, let candidate = registry.candidates[id],
      candidate.state != .erased
    else { return nil }
    switch purpose {
    case .withdrawConsent: return consent(isRequired: true)
    case .request:
      return [
        .choice(.kind, .requestKinds).required, day(.on).required,
        .choice(.channel, .channels).required, .page(.remark),
      ]
    case .extendRequest(_, let number):
      return candidate.request(number).map { _ in [.page(.reason).required, day(.on).required] }
    case .answerRequest(_, let number):
      return candidate.request(number).map { _ in
        [
          .choice(.outcome, .requestOutcomes).required, day(.on).required,
          .choice(.channel, .channels).required, .page(.remark),
        ]
      }
    case .erase:
      return [
        .choice(.reason, .erasureReasons, reason(for: candidate)?.rawValue).required,
        .page(.remark),
        .line(.candidate, .fileNumber(id.entity)).required.grouped
          .noted(.retyping(id.entity.shown)),
      ]
    default: return nil
    }
  }

  /// Whoever asked to be erased need not be asked why.
  private func reason(for candidate: Candidate) -> ErasureReason? {
    candidate.requests.contains { $0.isOpen && $0.card.kind == .erasure } ? .request : nil
  }

  /// The lines above the first field of these forms.
  func rightsNotes(_ purpose: Form.Purpose) -> [FormNote] {
    guard let id = purpose.person else { return [] }
    let rules = registry.rules
    let answer = rules.value(.requestAnswer, on: today) ?? 0
    let longer = rules.value(.requestExtension, on: today) ?? 0
    switch purpose {
    case .withdrawConsent: return [.withdrawingConsent(registry.endingIntroductions(of: id))]
    case .request: return [.receiving(months: answer, until: today.adding(months: answer))]
    case .extendRequest(_, let number):
      let received = registry.candidates[id]?.request(number)?.card.on ?? today
      return [.extending(months: longer, until: received.adding(months: answer + longer))]
    case .answerRequest(_, let number):
      guard let request = registry.candidates[id]?.request(number) else { return [] }
      let months = request.delay == nil ? answer : answer + longer
      return [.answering(request, until: request.card.on?.adding(months: months))]
        + (request.card.kind == .rectification ? [.forgetting] : [])
        + (request.card.kind == .erasure ? [.answeringErasure] : [])
    case .erase: return [.erasing(registry.endingIntroductions(of: id))]
    default: return []
    }
  }
}

extension Form.Purpose {
  /// The person whose rights the form is about; nil for every other form.
  var person: CandidateID? {
    switch self {
    case .withdrawConsent(let id), .request(let id), .extendRequest(let id, _),
      .answerRequest(let id, _), .erase(let id):
      id
    default: nil
    }
  }
}

extension Candidate {
  /// An open request, by the record that received it.
  func request(_ number: Int) -> RightsRequest? {
    requests.first { $0.number == number && $0.isOpen }
  }
}

extension Registry {
  /// The organisations of a person's introductions under way, which leaving would end.
  func endingIntroductions(of id: CandidateID) -> [String] {
    introductions(of: id).filter(\.state.isOpen).map { organisationLabel(of: $0.need) }
  }
}
