package import Domain

/// By which a file may name columns, codes and states: the frozen names, what other programs write,
/// and what this one shows in each of its languages.
package struct ImportWords: Sendable {
  let headings: [ImportColumn: Set<String>]
  private let codes: [CodeList: [String: Code]]
  private let standings: [EntityKind: [String: Standing]]

  package static let plain = ImportWords(
    heading: { _ in [] }, code: { _ in [] }, standing: { _ in [] })

  package init(
    heading: (String) -> [String], code: (Code) -> [String], standing: (Standing) -> [String]
  ) {
    let columns = Set(ImportKind.allCases.flatMap { $0.entities.columns })
    headings = Dictionary(
      uniqueKeysWithValues: columns.map { column in
        (column, Set(heading(column.name).map(ColumnNames.folded)))
      })
    codes = Self.tables(CodeList.allCases) { list in
      list.codes.compactMap { Code($0, in: list) }.map {
        ($0, [$0.stored] + (CodeWords.spellings[$0] ?? []) + code($0))
      }
    }
    standings = Self.tables(EntityKind.allCases) { kind in
      Standing.all(of: kind).map { ($0, [$0.code] + standing($0)) }
    }
  }

  func code(_ text: String, in list: CodeList) -> Code? { codes[list]?[ColumnNames.folded(text)] }

  func standing(_ text: String, of kind: EntityKind) -> Standing? {
    standings[kind]?[ColumnNames.folded(text)]
  }

  /// Or the first that is not known; the whole cell is tried first, since a name may hold what
  /// separates others elsewhere: `Veille & Analyse`.
  func codes(_ cell: String, in lists: [CodeList]) throws(ImportReason) -> [Code] {
    if let whole = lists.lazy.compactMap({ code(cell, in: $0) }).first { return [whole] }
    var parts = CellList.parts(of: cell, separators: ["|", "\n", ";", ",", "/"])
    if parts.count == 1 { parts = Self.alternatives(cell) }
    guard parts.count > 1 else {
      if parts.isEmpty { return [] }
      throw .unknownWord(Trimming.oneLine(cell), of: .codes(lists))
    }
    var codes: [Code] = []
    for part in parts {
      codes += try self.codes(part, in: lists).filter { !codes.contains($0) }
    }
    return codes
  }

  /// `CDI ou CDD`, cut at the words between.
  private static func alternatives(_ cell: String) -> [String] {
    cell.split(separator: " ")
      .split { ["ou", "et", "or", "and", "&", "+"].contains($0.lowercased()) }
      .map { $0.joined(separator: " ") }
  }

  /// Where two share a word, it is whose who names it first: a frozen code always means itself.
  private static func tables<List: Hashable, Value>(
    _ lists: [List], _ words: (List) -> [(value: Value, words: [String])]
  ) -> [List: [String: Value]] {
    var tables: [List: [String: Value]] = [:]
    for list in lists {
      let values = words(list)
      for turn in 0..<(values.map(\.words.count).max() ?? 0) {
        for (value, words) in values where turn < words.count {
          let word = ColumnNames.folded(words[turn])
          tables[list, default: [:]][word] = tables[list]?[word] ?? value
        }
      }
    }
    return tables
  }
}
