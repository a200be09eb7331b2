extension Sheet {
  /// One file without script, picture or address of another file, that prints on its size of paper.
  func html(_ wording: Wording) -> String {
    """
    <!doctype html>
    <html lang="\(wording.language == .english ? "en" : "fr")">
    <meta charset="utf-8">
    <title>\(Self.escaped(title))</title>
    <style>
    @page { size: \(format.rawValue); margin: \(format == .a4 ? 20 : 10)mm }
    body { font: \(format == .a4 ? 11 : 16)pt/1.4 sans-serif; max-width: 170mm }
    h1 { font-size: 1.5em } h2 { font-size: 1.1em; margin-top: 1.5em; break-after: avoid }
    p { margin: 0.3em 0; overflow-wrap: anywhere }
    table { border-collapse: collapse; width: 100% } tr { break-inside: avoid }
    th, td { text-align: left; vertical-align: top; padding: 0.2em 0.8em 0.2em 0 }
    th { border-bottom: 1px solid } td { border-bottom: 1px solid #ccc }
    pre { font: 8pt/1.2 monospace; break-inside: avoid }
    </style>
    <h1>\(Self.escaped(title))</h1>
    \(blocks.map { html($0, wording) }.joined(separator: "\n"))
    </html>

    """
  }

  private func html(_ block: Block, _ wording: Wording) -> String {
    let escaped = Self.escaped
    switch block {
    case .heading(let text): return "<h2>\(escaped(text))</h2>"
    case .facts(let facts):
      return facts.map { fact in
        "<p>\(escaped(wording.about(fact.label, "")))<b>\(broken(fact.value))</b></p>"
      }.joined(separator: "\n")
    case .paragraph(let text): return "<p>\(broken(text))</p>"
    case .items(let items):
      return "<ul>\n" + items.map { "<li>\(broken($0))</li>\n" }.joined() + "</ul>"
    case .table(let rows, let hasHead):
      let lines = rows.enumerated().map { place, row in
        let cell = hasHead && place == 0 ? "th" : "td"
        return "<tr>" + row.map { "<\(cell)>\(broken($0))</\(cell)>" }.joined() + "</tr>"
      }
      return "<table>\n" + lines.joined(separator: "\n") + "\n</table>"
    case .plain(let lines): return "<pre>\(escaped(lines.joined(separator: "\n")))</pre>"
    }
  }

  private func broken(_ text: String) -> String {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { Self.escaped(String($0)) }.joined(separator: "<br>")
  }

  private static func escaped(_ text: String) -> String {
    var safe = ""
    for character in text {
      switch character {
      case "&": safe += "&amp;"
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      case "\"": safe += "&quot;"
      case _: safe.append(character)
      }
    }
    return safe
  }
}
