package import Domain

extension Dossier {
  /// Gathers what the registry holds about an entity; nil when there is none of that number.
  package init?(of id: EntityID, in registry: Registry) {
    if let dossier = id.kind?.row.dossier(of: id, in: registry) {
      self = dossier
    } else if id == .reserve {
      self.init(
        .reserve, ReserveRow(), [Section("rules", registry.rules.rules, registry)], registry)
    } else {
      return nil
    }
  }

  /// Gathers everything: the reserve itself, then kind by kind, in the order of the numbers.
  package static func all(in registry: Registry) -> [Dossier] {
    let ids = EntityKind.allCases.flatMap { registry.ids(of: $0).sorted() }
    return ([.reserve] + ids).compactMap { Dossier(of: $0, in: registry) }
  }

  fileprivate init<Row: TableRow>(
    _ id: EntityID, _ row: Row, _ sections: [Section], with others: [EntityID] = [],
    _ registry: Registry
  ) {
    let columns = Columns<Row>.all
    let cells = columns.cells(of: row, in: registry)
    let entries = ([id] + others).flatMap { registry.history(of: $0) }
    let isErased = registry.isErased(id)
    self.init(
      id: id, fields: zip(columns.names, cells).map { NamedCell(name: $0, cell: $1) },
      sections: isErased ? sections.map { $0.withoutWords(in: registry) } : sections,
      history: entries.sorted { $0.stamp.number < $1.stamp.number }.map {
        PastEvent($0, isErased: isErased)
      })
  }
}

extension EntityRow {
  fileprivate static func dossier(of id: EntityID, in registry: Registry) -> Dossier? {
    guard let row: Self = ID(id).flatMap({ registry[$0] }) else { return nil }
    return Dossier(
      id, row, row.sections(in: registry), with: row.companions(in: registry), registry)
  }
}

extension Candidate {
  package func sections(in registry: Registry) -> [Dossier.Section] {
    let introductions = registry.introductions(of: id)
    return [
      .init("consents", consents, registry), .init("requests", requests, registry),
      .init("presentations", introductions.flatMap(Presentation.all), registry),
      .init("consultations", introductions.flatMap(Visit.all), registry),
      .init("pathways", registry.pathways(of: id.entity), registry),
      .init("introductions", introductions, registry), .init("notes", notes, registry),
    ]
  }

  package func companions(in registry: Registry) -> [EntityID] {
    registry.pathways(of: id.entity).map(\.id.entity)
      + registry.introductions(of: id).map(\.id.entity)
  }
}

extension Organisation {
  package func sections(in registry: Registry) -> [Dossier.Section] {
    [
      .init("contacts", card.contacts ?? [], registry),
      .init("needs", registry.needs(of: id), registry),
      .init("pathways", registry.pathways(of: id.entity), registry),
      .init("notes", notes, registry),
    ]
  }

  package func companions(in registry: Registry) -> [EntityID] {
    registry.pathways(of: id.entity).map(\.id.entity)
  }
}

extension Need {
  package func sections(in registry: Registry) -> [Dossier.Section] {
    [
      .init("introductions", registry.introductions(to: id), registry),
      .init("notes", notes, registry),
    ]
  }
}

extension Pathway {
  package func sections(in registry: Registry) -> [Dossier.Section] {
    [.init("notes", notes, registry)]
  }
}

extension Introduction {
  package func sections(in registry: Registry) -> [Dossier.Section] {
    [.init("consultations", Visit.all(of: self), registry), .init("notes", notes, registry)]
  }
}

extension Dossier.Section {
  init<Row: TableRow>(_ name: String, _ rows: [Row], _ registry: Registry) {
    self.init(name: name, table: Table(of: rows, in: registry))
  }

  fileprivate func withoutWords(in registry: Registry) -> Dossier.Section {
    Dossier.Section(name: name, table: table.withoutWords(in: registry))
  }
}
