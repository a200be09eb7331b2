/// What can happen in a reserve. Past tense: a change is a fact, already decided.
public enum Change: Equatable, Sendable {
  /// The reserve was named.
  case reserveNamed(ReserveName)
  /// Someone asked to be in the reserve.
  case candidateRegistered(CandidateCard)
}

extension Change {
  /// The change's name on disk. Frozen: renaming a case must not touch it.
  public var tag: String {
    switch self {
    case .reserveNamed: "reserve.named"
    case .candidateRegistered: "candidate.registered"
    }
  }

  /// What the change carries.
  var payload: any Payload {
    switch self {
    case .reserveNamed(let payload): payload
    case .candidateRegistered(let payload): payload
    }
  }

  /// Writes both parts; a private part that passes no field to its coder is not sealed at all.
  public func write(open: inout some FieldCoder, private sealed: inout some FieldCoder)
    throws(FieldError)
  {
    var payload = self.payload
    try payload.codeOpen(&open)
    try payload.codePrivate(&sealed)
  }

  /// Reads the change of that name, or nil when this version does not know the name. `sealed` is
  /// nil when there is no private part or it cannot be opened.
  public static func read<Coder: FieldCoder>(
    _ tag: String, open: inout Coder, private sealed: inout Coder?
  ) throws(FieldError) -> Change? {
    switch tag {
    case "reserve.named": .reserveNamed(try ReserveName(open: &open, private: &sealed))
    case "candidate.registered":
      .candidateRegistered(try CandidateCard(open: &open, private: &sealed))
    default: nil
    }
  }
}

extension Payload {
  init<Coder: FieldCoder>(open: inout Coder, private sealed: inout Coder?) throws(FieldError) {
    self.init()
    try codeOpen(&open)
    if var coder = sealed {
      try codePrivate(&coder)
      sealed = coder
    }
  }
}
