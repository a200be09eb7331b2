/// What somebody asks for; new numbers are theirs to draw: deciding knows neither clock nor chance.
public indirect enum Command: Equatable, Sendable {
  case nameReserve(String)
  /// Nothing takes it away.
  case tellContact(String)
  case setRule(RuleCard)
  case create(EntityID, AnyCard)
  /// `seen` is the record of the latest card that whoever amends it knew of; nil for whatever it
  /// was.
  case amend(EntityID, AnyCard, seen: Int? = nil)
  case move(EntityID, AnyStep)
  case act(EntityID, AnyAct)
  /// Registers somebody who consents to it at once.
  case enrol(CandidateID, CandidateCard, ReserveConsent)
  /// Registers a visitor of a meeting, with what they leave it with.
  case welcome(CandidateID, CandidateCard, ReserveConsent, Attendance)
  case renewConsent(CandidateID, ReserveConsent)
  /// With it ends the person's being there.
  case withdrawConsent(CandidateID, ReserveConsent)
  case erase(CandidateID, Erasure)
  case receiveRequest(CandidateID, RightsRequestCard)
  case extendRequest(CandidateID, RequestExtension)
  case answerRequest(CandidateID, RequestAnswer)
  /// Before it was put right.
  case forgetEarlier(EntityID)
  case markStage(PathwayID, StageMark)
  case adoptEdition(PathwayID)
  /// `seen` is the record of the last move that whoever decides knew of; nil for whatever it was.
  case moveIntroduction(IntroductionID, IntroductionStep, seen: Int? = nil)
  case consult([IntroductionID])
  case note(EntityID, String)
  case addMember(MemberID, MemberCard)
  case removeMember(MemberID)
  case renewMember(MemberID, KeyRenewal)
  /// By number, each with those that wait before it in its file.
  case confirm([Int])
  case setAside([Int])
  /// The last first, all or none.
  case undo([Int])
}

extension Command {
  public static func register(
    _ id: CandidateID, _ card: CandidateCard, consent: ReserveConsent?
  ) -> Command {
    consent.map { .enrol(id, card, $0) } ?? .create(id, card)
  }

  public static func create<Card: DescribedCard>(_ id: Card.Number, _ card: Card) -> Command {
    .create(id.entity, card.anyCard)
  }

  public static func amend<Card: DescribedCard>(_ id: Card.Number, _ card: Card) -> Command {
    .amend(id.entity, card.anyCard)
  }

  public static func move<Step: EntityStep>(_ id: Step.Number, _ step: Step) -> Command {
    .move(id.entity, step.anyStep)
  }

  public static func act<Act: KindAct>(_ id: Act.Number, _ act: Act) -> Command {
    .act(id.entity, act.anyAct)
  }

  public static func act(_ id: EntityID, _ act: some AgendaAct) -> Command {
    .act(id, act.anyAct)
  }
}
