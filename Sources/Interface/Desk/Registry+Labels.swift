package import Domain

/// How entities are called on screen: by name where it can be read, by number where it cannot.
extension Registry {
  /// The name of an entity; of a pathway its programme, of an introduction its candidate.
  package func label(_ id: EntityID) -> String {
    switch id.kind {
    case .candidate: CandidateID(id).map(label) ?? id.shown
    case .organisation: OrganisationID(id).map(label) ?? id.shown
    case .need: NeedID(id).map(label) ?? id.shown
    case .programme: ProgrammeID(id).map(label) ?? id.shown
    case .pathway: PathwayID(id).flatMap { pathways[$0] }.map { label($0.programme) } ?? id.shown
    case .introduction:
      IntroductionID(id).flatMap { introductions[$0] }.map { label($0.candidate) } ?? id.shown
    case nil: name
    }
  }

  package func label(_ id: CandidateID) -> String {
    named(candidates[id]?.name, id.entity)
  }

  package func label(_ id: OrganisationID) -> String {
    named(organisations[id]?.name, id.entity)
  }

  package func label(_ id: NeedID) -> String { named(needs[id]?.title, id.entity) }

  package func label(_ id: ProgrammeID) -> String { named(programmes[id]?.name, id.entity) }

  package func organisationLabel(of id: NeedID) -> String {
    needs[id]?.card.organisation.map(label) ?? ""
  }

  private func named(_ name: String?, _ id: EntityID) -> String {
    guard let name, !name.isEmpty else { return id.shown }
    return name
  }
}
