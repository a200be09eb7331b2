package import Domain

/// By name where it can be read, by number where it cannot.
extension Registry {
  /// A pathway by its course, an introduction by its candidate.
  package func label(_ id: EntityID) -> String {
    guard id.kind != nil else { return name }
    if let name = ownName(of: id), !name.isEmpty { return name }
    if let name = CandidateID(id).flatMap(retracted)?.name { return name }
    return namedAfter(id).map(label) ?? id.shown
  }

  package func label(_ id: some TypedID) -> String { label(id.entity) }
  package func organisationLabel(of id: NeedID) -> String { owner(of: id.entity).map(label) ?? "" }

  func organisationLabel(of introduction: Introduction) -> String {
    organisation(of: introduction).map(label) ?? ""
  }
}
