import Domain

extension Reading {
  /// Of what is about a person, what the person's file says.
  func text(of field: QueryField, _ id: EntityID) -> String {
    guard let entity = registry.entity(id) else { return "" }
    let person = registry.person(of: id).flatMap { registry.candidates[$0] }
    switch field {
    case .state: return wording.name(entity.standing)
    case .family:
      let families = (entity as? Need)?.card.family.map { [$0] } ?? person?.card.families ?? []
      return families.map(wording.name).joined(separator: "\n")
    case .basin:
      let organisation = (entity as? Need).flatMap(registry.organisation) ?? entity as? Organisation
      return (organisation?.card.basin ?? person?.card.basin)?.name ?? ""
    case .course:
      if let pathway = entity as? Pathway { return registry.label(pathway.programme) }
      if let course = entity as? Programme { return course.name }
      return registry.pathways(of: person?.id.entity ?? id).map { registry.label($0.programme) }
        .joined(separator: "\n")
    }
  }
}
