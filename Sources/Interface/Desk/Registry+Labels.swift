package import Domain

/// How entities are called on screen: by name where it can be read, by number where it cannot.
extension Registry {
  /// The name of an entity; of a pathway that of its course, of an introduction its candidate.
  package func label(_ id: EntityID) -> String {
    if let pathway = PathwayID(id).flatMap({ pathways[$0] }) { return label(of: pathway) }
    if let introduction = IntroductionID(id).flatMap({ introductions[$0] }) {
      return label(introduction.candidate)
    }
    return id.kind == nil ? name : named(ownName(of: id), id)
  }

  package func label(_ id: some TypedID) -> String { label(id.entity) }

  package func organisationLabel(of id: NeedID) -> String {
    owner(of: id.entity).map(label) ?? ""
  }

  /// The organisation that somebody is introduced to, by name.
  func organisationLabel(of introduction: Introduction) -> String {
    organisation(of: introduction).map(label) ?? ""
  }

  private func named(_ name: String?, _ id: EntityID) -> String {
    guard let name, !name.isEmpty else { return id.shown }
    return name
  }
}
