/// What somebody asks for.
///
/// Imperative: `Registry.decide` turns it into changes or refuses it. New numbers are drawn by
/// whoever asks, so that deciding needs neither clock nor chance.
public indirect enum Command: Equatable, Sendable {
  case nameReserve(String)
  /// Sets a figure of the rules from a day on.
  case setRule(RuleCard)
  case registerCandidate(CandidateID, CandidateCard, consent: ReserveConsent?)
  case amendCandidate(CandidateID, CandidateCard)
  case moveCandidate(CandidateID, CandidateStep)
  case renewConsent(CandidateID, ReserveConsent)
  /// Ends the consent to be in the reserve, and with it the person's being there.
  case withdrawConsent(CandidateID, ReserveConsent)
  /// Destroys what is held on a person, for good.
  case erase(CandidateID, Erasure)
  case receiveRequest(CandidateID, RightsRequestCard)
  case extendRequest(CandidateID, RequestExtension)
  case answerRequest(CandidateID, RequestAnswer)
  case registerOrganisation(OrganisationID, OrganisationCard)
  case amendOrganisation(OrganisationID, OrganisationCard)
  case moveOrganisation(OrganisationID, OrganisationStep)
  /// Destroys what the file of a person or an organisation said before it was put right.
  case forgetEarlier(EntityID)
  case openNeed(NeedID, NeedCard)
  case amendNeed(NeedID, NeedCard)
  case moveNeed(NeedID, NeedStep)
  case defineProgramme(ProgrammeID, ProgrammeCard)
  case amendProgramme(ProgrammeID, ProgrammeCard)
  case moveProgramme(ProgrammeID, ProgrammeStep)
  case beginPathway(PathwayID, PathwayCard)
  case markStage(PathwayID, StageMark)
  case movePathway(PathwayID, PathwayStep)
  /// Hands over an attestation of what is done.
  case attest(PathwayID, Attestation)
  /// Lets a pathway go over to the edition of its course that is offered now.
  case adoptEdition(PathwayID)
  /// French: *mettre en relation*.
  case introduce(IntroductionID, IntroductionCard)
  case rewordIntroduction(IntroductionID, String)
  /// Moves an introduction; `seen` is the record of the last move that whoever decides knew of, nil
  /// when they decide whatever it was.
  case moveIntroduction(IntroductionID, IntroductionStep, seen: Int? = nil)
  /// Notes that the identities shown to an organisation were looked at.
  case consult([IntroductionID])
  case followUp(IntroductionID, FollowUp)
  case note(EntityID, String)
  case addMember(MemberCard)
  case removeMember(MemberCard)
  case renewMember(MemberCard)
  /// Undoes the changes of these records, the last first, all or none.
  case undo([Int])
}
