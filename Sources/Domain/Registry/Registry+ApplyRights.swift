extension Registry {
  /// What concerns a person's rights: requests, and the end of what is held.
  mutating func enactRights(_ change: Change, on id: CandidateID, _ stamp: Stamp) {
    switch change {
    case .requestReceived(let card):
      let request = RightsRequest(number: stamp.number, candidate: id, card: card)
      candidates.change(id) { $0.requests.append(request) }
    case .requestExtended(let delay):
      candidates.change(id) { $0.changeRequest(delay.request) { $0.delay = delay } }
    case .requestAnswered(let answer):
      candidates.change(id) { $0.changeRequest(answer.request) { $0.answer = answer } }
    case .erasureBegun(let erasure): beginErasure(of: id, erasure)
    case .erasureDone(let end):
      erasureEpoch = max(erasureEpoch, end.epoch ?? 0)
      unfinishedErasures.remove(id)
      candidates.change(id) { $0.isErasureFinished = true }
    case .earlierForgotten(let forgetting): forgottenKeys.formUnion(forgetting.keys)
    default: break
    }
  }

  /// The name goes at once, before the keys do: nobody reads it between the two.
  private mutating func beginErasure(of id: CandidateID, _ erasure: Erasure) {
    guard candidates[id] != nil else { return }
    erased.insert(id)
    unfinishedErasures.insert(id)
    candidates.change(id) { candidate in
      candidate.state = .erased
      candidate.erasure = erasure
      candidate.card.identity = nil
    }
  }
}

extension Candidate {
  mutating func keep(_ consent: ReserveConsent, isWithdrawal: Bool, _ stamp: Stamp) {
    self.consent = isWithdrawal ? nil : consent
    consents.append(
      ConsentRecord(number: stamp.number, isWithdrawal: isWithdrawal, consent: consent))
  }

  fileprivate mutating func changeRequest(
    _ number: Int?, _ body: (inout RightsRequest) -> Void
  ) {
    guard let place = requests.firstIndex(where: { $0.number == number }) else { return }
    body(&requests[place])
  }
}
