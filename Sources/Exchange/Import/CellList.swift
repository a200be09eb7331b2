enum CellList {
  /// Apart by the strongest separator found: `|`, then ends of line, `;`, `,`.
  ///
  /// A weaker one belongs to the values: `UX, UI | vidéo` holds two. The slash is part of too many
  /// words (`UX/UI`, `et/ou`).
  static func parts(of cell: String) -> [String] { parts(of: cell, separators: ["|"] + weaker) }

  static func parts(of cell: String, separators: [Character]) -> [String] {
    let places = places(in: cell)
    let separator = separators.first { $0 != "|" && cell.contains($0) }
    let parts =
      places.count > 1
      ? places
      : separator.map { cell.split(separator: $0).map { Trimming.trimmed(String($0)) } } ?? places
    var seen: Set<String> = []
    return parts.filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  /// Between the bars, also nothing; `\|` is no bar.
  static func places(in cell: String) -> [String] {
    var places = [""]
    var isQuoted = false
    for character in cell {
      if isQuoted, character != "|", character != "\\" { places[places.count - 1] += "\\" }
      let wasQuoted = isQuoted
      isQuoted = character == "\\" && !wasQuoted
      if isQuoted { continue }
      if character == "|", !wasQuoted {
        places.append("")
      } else {
        places[places.count - 1].append(character)
      }
    }
    if isQuoted { places[places.count - 1] += "\\" }
    return places.map(Trimming.trimmed)
  }

  static func joined(_ values: [String]) -> String {
    values.map { value in
      guard value.contains("|") || value.contains("\\\\") else { return value }
      return value.replacing("\\", with: "\\\\").replacing("|", with: "\\|")
    }.joined(separator: " | ")
  }

  /// One alone that holds what else separates ends in a bar.
  static func joined(texts: [String]) -> String {
    let isPlain = texts.count != 1 || !weaker.contains { texts[0].contains($0) }
    return joined(texts) + (isPlain ? "" : " |")
  }

  private static let weaker: [Character] = ["\n", ";", ","]
}
