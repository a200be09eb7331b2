// What a coordinator may record is decided by the domain, on the state that the journal tells. The
// process that decides is hers, though, and whatever it was made to do, the storage lets through no
// more than what concerns an introduction to her own organisation and is the organisation's to
// record.

import Domain

extension Reserve {
  func refuseOthers(_ events: [Event]) throws(StorageError) {
    guard case .coordinator(let organisation) = role else { return }
    for event in events {
      let introduction = IntroductionID(event.subject).flatMap { registry.introductions[$0] }
      guard introduction.flatMap(registry.organisation) == organisation,
        event.change.isOrganisations
      else { throw .notGranted }
    }
  }

  /// She cannot check the keyring's mac; what the journal says of her is at least in its chain.
  func refuseUnknownCoordinator(_ own: Member) throws(StorageError) {
    guard case .coordinator(let organisation) = role else { return }
    guard keys.ring?.grantee?.member == member, own.organisation == organisation,
      registry.coordinators[member] == organisation
    else { throw .keysLocked }
  }
}

extension Change {
  fileprivate var isOrganisations: Bool {
    if case .introductionMoved(let step) = self {
      return IntroductionRule.rule(for: step.move).parties.contains(.organisation) && !step.onBehalf
    }
    return kind == .introductionConsulted || kind == .undone
  }
}
