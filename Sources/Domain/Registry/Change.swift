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
  /// The record's number.
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

  private struct Traits: OptionSet {
    let rawValue: Int
    static let creation = Traits(rawValue: 1)
    static let card = Traits(rawValue: 2)
    static let final = Traits(rawValue: 4)
    static let note = Traits(rawValue: 8)
  }

  private var traits: Traits {
    switch self {
    case .created(.candidate), .created(.organisation): [.creation, .card]
    case .amended(.candidate), .amended(.organisation): .card
    case .created: .creation
    case .noted: .note
    case .undone, .erasureBegun, .erasureDone, .earlierForgotten, .memberAdded, .memberRemoved,
      .memberRenewed, .introductionConsulted:
      .final
    case .amended, .moved, .reserveNamed, .ruleSet, .candidateConsented, .consentWithdrawn,
      .stageMarked, .pathwayAttested, .pathwayAdopted, .introductionReworded, .introductionMoved,
      .introductionFollowedUp, .requestReceived, .requestExtended, .requestAnswered:
      []
    }
  }
}
