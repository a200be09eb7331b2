package import Domain

/// A form: what it is for, its fields, and what has been typed.
package struct Form: Equatable, Sendable {
  package let purpose: Purpose

  package init(_ purpose: Purpose) { self.purpose = purpose }

  /// What a form, once saved, brings about.
  package enum Purpose: Equatable, Sendable {
    case candidate(CandidateID, isNew: Bool)
    case organisation(OrganisationID, isNew: Bool)
    case need(NeedID, isNew: Bool, of: OrganisationID?)
    case programme(ProgrammeID, isNew: Bool)
    case pathway(PathwayID, subject: EntityID?)
    case stage(PathwayID, Int)
    case introduction(IntroductionID, candidate: CandidateID?, need: NeedID?)
    case reword(IntroductionID)
    case move(IntroductionID, IntroductionMove)
    case followUp(IntroductionID)
    case consent(CandidateID)
    case candidateStep(CandidateID, CandidateState)
    case needStep(NeedID, NeedState)
    case pathwayStep(PathwayID, PathwayState)
    case note(EntityID)
  }
}
