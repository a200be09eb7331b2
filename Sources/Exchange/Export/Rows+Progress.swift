package import Domain

extension Need: TableRow {
  package static func describe(_ columns: inout Columns<Need>) {
    columns.add("id") { .id($0.id.entity) }
    columns.add("state") { Cell($0.state) }
    columns.addLookup("organisation") { Cell($1.organisation(of: $0)?.card.name) }
    columns.add("organisation-id") { Cell($0.card.organisation) }
    columns.add("title") { Cell($0.card.title) }
    columns.add("family") { Cell($0.card.family) }
    columns.add("description") { Cell($0.card.description) }
    columns.add("criteria") { Cell($0.card.criteria) }
    columns.add("fte") { Cell($0.card.fte) }
    columns.add("contract") { Cell($0.card.contract) }
    columns.add("start") { Cell($0.card.start) }
    columns.add("place") { Cell($0.card.place) }
    columns.add("deadline") { Cell($0.card.deadline) }
    columns.add("places") { Cell($0.card.places) }
    columns.add("opened-on") { .day($0.openedOn) }
    columns.add("reason") { Cell($0.reason) }
  }
}

extension Programme: TableRow {
  package static func describe(_ columns: inout Columns<Programme>) {
    columns.add("id") { .id($0.id.entity) }
    columns.add("state") { Cell($0.state) }
    columns.add("name") { Cell($0.card.name) }
    columns.add("audience") { Cell($0.card.audience) }
    columns.add("ordered") { .flag($0.card.isOrdered) }
    columns.add("badge") { Cell($0.card.badge) }
    columns.add("stages") { .texts($0.card.stages.map { $0.name ?? "" }) }
  }
}

extension Pathway: TableRow {
  package static func describe(_ columns: inout Columns<Pathway>) {
    columns.add("id") { .id($0.id.entity) }
    columns.add("state") { Cell($0.state) }
    columns.add("subject-id") { .id($0.subject) }
    columns.addLookup("subject") { Cell($1.name(of: $0.subject)) }
    columns.add("programme-id") { .id($0.programme.entity) }
    columns.addLookup("programme") { Cell($1.programmes[$0.programme]?.card.name) }
    columns.add("companion") { Cell($0.companion) }
    columns.add("begun-on") { .day($0.begunOn) }
    columns.addLookup("stages-done") { .number($1.progress(of: $0).done) }
    columns.addLookup("stages") { .number($1.progress(of: $0).all) }
    columns.add("attested-on") { Cell($0.attestedOn) }
    columns.add("reason") { Cell($0.reason) }
  }
}

extension Introduction: TableRow {
  package static func describe(_ columns: inout Columns<Introduction>) {
    columns.add("id") { .id($0.id.entity) }
    columns.add("state") { Cell($0.state) }
    columns.add("candidate-id") { .id($0.candidate.entity) }
    columns.addLookup("candidate") { Cell($1.name(of: $0.candidate.entity)) }
    columns.add("need-id") { .id($0.need.entity) }
    columns.addLookup("need") { Cell($1.needs[$0.need]?.card.title) }
    columns.addLookup("organisation") { introduction, registry in
      Cell(registry.needs[introduction.need].flatMap { registry.organisation(of: $0)?.card.name })
    }
    columns.add("companion") { Cell($0.companion) }
    columns.add("proposed-on") { .day($0.proposedOn) }
    columns.add("moved-on") { .day($0.movedOn) }
    columns.add("rationale") { Cell($0.rationale) }
  }
}

extension DueDate: TableRow {
  package static func describe(_ columns: inout Columns<DueDate>) {
    columns.add("id") { .id($0.subject) }
    columns.add("state") { _ in .text("open") }
    columns.add("kind") { Cell($0.kind) }
    columns.add("day") { .day($0.day) }
    columns.addLookup("name") { Cell($1.name(of: $0.subject)) }
  }
}

extension Registry {
  /// What an entity is called; nil when it has no name or it cannot be read.
  func name(of id: EntityID) -> String? {
    switch id.kind {
    case .candidate: CandidateID(id).flatMap { candidates[$0]?.name }
    case .organisation: OrganisationID(id).flatMap { organisations[$0]?.card.name }
    case .need: NeedID(id).flatMap { needs[$0]?.card.title }
    case .programme: ProgrammeID(id).flatMap { programmes[$0]?.card.name }
    case .pathway: PathwayID(id).flatMap { pathways[$0] }.flatMap { name(of: $0.subject) }
    case .introduction:
      IntroductionID(id).flatMap { introductions[$0] }.flatMap { name(of: $0.candidate.entity) }
    case nil: name.isEmpty ? nil : name
    }
  }
}
