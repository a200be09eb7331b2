extension Change {
  /// Writes both parts; a private part that passes no field to its coder is not sealed at all.
  public func write<Sealed: FieldCoder>(
    open: inout some FieldCoder, private sealed: inout Sealed
  ) throws(FieldError) {
    var coder: Sealed? = sealed
    _ = try coded(&open, &coder)
    if let coder { sealed = coder }
  }

  /// Reads the change of that name, or nil when this version does not know the name.
  ///
  /// `sealed` is nil when there is no private part or it cannot be opened.
  @inlinable public static func read<Coder: FieldCoder>(
    _ tag: Span<UInt8>, open: inout Coder, private sealed: inout Coder?
  ) throws(FieldError) -> Change? {
    try blank(tag)?.coded(&open, &sealed)
  }

  /// What the change carries, passed through two coders, the private part only where there is one.
  @inlinable func coded<Sealed: FieldCoder>(
    _ open: inout some FieldCoder, _ sealed: inout Sealed?
  ) throws(FieldError) -> Change {
    switch self {
    case .reserveNamed(let part): .reserveNamed(try part.coded(&open, &sealed))
    case .ruleSet(let part): .ruleSet(try part.coded(&open, &sealed))
    case .candidateRegistered(let part): .candidateRegistered(try part.coded(&open, &sealed))
    case .candidateAmended(let part): .candidateAmended(try part.coded(&open, &sealed))
    case .candidateMoved(let part): .candidateMoved(try part.coded(&open, &sealed))
    case .candidateConsented(let part): .candidateConsented(try part.coded(&open, &sealed))
    case .candidateNoted(let part): .candidateNoted(try part.coded(&open, &sealed))
    case .organisationRegistered(let part): .organisationRegistered(try part.coded(&open, &sealed))
    case .organisationAmended(let part): .organisationAmended(try part.coded(&open, &sealed))
    case .organisationMoved(let part): .organisationMoved(try part.coded(&open, &sealed))
    case .organisationNoted(let part): .organisationNoted(try part.coded(&open, &sealed))
    case .needOpened(let part): .needOpened(try part.coded(&open, &sealed))
    case .needAmended(let part): .needAmended(try part.coded(&open, &sealed))
    case .needMoved(let part): .needMoved(try part.coded(&open, &sealed))
    case .needNoted(let part): .needNoted(try part.coded(&open, &sealed))
    case .programmeDefined(let part): .programmeDefined(try part.coded(&open, &sealed))
    case .programmeAmended(let part): .programmeAmended(try part.coded(&open, &sealed))
    case .programmeMoved(let part): .programmeMoved(try part.coded(&open, &sealed))
    case .pathwayBegun(let part): .pathwayBegun(try part.coded(&open, &sealed))
    case .stageMarked(let part): .stageMarked(try part.coded(&open, &sealed))
    case .pathwayMoved(let part): .pathwayMoved(try part.coded(&open, &sealed))
    case .pathwayAttested(let part): .pathwayAttested(try part.coded(&open, &sealed))
    case .pathwayAdopted(let part): .pathwayAdopted(try part.coded(&open, &sealed))
    case .pathwayNoted(let part): .pathwayNoted(try part.coded(&open, &sealed))
    case .introductionProposed(let part): .introductionProposed(try part.coded(&open, &sealed))
    case .introductionReworded(let part): .introductionReworded(try part.coded(&open, &sealed))
    case .introductionMoved(let part): .introductionMoved(try part.coded(&open, &sealed))
    case .introductionFollowedUp(let part): .introductionFollowedUp(try part.coded(&open, &sealed))
    case .introductionNoted(let part): .introductionNoted(try part.coded(&open, &sealed))
    case .introductionConsulted(let part): .introductionConsulted(try part.coded(&open, &sealed))
    case .consentWithdrawn(let part): .consentWithdrawn(try part.coded(&open, &sealed))
    case .requestReceived(let part): .requestReceived(try part.coded(&open, &sealed))
    case .requestExtended(let part): .requestExtended(try part.coded(&open, &sealed))
    case .requestAnswered(let part): .requestAnswered(try part.coded(&open, &sealed))
    case .erasureBegun(let part): .erasureBegun(try part.coded(&open, &sealed))
    case .erasureDone(let part): .erasureDone(try part.coded(&open, &sealed))
    case .earlierForgotten(let part): .earlierForgotten(try part.coded(&open, &sealed))
    case .memberAdded(let part): .memberAdded(try part.coded(&open, &sealed))
    case .memberRemoved(let part): .memberRemoved(try part.coded(&open, &sealed))
    case .memberRenewed(let part): .memberRenewed(try part.coded(&open, &sealed))
    case .undone(let part): .undone(try part.coded(&open, &sealed))
    }
  }
}

extension Payload {
  @inlinable consuming func coded<Sealed: FieldCoder>(
    _ open: inout some FieldCoder, _ sealed: inout Sealed?
  ) throws(FieldError) -> Self {
    try codeOpen(&open)
    guard var coder = sealed.take() else { return self }
    try codePrivate(&coder)
    sealed = coder
    return self
  }
}
