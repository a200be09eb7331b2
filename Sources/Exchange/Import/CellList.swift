/// Cells that hold several values.
enum CellList {
  /// The values of a cell, apart by the strongest separator found in it: `|`, then ends of line,
  /// `;`, and `,`.
  ///
  /// A weaker one then belongs to the values: `UX, UI | vidéo` holds two. The slash is part of too
  /// many words (`UX/UI`, `et/ou`) to separate them.
  static func parts(of cell: String) -> [String] {
    parts(of: cell, separators: ["|", "\n", ";", ","])
  }

  /// The values of a cell apart by the first of the separators that stands in it.
  static func parts(of cell: String, separators: [Character]) -> [String] {
    let separator = separators.first { cell.contains($0) }
    let parts = separator.map { cell.split(separator: $0).map(String.init) } ?? [cell]
    var seen: Set<String> = []
    return parts.map(Trimming.trimmed).filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}
