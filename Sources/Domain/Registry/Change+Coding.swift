extension Change {
  /// Writes both parts; a private part that passes no field to its coder is not sealed at all.
  public func write(open: inout some FieldCoder, private sealed: inout some FieldCoder)
    throws(FieldError)
  {
    var change = self
    try change.code(PayloadPass.open, &open)
    try change.code(PayloadPass.private, &sealed)
  }

  /// Reads the change of that name, or nil when this version does not know the name.
  ///
  /// `sealed` is nil when there is no private part or it cannot be opened.
  public static func read<Coder: FieldCoder>(
    _ tag: String, open: inout Coder, private sealed: inout Coder?
  ) throws(FieldError) -> Change? {
    guard var change = blank(tag) else { return nil }
    try change.code(PayloadPass.open, &open)
    if var coder = sealed {
      try change.code(PayloadPass.private, &coder)
      sealed = coder
    }
    return change
  }

  /// Passes one part of what the change carries through a coder.
  private mutating func code(_ pass: PayloadPass, _ coder: inout some FieldCoder)
    throws(FieldError)
  {
    self =
      switch self {
      case .reserveNamed(let it): try .reserveNamed(pass.coded(it, &coder))
      case .candidateRegistered(let it): try .candidateRegistered(pass.coded(it, &coder))
      case .candidateAmended(let it): try .candidateAmended(pass.coded(it, &coder))
      case .candidateMoved(let it): try .candidateMoved(pass.coded(it, &coder))
      case .candidateConsented(let it): try .candidateConsented(pass.coded(it, &coder))
      case .candidateNoted(let it): try .candidateNoted(pass.coded(it, &coder))
      case .organisationRegistered(let it): try .organisationRegistered(pass.coded(it, &coder))
      case .organisationAmended(let it): try .organisationAmended(pass.coded(it, &coder))
      case .organisationMoved(let it): try .organisationMoved(pass.coded(it, &coder))
      case .organisationNoted(let it): try .organisationNoted(pass.coded(it, &coder))
      case .needOpened(let it): try .needOpened(pass.coded(it, &coder))
      case .needAmended(let it): try .needAmended(pass.coded(it, &coder))
      case .needMoved(let it): try .needMoved(pass.coded(it, &coder))
      case .needNoted(let it): try .needNoted(pass.coded(it, &coder))
      case .programmeDefined(let it): try .programmeDefined(pass.coded(it, &coder))
      case .programmeAmended(let it): try .programmeAmended(pass.coded(it, &coder))
      case .programmeMoved(let it): try .programmeMoved(pass.coded(it, &coder))
      case .pathwayBegun(let it): try .pathwayBegun(pass.coded(it, &coder))
      case .stageMarked(let it): try .stageMarked(pass.coded(it, &coder))
      case .pathwayMoved(let it): try .pathwayMoved(pass.coded(it, &coder))
      case .pathwayNoted(let it): try .pathwayNoted(pass.coded(it, &coder))
      case .introductionProposed(let it): try .introductionProposed(pass.coded(it, &coder))
      case .introductionReworded(let it): try .introductionReworded(pass.coded(it, &coder))
      case .introductionMoved(let it): try .introductionMoved(pass.coded(it, &coder))
      case .introductionFollowedUp(let it): try .introductionFollowedUp(pass.coded(it, &coder))
      case .introductionNoted(let it): try .introductionNoted(pass.coded(it, &coder))
      case .undone(let it): try .undone(pass.coded(it, &coder))
      }
  }
}

/// Which of the two parts of a payload passes through a coder.
private enum PayloadPass {
  case open
  case `private`

  /// The payload as it is after its part has passed through the coder.
  func coded<Carried: Payload>(
    _ payload: Carried, _ coder: inout some FieldCoder
  ) throws(FieldError) -> Carried {
    var payload = payload
    switch self {
    case .open: try payload.codeOpen(&coder)
    case .private: try payload.codePrivate(&coder)
    }
    return payload
  }
}
