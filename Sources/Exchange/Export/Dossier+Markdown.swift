internal import Domain

extension Dossier {
  /// The dossier as Markdown, to be read by the person it is about.
  ///
  /// Whatever was typed is escaped, so that it is shown and never acts as Markdown or HTML.
  package func markdown(_ wording: ExportWording) -> String {
    let writer = MarkdownWriter(wording: wording, subject: id)
    let cover = wording.cover(self)
    var page = "# \(Markdown.escaped(cover?.title ?? id.shown))\n\n"
    if let cover {
      page += Self.paragraphs(cover.opening) + "## \(Markdown.escaped(cover.held))\n\n"
    }
    for field in fields.dropFirst() where !field.cell.isEmpty {
      page += writer.item(field.name, field.cell)
    }
    for section in sections where !section.table.rows.isEmpty {
      page += writer.heading(section.name) + writer.table(section.table)
    }
    if !history.isEmpty {
      page += writer.heading("history") + history.map(writer.event).joined()
    }
    if let closing = cover?.closing {
      page += "\n## \(Markdown.escaped(closing.title))\n\n" + Self.paragraphs(closing.paragraphs)
    }
    return page
  }

  private static func paragraphs(_ texts: [String]) -> String {
    texts.map { Markdown.escaped($0) + "\n\n" }.joined()
  }
}

/// Writes the parts of a dossier as Markdown, in somebody's words.
private struct MarkdownWriter {
  let wording: ExportWording
  let subject: EntityID

  func heading(_ name: String) -> String { "\n## \(Markdown.escaped(wording.label(name)))\n\n" }

  func item(_ name: String, _ cell: Cell) -> String {
    Markdown.item(wording.label(name), wording.value(name, cell), colon: wording.colon)
  }

  /// The table as Markdown: each row its first field and, below it, the others, since texts may be
  /// long; numbers come last.
  func table(_ table: Table) -> String {
    table.rows.map { row in
      let cells = zip(table.columns, row).filter { !$0.1.isEmpty }
      let facts = cells.filter { !Self.isNumber($0.0) } + cells.filter { Self.isNumber($0.0) }
      let items = facts.map(item)
      return (items.first ?? "") + items.dropFirst().map(nested).joined()
    }.joined()
  }

  private static func isNumber(_ column: String) -> Bool { column == "id" || column == "number" }

  private func nested(_ item: String) -> String {
    item.split(separator: "\n").map { "  \($0)\n" }.joined()
  }

  /// One record: when, what in a sentence, who recorded it; below it every field that it holds.
  func event(_ event: PastEvent) -> String {
    let moment = wording.value("time", .time(event.time))
    let said =
      wording.sentence(event.number, subject) ?? wording.value("event", .code(event.tag))
      + (event.isUndone ? " (\(wording.label("undone")))" : "")
    let member = wording.member(event.member)
    return "- \(Markdown.escaped("\(moment) – \(said) (\(member))"))\n"
      + event.fields.flatMap(items).map(nested).joined()
  }

  /// One field of a record; a list of objects is a line for each.
  private func items(_ field: JSONMember) -> [String] {
    guard case .list(let values) = field.value, values.contains(where: \.isObject) else {
      return [item(field.name, field.cell)]
    }
    return values.map {
      Markdown.item(wording.label(field.name), said($0), colon: wording.colon)
    }
  }

  /// An object on one line: what was shown as `prénom : Élodie`, anything else with its labels.
  private func said(_ value: JSONValue) -> String {
    guard case .object(let members) = value else { return value.plain }
    if members.map(\.name) == ["field", "value"], case .text(let code) = members[0].value {
      return wording.value("field", .code(code)) + wording.colon + members[1].value.plain
    }
    return members.map {
      wording.label($0.name) + wording.colon + wording.value($0.name, $0.cell)
    }.joined(separator: ", ")
  }
}

extension JSONMember {
  /// Fields of records that hold the number of an entity.
  private static let numbered: Set<String> = [
    "candidate", "organisation", "need", "programme", "subject",
  ]
  /// Fields of records that hold frozen codes, which have words.
  private static let coded: Set<String> = [
    "families", "family", "basin", "contracts", "contract", "situation", "channel", "kind",
    "circle", "audience", "reason", "candidate-reason", "missed-by", "form", "fields", "outcome",
    "companion", "member", "role", "state", "figure",
  ]

  /// The value as a table would hold it: the journal keeps days as ISO dates, shares in hundredths,
  /// the places of stages from zero and yes or no as 1 or 0.
  var cell: Cell {
    switch value {
    case .null: .none
    case .text(let text): cell(of: text)
    case .number(let number): cell(of: number)
    case .decimal(let hundredths): .decimal(hundredths)
    case .flag(let flag): .flag(flag)
    case .list(let values):
      Self.coded.contains(name) ? .codes(values.map(\.plain)) : .texts(values.map(\.plain))
    case .object: .text(value.plain)
    }
  }

  private func cell(of text: String) -> Cell {
    if Self.numbered.contains(name), let id = EntityID(text) { return .id(id) }
    if Self.coded.contains(name) { return .code(text) }
    return Day(iso: text).map(Cell.day) ?? .text(text)
  }

  private func cell(of number: Int) -> Cell {
    switch name {
    case "fte": Cell(Fte(hundredths: number))
    case "weekly-hours": .decimal(number)
    case "stage": .number(number + 1)
    case "happened": .flag(number == 1)
    default: .number(number)
    }
  }
}

extension JSONValue {
  fileprivate var isObject: Bool {
    if case .object = self { true } else { false }
  }
}
