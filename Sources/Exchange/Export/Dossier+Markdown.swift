internal import Domain

extension Dossier {
  /// The dossier as Markdown, to be read by the person it is about.
  ///
  /// Whatever was typed is escaped, so that it is shown and never acts as Markdown or HTML.
  package func markdown(_ wording: ExportWording) -> String {
    var page = "# \(id.shown)\n\n"
    for field in fields.dropFirst() where !field.cell.isEmpty {
      page += Markdown.item(wording.label(field.name), wording.value(field.name, field.cell))
    }
    for section in sections where !section.table.rows.isEmpty {
      page += "\n## \(Markdown.escaped(wording.label(section.name)))\n\n"
      page += section.table.markdown(wording)
    }
    if !history.isEmpty {
      page += "\n## \(Markdown.escaped(wording.label("history")))\n\n"
      page += history.map { $0.markdown(wording) }.joined()
    }
    return page
  }
}

extension Table {
  /// The table as Markdown: each row a list of its fields, since its texts may be long.
  fileprivate func markdown(_ wording: ExportWording) -> String {
    rows.map { row in
      zip(columns, row).filter { !$0.1.isEmpty }
        .map { Markdown.item(wording.label($0), wording.value($0, $1)) }.joined()
    }.joined(separator: "\n")
  }
}

extension PastEvent {
  fileprivate func markdown(_ wording: ExportWording) -> String {
    let moment = wording.value("time", .time(time))
    let event = wording.value("event", .code(tag))
    let undone = isUndone ? " (\(wording.label("undone")))" : ""
    let head = "\(moment) – \(event)\(undone), \(subject.shown), \(member.stored), \(number)"
    return "- \(Markdown.escaped(head))\n"
      + fields.map {
        "  " + Markdown.item(wording.label($0.name), wording.value($0.name, $0.cell))
      }.joined()
  }
}

extension JSONMember {
  /// The value as a table would hold it: the journal keeps days as ISO dates and shares in
  /// hundredths.
  fileprivate var cell: Cell {
    switch value {
    case .null: .none
    case .text(let text): Day(iso: text).map(Cell.day) ?? .text(text)
    case .number(let number): name == "fte" ? Cell(Fte(hundredths: number)) : .number(number)
    case .decimal(let hundredths): .decimal(hundredths)
    case .flag(let flag): .flag(flag)
    case .list(let values): .texts(values.map(\.plain))
    case .object: .text(value.plain)
    }
  }
}

extension JSONValue {
  /// The value as people read it: a text without its quotes.
  fileprivate var plain: String {
    switch self {
    case .text(let text): text
    case .list(let values): values.map(\.plain).joined(separator: ", ")
    case .object(let members):
      members.map { "\($0.name): \($0.value.plain)" }.joined(separator: ", ")
    case .null, .flag, .number, .decimal: text
    }
  }
}
