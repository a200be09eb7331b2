/// Who refers to whom, kept so that a page finds its links without walking the whole reserve.
struct Links: Sendable {
  var introductionsOfCandidate: [CandidateID: [IntroductionID]] = [:]
  /// Those whose proposal was taken back.
  var formerIntroductions: [CandidateID: [IntroductionID]] = [:]
  var introductionsOfNeed: [NeedID: [IntroductionID]] = [:]
  var needsOfOrganisation: [OrganisationID: [NeedID]] = [:]
  var pathwaysOfSubject: [EntityID: [PathwayID]] = [:]
  var pathwaysOfProgramme: [ProgrammeID: [PathwayID]] = [:]
}

extension Registry {
  /// The introductions of a candidate, the oldest first.
  public func introductions(of id: CandidateID) -> [Introduction] {
    (links.introductionsOfCandidate[id] ?? []).compactMap { introductions[$0] }
  }

  /// Every introduction of a candidate that there ever was, also those whose proposal was taken
  /// back: what was sealed for them is about the candidate.
  public func everyIntroduction(of id: CandidateID) -> [IntroductionID] {
    (links.introductionsOfCandidate[id] ?? []) + (links.formerIntroductions[id] ?? [])
  }

  /// The introductions to a need, the oldest first.
  public func introductions(to id: NeedID) -> [Introduction] {
    (links.introductionsOfNeed[id] ?? []).compactMap { introductions[$0] }
  }

  /// The needs of an organisation, the oldest first.
  public func needs(of id: OrganisationID) -> [Need] {
    (links.needsOfOrganisation[id] ?? []).compactMap { needs[$0] }
  }

  /// The pathways of a candidate or an organisation, the oldest first.
  public func pathways(of id: EntityID) -> [Pathway] {
    (links.pathwaysOfSubject[id] ?? []).compactMap { pathways[$0] }
  }

  /// The pathways through a programme, the oldest first.
  public func pathways(through id: ProgrammeID) -> [Pathway] {
    (links.pathwaysOfProgramme[id] ?? []).compactMap { pathways[$0] }
  }

  /// The organisation that a need belongs to.
  public func organisation(of need: Need) -> Organisation? {
    need.card.organisation.flatMap { organisations[$0] }
  }
}
