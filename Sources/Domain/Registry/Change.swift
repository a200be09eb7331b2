/// What can happen in a reserve, in the past tense: a change is a fact, already decided.
public enum Change: Equatable, Sendable {
  indirect case reserveNamed(ReserveName)
  indirect case ruleSet(RuleCard)
  case created(AnyCard)
  case amended(AnyCard)
  indirect case moved(AnyStep)
  indirect case acted(AnyAct)
  indirect case noted(EntityKind, Note)
  indirect case candidateConsented(ReserveConsent)
  indirect case consentWithdrawn(ReserveConsent)
  indirect case requestReceived(RightsRequestCard)
  indirect case requestExtended(RequestExtension)
  indirect case requestAnswered(RequestAnswer)
  /// From here on the keys are to be destroyed.
  indirect case erasureBegun(Erasure)
  indirect case erasureDone(ErasureEnd)
  /// Those of what the file said before it was put right.
  indirect case earlierForgotten(Forgetting)
  indirect case stageMarked(StageMark)
  indirect case pathwayAdopted(Adoption)
  indirect case introductionMoved(IntroductionStep)
  indirect case introductionConsulted(Consultation)
  indirect case memberAdded(MemberCard)
  indirect case memberRemoved(Departure)
  indirect case memberRenewed(KeyRenewal)
  indirect case writerOpened(WriterOpening)
  indirect case writerRead(WriterReading)
  indirect case recordConfirmed(RecordNames)
  indirect case recordSetAside(RecordNames)
  indirect case journalSealed(JournalSeal)
  indirect case undone(Undone)
}

/// By the number of its record.
public struct Undone: Payload {
  public var number: Int?
  /// The file that it stands in; nil where that is the file that says so.
  public var writer: EntityID?

  public init() {}
  public init(number: Int, in writer: EntityID? = nil) {
    (self.number, self.writer) = (number, writer)
  }

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.number("n", &number)
    try coder.writer("w", &writer)
  }
}

extension Change {
  /// Its private part has a key of its own, so that what it said can be forgotten apart.
  public var isCard: Bool { traits.contains(.card) }

  public var card: AnyCard? {
    if case .created(let card) = self { return card }
    if case .amended(let card) = self { return card }
    return nil
  }

  /// Its private part has a key of its own, which is granted to that organisation alone.
  public var isPresentation: Bool {
    if case .introductionMoved(let step) = self { step.move == .presented } else { false }
  }

  /// What its coordinator may say of an introduction, under a key of the introduction's own.
  var isOrganisationsWord: Bool {
    switch self {
    case .introductionMoved, .noted(.introduction, _): true
    case .created, .amended, .moved, .acted, .noted, .reserveNamed, .ruleSet, .candidateConsented,
      .consentWithdrawn, .requestReceived, .requestExtended, .requestAnswered, .erasureBegun,
      .erasureDone, .earlierForgotten, .stageMarked, .pathwayAdopted, .introductionConsulted,
      .memberAdded, .memberRemoved, .memberRenewed, .writerOpened, .writerRead, .recordConfirmed,
      .recordSetAside, .journalSealed, .undone:
      false
    }
  }

  public var isCreation: Bool { traits.contains(.creation) }
  public var isNote: Bool { traits.contains(.note) }

  /// What was destroyed does not return, what was seen stays seen, the keyring is not the journal's
  /// to change, and what an undoing undid can be done again.
  public var canBeUndone: Bool { !traits.contains(.final) }

  /// Written because something else was done, by whoever did that: nobody's act by itself.
  var isByTheWay: Bool { traits.contains(.byTheWay) }

  /// To an organisation that the person was presented to, at least in part.
  var isShown: Bool { traits.contains(.shown) }

  enum Seal {
    case none, subject
    /// Of the person or organisation whose the entity is.
    case owner
    /// It outlives whom it is about.
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
    static let byTheWay = Traits(rawValue: 256)
  }

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
    case .acted(.sighting): [.final, .byTheWay]
    case .acted(let act): act.described.isOpen ? [] : .ofOwner
    case .introductionMoved: [.ofOwner, .shown]
    case .introductionConsulted: [.final, .shown, .byTheWay]
    case .undone: [.final, .shown]
    case .erasureDone, .writerOpened, .writerRead: [.final, .byTheWay]
    case .erasureBegun, .memberAdded: [.final, .ofReserve]
    case .earlierForgotten, .memberRemoved, .memberRenewed,
      .recordConfirmed, .recordSetAside, .journalSealed:
      .final
    case .moved, .reserveNamed, .ruleSet, .candidateConsented, .consentWithdrawn, .stageMarked,
      .pathwayAdopted:
      []
    }
  }

  /// A private part without a field is not sealed at all.
  public func write<Sealed: FieldCoder>(
    open: inout some FieldCoder, private sealed: inout Sealed
  ) throws(FieldError) {
    var coder: Sealed? = sealed
    _ = try coded(&open, &coder)
    if let coder { sealed = coder }
  }

  /// Nil when this version does not know the name; `sealed` is nil when it cannot be opened.
  @inlinable public static func read<Coder: FieldCoder>(
    _ tag: Span<UInt8>, open: inout Coder, private sealed: inout Coder?
  ) throws(FieldError) -> Change? {
    try blank(tag)?.coded(&open, &sealed)
  }

  @inlinable func coded<Sealed: FieldCoder>(
    _ open: inout some FieldCoder, _ sealed: inout Sealed?
  ) throws(FieldError) -> Change {
    switch self {
    case .created(let card): .created(try card.coded(&open, &sealed))
    case .amended(let card): .amended(try card.coded(&open, &sealed))
    case .moved(let step): .moved(try step.coded(&open, &sealed))
    case .acted(let act): .acted(try act.coded(&open, &sealed))
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
    case .pathwayAdopted(let part): .pathwayAdopted(try part.coded(&open, &sealed))
    case .introductionMoved(let part): .introductionMoved(try part.coded(&open, &sealed))
    case .introductionConsulted(let part): .introductionConsulted(try part.coded(&open, &sealed))
    case .memberAdded(let part): .memberAdded(try part.coded(&open, &sealed))
    case .memberRemoved(let part): .memberRemoved(try part.coded(&open, &sealed))
    case .memberRenewed(let part): .memberRenewed(try part.coded(&open, &sealed))
    case .writerOpened(let part): .writerOpened(try part.coded(&open, &sealed))
    case .writerRead(let part): .writerRead(try part.coded(&open, &sealed))
    case .recordConfirmed(let part): .recordConfirmed(try part.coded(&open, &sealed))
    case .recordSetAside(let part): .recordSetAside(try part.coded(&open, &sealed))
    case .journalSealed(let part): .journalSealed(try part.coded(&open, &sealed))
    case .undone(let part): .undone(try part.coded(&open, &sealed))
    }
  }
}
