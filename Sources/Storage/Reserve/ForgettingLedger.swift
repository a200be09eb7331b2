import Domain

/// What the journal says is to stay closed for ever, kept while its records are gone through.
///
/// The registry knows it too, but an examination makes none: it must tell why a sealed part cannot
/// be opened of a hundred thousand records, without keeping them.
struct ForgettingLedger {
  private(set) var people: Set<EntityID> = []
  private(set) var keys: Set<String> = []
  /// The keyring's epoch as of the last erasure.
  private(set) var epoch = 0
  /// The person behind a pathway or an introduction.
  private var owners: [EntityID: EntityID] = [:]
  /// Who was registered in which record.
  private var registrations: [Int: EntityID] = [:]

  /// Notes what an event says of it.
  mutating func note(_ event: Event, number: Int) {
    let subject = event.subject
    switch event.change {
    case .candidateRegistered: registrations[number] = subject
    case .pathwayBegun(let card): owners[subject] = card.subject
    case .introductionProposed(let card): owners[subject] = card.candidate?.entity
    case .erasureBegun: people.insert(subject)
    case .erasureDone(let end): epoch = max(epoch, end.epoch ?? 0)
    case .earlierForgotten(let forgetting): keys.formUnion(forgetting.keys)
    case .undone(let undone):
      if let number = undone.number, registrations[number] == subject { people.insert(subject) }
    case .reserveNamed, .ruleSet, .candidateAmended, .candidateMoved, .candidateConsented,
      .consentWithdrawn, .candidateNoted, .organisationRegistered, .organisationAmended,
      .organisationMoved, .organisationNoted, .needOpened, .needAmended, .needMoved, .needNoted,
      .programmeDefined, .programmeAmended, .programmeMoved, .stageMarked, .pathwayMoved,
      .pathwayNoted, .introductionReworded, .introductionMoved, .introductionFollowedUp,
      .introductionNoted, .introductionConsulted, .requestReceived, .requestExtended,
      .requestAnswered, .memberAdded, .memberRemoved, .memberRenewed:
      break
    }
  }

  /// Whether something sealed about an entity, under that key, must not be opened any more.
  func covers(_ subject: EntityID, key: String) -> Bool {
    keys.contains(key) || people.contains(owners[subject] ?? subject)
  }
}
