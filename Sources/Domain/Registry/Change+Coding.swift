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
    switch self {
    case .reserveNamed(var payload):
      try pass.code(&payload, &coder)
      self = .reserveNamed(payload)
    case .candidateRegistered(var payload):
      try pass.code(&payload, &coder)
      self = .candidateRegistered(payload)
    case .candidateAmended(var payload):
      try pass.code(&payload, &coder)
      self = .candidateAmended(payload)
    case .candidateMoved(var payload):
      try pass.code(&payload, &coder)
      self = .candidateMoved(payload)
    case .candidateConsented(var payload):
      try pass.code(&payload, &coder)
      self = .candidateConsented(payload)
    case .candidateNoted(var payload):
      try pass.code(&payload, &coder)
      self = .candidateNoted(payload)
    case .organisationRegistered(var payload):
      try pass.code(&payload, &coder)
      self = .organisationRegistered(payload)
    case .organisationAmended(var payload):
      try pass.code(&payload, &coder)
      self = .organisationAmended(payload)
    case .organisationMoved(var payload):
      try pass.code(&payload, &coder)
      self = .organisationMoved(payload)
    case .organisationNoted(var payload):
      try pass.code(&payload, &coder)
      self = .organisationNoted(payload)
    case .needOpened(var payload):
      try pass.code(&payload, &coder)
      self = .needOpened(payload)
    case .needAmended(var payload):
      try pass.code(&payload, &coder)
      self = .needAmended(payload)
    case .needMoved(var payload):
      try pass.code(&payload, &coder)
      self = .needMoved(payload)
    case .needNoted(var payload):
      try pass.code(&payload, &coder)
      self = .needNoted(payload)
    case .programmeDefined(var payload):
      try pass.code(&payload, &coder)
      self = .programmeDefined(payload)
    case .programmeAmended(var payload):
      try pass.code(&payload, &coder)
      self = .programmeAmended(payload)
    case .programmeMoved(var payload):
      try pass.code(&payload, &coder)
      self = .programmeMoved(payload)
    case .pathwayBegun(var payload):
      try pass.code(&payload, &coder)
      self = .pathwayBegun(payload)
    case .stageMarked(var payload):
      try pass.code(&payload, &coder)
      self = .stageMarked(payload)
    case .pathwayMoved(var payload):
      try pass.code(&payload, &coder)
      self = .pathwayMoved(payload)
    case .pathwayNoted(var payload):
      try pass.code(&payload, &coder)
      self = .pathwayNoted(payload)
    case .introductionProposed(var payload):
      try pass.code(&payload, &coder)
      self = .introductionProposed(payload)
    case .introductionReworded(var payload):
      try pass.code(&payload, &coder)
      self = .introductionReworded(payload)
    case .introductionMoved(var payload):
      try pass.code(&payload, &coder)
      self = .introductionMoved(payload)
    case .introductionFollowedUp(var payload):
      try pass.code(&payload, &coder)
      self = .introductionFollowedUp(payload)
    case .introductionNoted(var payload):
      try pass.code(&payload, &coder)
      self = .introductionNoted(payload)
    case .undone(var payload):
      try pass.code(&payload, &coder)
      self = .undone(payload)
    }
  }
}

/// Which of the two parts of a payload passes through a coder.
private enum PayloadPass {
  case open
  case `private`

  func code(_ payload: inout some Payload, _ coder: inout some FieldCoder) throws(FieldError) {
    switch self {
    case .open: try payload.codeOpen(&coder)
    case .private: try payload.codePrivate(&coder)
    }
  }
}
