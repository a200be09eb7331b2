import Domain

extension Form {
  /// The number of what the form is about.
  var subject: EntityID {
    switch purpose {
    case .candidate(let id, _), .consent(let id), .candidateStep(let id, _),
      .withdrawConsent(let id), .request(let id), .extendRequest(let id, _),
      .answerRequest(let id, _), .erase(let id):
      id.entity
    case .organisation(let id, _): id.entity
    case .need(let id, _, _), .needStep(let id, _): id.entity
    case .programme(let id, _): id.entity
    case .pathway(let id, _), .stage(let id, _), .pathwayStep(let id, _), .attest(let id):
      id.entity
    case .introduction(let id, _, _), .reword(let id), .move(let id, _), .followUp(let id):
      id.entity
    case .note(let id): id
    case .rule: .reserve
    }
  }
}
