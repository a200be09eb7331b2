package import Domain

/// Its number and state, the fields of its card, then what follows from others.
package protocol EntityRow: Entity, TableRow {
  static func derive(_ columns: inout Columns<Self>)
}

extension EntityRow {
  package var about: EntityID? { id.entity }

  package static func describe(_ columns: inout Columns<Self>) {
    columns.add("id") { .id($0.id.entity) }
    columns.add("state") { .standing($0.standing) }
    columns.add(\.card)
    derive(&columns)
  }
}

extension Candidate: EntityRow {
  package static func derive(_ columns: inout Columns<Candidate>) {
    columns.add("consent-on") { Cell($0.consent?.on) }
    columns.add("consent-channel") { Cell($0.consent?.channel) }
  }
}

extension Organisation: EntityRow {
  package static func derive(_ columns: inout Columns<Organisation>) {
    columns.add("since") { .day($0.since) }
  }
}

extension Need: EntityRow {
  package static func derive(_ columns: inout Columns<Need>) {
    columns.add("opened-on") { .day($0.openedOn) }
    columns.add("reason") { Cell($0.reason) }
  }
}

extension Programme: EntityRow {
  package static func derive(_ columns: inout Columns<Programme>) {}
}

extension Pathway: EntityRow {
  package static func derive(_ columns: inout Columns<Pathway>) {
    columns.add("begun-on") { .day($0.begunOn) }
    columns.addLookup("stages-done") { .number($1.progress(of: $0).done) }
    columns.addLookup("stages") { .number($1.progress(of: $0).all) }
    columns.add("attested-on") { Cell($0.attestedOn) }
    columns.add("reason") { Cell($0.reason) }
  }
}

extension Introduction: EntityRow {
  package static func derive(_ columns: inout Columns<Introduction>) {
    columns.rename(.on, to: "proposed-on")
    columns.add("proposed-on") { .day($0.proposedOn) }
    columns.add("moved-on") { .day($0.movedOn) }
    columns.addOrganisation { $0 }
  }
}

extension Columns {
  mutating func addOrganisation(_ introduction: @escaping (Row) -> Introduction) {
    addLookup("organisation") { row, registry in
      let owner = registry.needs[introduction(row).need]?.card.organisation?.entity
      return owner.map { .named($0, registry.name(of: $0)) } ?? .none
    }
  }

  mutating func addNeed(_ introduction: @escaping (Row) -> Introduction) {
    addLookup("need") { row, registry in
      let id = introduction(row).need.entity
      return .named(id, registry.name(of: id))
    }
    add("introduction") { .id(introduction($0).id.entity) }
  }
}

extension Contact: TableRow {
  package static func describe(_ columns: inout Columns<Contact>) {
    columns.add("name") { Cell($0.name) }
    columns.add("role") { Cell($0.role) }
    columns.add("email") { Cell($0.email) }
    columns.add("phone") { Cell($0.phone) }
  }
}

extension Note: TableRow {
  package static func describe(_ columns: inout Columns<Note>) {
    columns.add("number") { .number($0.number) }
    columns.add("time") { .time($0.time) }
    columns.add("text") { Cell($0.text) }
  }
}

extension DueDate: TableRow {
  package static func describe(_ columns: inout Columns<DueDate>) {
    columns.add("id") { .id($0.subject) }
    columns.add("state") { _ in .term(.open) }
    columns.add("kind") { .term(.due($0.kind)) }
    columns.add("day") { .day($0.day) }
    columns.addLookup("name") { .named($0.subject, $1.name(of: $0.subject)) }
  }
}

extension Registry {
  /// Nil when it has no name or it cannot be read.
  func name(of id: EntityID) -> String? {
    guard id.kind != nil else { return name.isEmpty ? nil : name }
    return ownName(of: id) ?? owner(of: id).flatMap { $0 == id ? nil : name(of: $0) }
  }
}
