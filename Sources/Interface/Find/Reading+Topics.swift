import Domain

extension Reading {
  /// All that `text` may say of the rows of a list, in a fixed order, each once.
  func values(of field: QueryField, in list: any ListDescription) -> [String] {
    let all: [String] =
      switch field {
      case .state:
        (list.kind.map { [$0] } ?? EntityKind.allCases).flatMap(Standing.all).map(wording.name)
      case .family: ProfileFamily.allCases.map(wording.name)
      case .basin: registry.basins.map(\.name)
      case .course:
        registry.programmes.values.flatMap { [$0.name, registry.label($0.id)] }.sorted()
      }
    return all.reduce(into: []) { texts, text in if !texts.contains(text) { texts.append(text) } }
  }

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
