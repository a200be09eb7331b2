/// What can happen in a reserve.
///
/// Past tense: a change is a fact, already decided. Moves from one state to another share a case,
/// and each state gives its event a name of its own (`introduction.retained`).
public indirect enum Change: Equatable, Sendable {
  case reserveNamed(ReserveName)
  /// A figure of the rules holds from a day on.
  case ruleSet(RuleCard)
  /// An entity came into being.
  case created(AnyCard)
  /// Its file says something else.
  case amended(AnyCard)
  /// It stands elsewhere.
  case moved(AnyStep)
  case noted(EntityKind, Note)
  case candidateConsented(ReserveConsent)
  case consentWithdrawn(ReserveConsent)
  case requestReceived(RightsRequestCard)
  case requestExtended(RequestExtension)
  case requestAnswered(RequestAnswer)
  /// A person is to be erased: from here on the person's keys are to be destroyed.
  case erasureBegun(Erasure)
  /// The person's keys are destroyed.
  case erasureDone(ErasureEnd)
  /// The keys of what a person's file said before it was put right are destroyed.
  case earlierForgotten(Forgetting)
  case stageMarked(StageMark)
  case pathwayAttested(Attestation)
  case pathwayAdopted(Adoption)
  case introductionReworded(Rationale)
  case introductionMoved(IntroductionStep)
  case introductionFollowedUp(FollowUp)
  /// Somebody of the organisation looked at the identity.
  case introductionConsulted(Consultation)
  case memberAdded(MemberCard)
  case memberRemoved(MemberCard)
  /// The member has a new passphrase, or a new pair of keys.
  case memberRenewed(MemberCard)
  /// An earlier change of the same entity no longer holds.
  case undone(Undone)
}

/// Names the record that no longer holds.
public struct Undone: Payload {
  public var number: Int?

  public init() {}

  public init(number: Int) { self.number = number }

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.number("number", &number)
  }
}

extension Change {
  /// Whether the change says anew what the whole file of somebody says.
  ///
  /// Its private part has a key of its own, so that what it said can be forgotten apart.
  public var isCard: Bool { traits.contains(.card) }

  /// What the whole file says from then on; nil for what is no card.
  public var card: AnyCard? {
    if case .created(let card) = self { return card }
    if case .amended(let card) = self { return card }
    return nil
  }

  /// Whether it shows a person to an organisation.
  ///
  /// Its private part has a key of its own, which is granted to that organisation alone.
  public var isPresentation: Bool { kind == .introductionPresented }

  /// Whether the change brought its subject into being.
  var isCreation: Bool { traits.contains(.creation) }

  /// Whether it adds a note to its subject's file.
  public var isNote: Bool { traits.contains(.note) }

  /// Whether it can be taken back: what was destroyed does not return, what was seen stays seen,
  /// the keyring is not the journal's to change, and what an undoing undid can be done again.
  public var canBeUndone: Bool { !traits.contains(.final) }

  /// Whether an organisation that a person was presented to may be shown it, or some of it.
  var isShown: Bool { traits.contains(.shown) }

  /// Under whose key the private part is sealed.
  enum Seal {
    /// There is no private part.
    case none
    /// Of the entity itself.
    case subject
    /// Of the person or organisation whose the entity is.
    case owner
    /// Of the reserve: it outlives whom it is about.
    case reserve
  }

  var seal: Seal {
    if traits.contains(.ofSubject) { return .subject }
    if traits.contains(.ofOwner) { return .owner }
    return traits.contains(.ofReserve) ? .reserve : .none
  }

  private struct Traits: OptionSet {
    let rawValue: Int
    static let creation = Traits(rawValue: 1)
    static let card = Traits(rawValue: 2)
    static let final = Traits(rawValue: 4)
    static let note = Traits(rawValue: 8)
    static let ofSubject = Traits(rawValue: 16)
    static let ofOwner = Traits(rawValue: 32)
    static let ofReserve = Traits(rawValue: 64)
    static let shown = Traits(rawValue: 128)
  }

  /// All that is to be known of a kind of change besides what it does: one line for each.
  private var traits: Traits {
    switch self {
    case .created(.candidate), .created(.organisation): [.creation, .card, .ofSubject]
    case .amended(.candidate), .amended(.organisation): [.card, .ofSubject]
    case .created(.introduction): [.creation, .ofOwner, .shown]
    case .created(let card): card.described.isOpen ? .creation : [.creation, .ofOwner]
    case .amended(let card): card.described.isOpen ? [] : .ofOwner
    case .moved(.candidate): .ofSubject
    case .noted: [.note, .ofOwner]
    case .requestReceived, .requestExtended, .requestAnswered: .ofSubject
    case .introductionReworded, .introductionFollowedUp: .ofOwner
    case .introductionMoved: [.ofOwner, .shown]
    case .introductionConsulted: [.final, .shown]
    case .undone: [.final, .shown]
    case .erasureBegun, .memberAdded, .memberRemoved, .memberRenewed: [.final, .ofReserve]
    case .erasureDone, .earlierForgotten: .final
    case .moved, .reserveNamed, .ruleSet, .candidateConsented, .consentWithdrawn, .stageMarked,
      .pathwayAttested, .pathwayAdopted:
      []
    }
  }
}

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
