package import Domain

/// How entities are called on screen: by name where it can be read, by number where it cannot.
extension Registry {
  /// The name of an entity; of a pathway that of its course, of an introduction its candidate.
  package func label(_ id: EntityID) -> String {
    guard id.kind != nil else { return name }
    if let name = ownName(of: id), !name.isEmpty { return name }
    return namedAfter(id).map(label) ?? id.shown
  }

  package func label(_ id: some TypedID) -> String { label(id.entity) }

  package func organisationLabel(of id: NeedID) -> String {
    owner(of: id.entity).map(label) ?? ""
  }

  /// The organisation that somebody is introduced to, by name.
  func organisationLabel(of introduction: Introduction) -> String {
    organisation(of: introduction).map(label) ?? ""
  }
}
