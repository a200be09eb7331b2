package import Domain

/// An entity as a row: its number and state, the fields of its card, then what follows from others.
package protocol EntityRow: Entity, TableRow {
  /// The kind in the plural, on the command line and in files: frozen.
  static var plural: String { get }
  /// The columns of a table on a screen; other formats have them all.
  static var shownColumns: [String] { get }
  /// Adds the columns that the card does not hold.
  static func derive(_ columns: inout Columns<Self>)
  /// What belongs to it, in its dossier.
  func sections(in registry: Registry) -> [Dossier.Section]
  /// Those whose history is told with its own.
  func companions(in registry: Registry) -> [EntityID]
}

extension EntityKind {
  /// How entities of the kind become rows.
  package var row: any EntityRow.Type {
    switch self {
    case .candidate: Candidate.self
    case .organisation: Organisation.self
    case .need: Need.self
    case .programme: Programme.self
    case .pathway: Pathway.self
    case .introduction: Introduction.self
    case .meeting: Meeting.self
    }
  }
}

extension EntityRow {
  package var about: EntityID? { id.entity }

  package static func describe(_ columns: inout Columns<Self>) {
    columns.add("id") { .id($0.id.entity) }
    columns.add("state") { .standing($0.standing) }
    columns.add(\.card)
    derive(&columns)
    columns.add(\.card, last: true)
  }

  package static func derive(_ columns: inout Columns<Self>) {}
  package func sections(in registry: Registry) -> [Dossier.Section] { [] }
  package func companions(in registry: Registry) -> [EntityID] { [] }

  /// The entities of those numbers, in their order.
  package static func table(_ ids: [EntityID], in registry: Registry) -> Table {
    Table(of: ids.compactMap { ID($0).flatMap { registry[$0] as Self? } }, in: registry)
  }
}

extension Candidate: EntityRow {
  package static let plural = "candidates"
  package static let shownColumns = [
    "id", "family-name", "given-name", "families", "fte", "basin", "available-from", "state",
  ]
  package static func derive(_ columns: inout Columns<Candidate>) {
    columns.add("consent-on") { Cell($0.consent?.on) }
    columns.add("consent-channel") { Cell($0.consent?.channel) }
  }
}

extension Organisation: EntityRow {
  package static let plural = "organisations"
  package static let shownColumns = [
    "id", "name", "enterprise-number", "kind", "basin", "pilot", "state",
  ]
  package static func derive(_ columns: inout Columns<Organisation>) {
    columns.add("since") { .day($0.since) }
  }
}

extension Need: EntityRow {
  package static let plural = "needs"
  package static let shownColumns = [
    "id", "title", "organisation", "family", "fte", "contract", "deadline", "state",
  ]
  package static func derive(_ columns: inout Columns<Need>) {
    columns.add("opened-on") { .day($0.openedOn) }
    columns.add("reason") { Cell($0.reason) }
  }
}

extension Programme: EntityRow {
  package static let plural = "programmes"
  package func sections(in registry: Registry) -> [Dossier.Section] {
    [Dossier.Section("pathways", registry.pathways(through: id), registry)]
  }
  package static let shownColumns = ["id", "name", "audience", "ordered", "badge", "state"]
}

extension Pathway: EntityRow {
  package static let plural = "pathways"
  package static let shownColumns = [
    "id", "programme", "subject", "stages-done", "stages", "begun-on", "state",
  ]
  package static func derive(_ columns: inout Columns<Pathway>) {
    columns.add("begun-on") { .day($0.begunOn) }
    columns.addLookup("stages-done") { .number($1.progress(of: $0).done) }
    columns.addLookup("stages") { .number($1.progress(of: $0).all) }
    columns.add("attested-on") { Cell($0.attestedOn) }
    columns.add("reason") { Cell($0.reason) }
  }
}

extension Introduction: EntityRow {
  package static let plural = "introductions"
  package static let shownColumns = [
    "id", "candidate", "organisation", "need", "moved-on", "state",
  ]
  package static func derive(_ columns: inout Columns<Introduction>) {
    columns.add("proposed-on") { .day($0.proposedOn) }
    columns.add("moved-on") { .day($0.movedOn) }
    columns.add("hired-on") { Cell($0.engagement?.day) }
    columns.add("form") { Cell($0.engagement?.form) }
    columns.add("funding") { .codes(($0.engagement?.funding ?? []).map { Code($0) }) }
    columns.addOrganisation { $0 }
  }
}

extension Meeting: EntityRow {
  package static let plural = "meetings"
  package static let shownColumns = [
    "id", "day", "hour", "meeting-kind", "place", "about", "hosts", "state",
  ]
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
    columns.add("name", as: .contactName) { Cell($0.name) }
    columns.add("role", as: .contactRole) { Cell($0.role) }
    columns.add("email", as: .contactEmail) { Cell($0.email) }
    columns.add("phone", as: .contactPhone) { Cell($0.phone) }
  }
}

extension Note: TableRow {
  package static func describe(_ columns: inout Columns<Note>) {
    columns.add("number") { .number($0.number) }
    columns.add("time") { .time($0.time) }
    columns.add("text", as: .note) { Cell($0.text) }
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
    return ownName(of: id)
      ?? (owner(of: id) ?? namedAfter(id)).flatMap { $0 == id ? nil : name(of: $0) }
  }

  /// With whose it is, since two may give theirs the same: `Graphiste, Le Fil`.
  func fullName(of id: EntityID) -> String? {
    guard let own = ownName(of: id), let owner = owner(of: id), owner != id,
      let name = name(of: owner)
    else { return name(of: id) }
    return "\(own), \(name)"
  }
}
