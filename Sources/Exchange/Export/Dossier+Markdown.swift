internal import Domain

extension Dossier {
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

private struct MarkdownWriter {
  let wording: ExportWording
  let subject: EntityID

  func heading(_ name: String) -> String { "\n## \(Markdown.escaped(wording.label(name)))\n\n" }

  func item(_ name: String, _ cell: Cell) -> String {
    Markdown.item(wording.label(name), wording.value(cell), colon: wording.colon)
  }

  /// Each row its first field and, below it, the others, since texts may be long; numbers last.
  func table(_ table: Table) -> String {
    table.rows.map { row in
      let cells = zip(table.headings, row).filter { !$0.1.isEmpty }
      let facts = cells.filter { !Self.isNumber($0.0) } + cells.filter { Self.isNumber($0.0) }
      let items = facts.map(item)
      return (items.first ?? "") + items.dropFirst().map(nested).joined()
    }.joined()
  }

  private static func isNumber(_ column: String) -> Bool { column == "id" || column == "number" }

  private func nested(_ item: String) -> String {
    item.split(separator: "\n").map { "  \($0)\n" }.joined()
  }

  /// When, what in a sentence, who recorded it; below it every field that it holds.
  func event(_ event: PastEvent) -> String {
    let moment = wording.value(.time(event.time))
    let said =
      wording.sentence(event.number, subject) ?? event.tag
      + (event.isUndone ? " (\(wording.label("undone")))" : "")
    let member = wording.member(event.member)
    return "- \(Markdown.escaped("\(moment) – \(said) (\(member))"))\n"
      + event.fields.flatMap(items).map(nested).joined()
  }

  private func items(_ field: RecordedField) -> [String] {
    guard case .parts(let parts) = field.cell else { return [item(field.heading, field.cell)] }
    return parts.map { Markdown.item(wording.label(field.heading), said($0), colon: wording.colon) }
  }

  /// What was shown as `prénom : Élodie`, anything else with its labels.
  private func said(_ part: [NamedCell]) -> String {
    if part.count == 2, case .code = part[0].cell {
      return part.map { wording.value($0.cell) }.joined(separator: wording.colon)
    }
    return part.map { wording.label($0.name) + wording.colon + wording.value($0.cell) }
      .joined(separator: ", ")
  }
}
