internal import Domain

extension Dossier {
  /// With a wording, members are named and records told in a sentence besides their codes.
  package func json(_ wording: ExportWording? = nil) -> JSONValue {
    let fields = fields.map { JSONMember($0.name, $0.cell.json()) }
    let lists = sections.map { JSONMember($0.name, $0.table.jsonValue) }
    let past = JSONMember("history", .list(history.map { $0.json(wording, on: id) }))
    return .object(fields + lists + [past])
  }

  package static func json(_ dossiers: [Dossier], _ wording: ExportWording? = nil) -> String {
    JSONValue.lines(dossiers.map { $0.json(wording) })
  }

  /// For CSV: entities of different kinds share no columns, so each fact has a row of its own;
  /// lists are named by section, place and field: `notes.1.text`.
  package static func facts(_ dossiers: [Dossier]) -> Table {
    Table(columns: ["id", "field", "value"], rows: dossiers.flatMap(\.facts))
  }

  private var facts: [[Cell]] {
    let own = fields.dropFirst().map { ($0.name, $0.cell) }
    let listed = sections.flatMap { section in
      section.table.rows.enumerated().flatMap { place, row in
        zip(section.table.columns, row).map { ("\(section.name).\(place + 1).\($0)", $1) }
      }
    }
    let past = history.map { event in
      ("history.\(event.number)", Cell.text(event.json(nil, on: id).text))
    }
    return (own + listed + past).map { [.id(id), .text($0.0), $0.1] }
  }
}

extension PastEvent {
  fileprivate func json(_ wording: ExportWording?, on id: EntityID) -> JSONValue {
    let words = wording.map { wording in
      [
        JSONMember("member-name", .text(wording.member(member))),
        JSONMember("sentence", wording.sentence(number, id).map(JSONValue.text) ?? .null),
      ]
    }
    return .object(
      [
        JSONMember("number", .number(number)), JSONMember("time", .text(time.iso)),
        JSONMember("member", .text(member.stored)), JSONMember("event", .text(tag)),
        JSONMember("subject", .text(subject.stored)), JSONMember("undone", .flag(isUndone)),
      ] + (words ?? []) + [
        JSONMember("fields", .object(fields.map { JSONMember($0.name, $0.stored) }))
      ])
  }
}
