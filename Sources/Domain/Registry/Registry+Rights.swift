extension Registry {
  mutating func keep(
    _ consent: ReserveConsent, of id: EntityID, _ stamp: Stamp, isWithdrawal: Bool = false
  ) {
    candidates.change(.init(id)) {
      $0.consents.append(
        ConsentRecord(number: stamp.number, isWithdrawal: isWithdrawal, consent: consent))
      $0.settleConsent()
    }
  }

  mutating func receive(_ card: RightsRequestCard, from id: EntityID, _ stamp: Stamp) {
    guard let id = CandidateID(id) else { return }
    candidates.change(id) {
      $0.requests.append(RightsRequest(number: stamp.number, candidate: id, card: card))
    }
  }

  /// From here on nothing of the person is in the registry, whatever the keyring still opens.
  mutating func beginErasure(of id: EntityID, _ erasure: Erasure) {
    guard let id = CandidateID(id),
      candidates[id] != nil || joined[id] != nil || retracted.contains(id)
    else { return }
    // Whoever is erased has no other file that stays.
    for file in files(of: id) {
      erased.insert(file)
      unfinishedErasures.insert(file)
      joined.change(file) { $0.file.erase(erasure) }
      linkAnew(file.entity) { $0.candidates.change(file) { $0.erase(erasure) } }
    }
  }

  mutating func endErasure(of id: EntityID, _ end: ErasureEnd) {
    erasureEpoch = max(erasureEpoch, end.epoch ?? 0)
    guard let id = CandidateID(id) else { return }
    unfinishedErasures.remove(id)
    candidates.change(id) { $0.isErasureFinished = true }
  }

  /// Also of whoever was in no list any more.
  public func isErasureFinished(_ id: CandidateID) -> Bool {
    erased.contains(id) && !unfinishedErasures.contains(id)
  }

  mutating func take(_ card: RuleCard) {
    if let rule = DatedRule(card) { rules.rules.append(rule) }
  }

  /// In the order of receipt in the journal.
  public var requests: [RightsRequest] {
    candidates.values.flatMap(\.requests).sorted { $0.number < $1.number }
  }
}

extension Candidate {
  fileprivate mutating func erase(_ erasure: Erasure) {
    (state, self.erasure, card.identity) = (.erased, erasure, nil)
    attendances = [:]
    for file in joined.keys { joined[file]?.identity = nil }
  }
}
