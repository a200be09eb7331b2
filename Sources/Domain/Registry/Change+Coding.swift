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
    case .created(let card): .created(try card.coded(&open, &sealed))
    case .amended(let card): .amended(try card.coded(&open, &sealed))
    case .moved(let step): .moved(try step.coded(&open, &sealed))
    case .noted(let kind, let part): .noted(kind, try part.coded(&open, &sealed))
    case .reserveNamed(let part): .reserveNamed(try part.coded(&open, &sealed))
    case .ruleSet(let part): .ruleSet(try part.coded(&open, &sealed))
    case .candidateConsented(let part): .candidateConsented(try part.coded(&open, &sealed))
    case .consentWithdrawn(let part): .consentWithdrawn(try part.coded(&open, &sealed))
    case .requestReceived(let part): .requestReceived(try part.coded(&open, &sealed))
    case .requestExtended(let part): .requestExtended(try part.coded(&open, &sealed))
    case .requestAnswered(let part): .requestAnswered(try part.coded(&open, &sealed))
    case .erasureBegun(let part): .erasureBegun(try part.coded(&open, &sealed))
    case .erasureDone(let part): .erasureDone(try part.coded(&open, &sealed))
    case .earlierForgotten(let part): .earlierForgotten(try part.coded(&open, &sealed))
    case .stageMarked(let part): .stageMarked(try part.coded(&open, &sealed))
    case .pathwayAttested(let part): .pathwayAttested(try part.coded(&open, &sealed))
    case .pathwayAdopted(let part): .pathwayAdopted(try part.coded(&open, &sealed))
    case .introductionReworded(let part): .introductionReworded(try part.coded(&open, &sealed))
    case .introductionMoved(let part): .introductionMoved(try part.coded(&open, &sealed))
    case .introductionFollowedUp(let part): .introductionFollowedUp(try part.coded(&open, &sealed))
    case .introductionConsulted(let part): .introductionConsulted(try part.coded(&open, &sealed))
    case .memberAdded(let part): .memberAdded(try part.coded(&open, &sealed))
    case .memberRemoved(let part): .memberRemoved(try part.coded(&open, &sealed))
    case .memberRenewed(let part): .memberRenewed(try part.coded(&open, &sealed))
    case .undone(let part): .undone(try part.coded(&open, &sealed))
    }
  }
}
