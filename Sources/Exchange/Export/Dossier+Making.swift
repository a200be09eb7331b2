package import Domain

extension Dossier {
  package init?(of id: EntityID, in registry: Registry) {
    let pages = DossierPages(registry: registry)
    let made: Dossier? =
      switch id.kind {
      case .candidate: CandidateID(id).flatMap { registry.candidates[$0] }.map(pages.dossier)
      case .organisation:
        OrganisationID(id).flatMap { registry.organisations[$0] }.map(pages.dossier)
      case .need: NeedID(id).flatMap { registry.needs[$0] }.map(pages.dossier)
      case .programme: ProgrammeID(id).flatMap { registry.programmes[$0] }.map(pages.dossier)
      case .pathway: PathwayID(id).flatMap { registry.pathways[$0] }.map(pages.dossier)
      case .introduction:
        IntroductionID(id).flatMap { registry.introductions[$0] }.map(pages.dossier)
      case nil: id == .reserve ? pages.reserve() : nil
      }
    guard let made else { return nil }
    self = made
  }

  /// The reserve itself, then kind by kind, in the order of the numbers.
  package static func all(in registry: Registry) -> [Dossier] {
    let ids = EntityKind.allCases.flatMap { registry.ids(of: $0).sorted() }
    return ([.reserve] + ids).compactMap { Dossier(of: $0, in: registry) }
  }
}

private struct DossierPages {
  let registry: Registry

  /// Its name, the figures of its rules, its members in the history.
  func reserve() -> Dossier {
    make(.reserve, ReserveRow(), [section("rules", registry.rules.rules)])
  }

  func dossier(_ candidate: Candidate) -> Dossier {
    let id = candidate.id
    let pathways = registry.pathways(of: id.entity)
    let introductions = registry.introductions(of: id)
    return make(
      id.entity, candidate,
      [
        section("consents", candidate.consents), section("requests", candidate.requests),
        section("presentations", introductions.flatMap(Presentation.all)),
        section("consultations", introductions.flatMap(Visit.all)),
        section("pathways", pathways), section("introductions", introductions),
        section("notes", candidate.notes),
      ], with: pathways.map(\.id.entity) + introductions.map(\.id.entity))
  }

  func dossier(_ organisation: Organisation) -> Dossier {
    let id = organisation.id
    let pathways = registry.pathways(of: id.entity)
    return make(
      id.entity, organisation,
      [
        section("contacts", organisation.card.contacts ?? []),
        section("needs", registry.needs(of: id)),
        section("pathways", pathways), section("notes", organisation.notes),
      ], with: pathways.map(\.id.entity))
  }

  func dossier(_ need: Need) -> Dossier {
    let introductions = registry.introductions(to: need.id)
    return make(
      need.id.entity, need,
      [section("introductions", introductions), section("notes", need.notes)])
  }

  func dossier(_ programme: Programme) -> Dossier {
    make(
      programme.id.entity, programme,
      [section("pathways", registry.pathways(through: programme.id))])
  }

  func dossier(_ pathway: Pathway) -> Dossier {
    make(pathway.id.entity, pathway, [section("notes", pathway.notes)])
  }

  func dossier(_ introduction: Introduction) -> Dossier {
    make(
      introduction.id.entity, introduction,
      [
        section("consultations", Visit.all(of: introduction)),
        section("notes", introduction.notes),
      ])
  }

  private func make<Row: TableRow>(
    _ id: EntityID, _ row: Row, _ sections: [Dossier.Section], with others: [EntityID] = []
  ) -> Dossier {
    let columns = Columns<Row>.all
    let cells = columns.cells(of: row, in: registry)
    let entries = ([id] + others).flatMap { registry.entries(of: $0) }
    let isErased = registry.isErased(id)
    return Dossier(
      id: id, fields: zip(columns.names, cells).map { NamedCell(name: $0, cell: $1) },
      sections: isErased ? sections.map { $0.withoutWords(in: registry) } : sections,
      history: entries.sorted { $0.stamp.number < $1.stamp.number }.map {
        PastEvent($0, isErased: isErased)
      })
  }

  private func section<Row: TableRow>(_ name: String, _ rows: [Row]) -> Dossier.Section {
    Dossier.Section(name: name, table: Table(of: rows, in: registry))
  }
}

extension Dossier.Section {
  fileprivate func withoutWords(in registry: Registry) -> Dossier.Section {
    Dossier.Section(name: name, table: table.withoutWords(in: registry))
  }
}
