import Domain

extension Change {
  /// What its form asked, apart from the cards, of which the latest alone holds.
  var told: [DescribedValue] {
    switch self {
    case .created, .amended, .acted(.rationale): []
    case .moved, .acted, .noted, .candidateConsented, .consentWithdrawn, .requestReceived,
      .requestExtended, .requestAnswered, .erasureBegun, .stageMarked, .introductionMoved,
      .reserveNamed, .ruleSet, .erasureDone, .earlierForgotten, .pathwayAdopted,
      .introductionConsulted, .memberAdded, .memberRemoved, .memberRenewed, .writerOpened,
      .writerRead, .recordConfirmed, .recordSetAside, .journalSealed, .undone:
      asked?.values ?? []
    }
  }
}
