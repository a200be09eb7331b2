/// Which column of a file fills which field.
package struct ColumnMapping: Equatable, Sendable {
  /// The place of each recognised column among the cells, from 0.
  let places: [ImportColumn: Int]
  /// The names of the columns that are left out, in the order of the file.
  package let unmapped: [String]
  /// The columns that are needed and were not found.
  package let missing: [ImportColumn]

  /// Recognises the columns of a file by their names; the chosen ones take precedence.
  ///
  /// Where two columns bear names of the same field, the first is taken. Throws `MappingError` when
  /// a choice names what is not there.
  init(
    _ header: [String], of kind: ImportKind, chosen: ColumnChoice, words: ImportWords = .plain
  ) throws(MappingError) {
    let folded = header.map(ColumnNames.folded)
    let columns = kind.entities.columns
    var places: [ImportColumn: Int] = [:]
    for (name, columnName) in chosen.pairs {
      guard let column = columns.first(where: { $0.name == name }) else {
        throw .unknownField(name)
      }
      guard let place = folded.firstIndex(of: ColumnNames.folded(columnName)) else {
        throw .unknownColumn(columnName)
      }
      places[column] = place
    }
    var free = Set(header.indices).subtracting(places.values)
    // What other programs write comes before what this one shows, which is less exact.
    let usual = { Set(ColumnNames.names(of: $0).map(ColumnNames.folded)) }
    for names in [usual, { words.headings[$0] ?? [] }] {
      for column in columns where places[column] == nil {
        let names = names(column)
        let found = header.indices.first { free.contains($0) && names.contains(folded[$0]) }
        guard let place = found else { continue }
        places[column] = place
        free.remove(place)
      }
    }
    self.places = places
    unmapped = free.sorted().map { header[$0] }.filter { !$0.isEmpty }
    missing = kind.entities.required.filter { places[$0] == nil }
  }
}

/// Which columns the user chose for which fields: `--map given-name=Prénom,family-name=Nom`.
package struct ColumnChoice: Equatable, Sendable {
  /// Frozen field names and column names, as typed.
  let pairs: [(field: String, column: String)]

  /// No choice: every column is recognised by its name.
  package static let none = ColumnChoice(pairs: [])

  private init(pairs: [(field: String, column: String)]) { self.pairs = pairs }

  /// Reads `field=Column,field=Column`; nil when it is not of that shape.
  package init?(_ typed: String) {
    var pairs: [(field: String, column: String)] = []
    for pair in typed.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = pair.split(separator: "=", maxSplits: 1).map { Trimming.trimmed(String($0)) }
      guard sides.count == 2, !sides[0].isEmpty, !sides[1].isEmpty else { return nil }
      pairs.append((sides[0], sides[1]))
    }
    self.pairs = pairs
  }

  package static func == (left: ColumnChoice, right: ColumnChoice) -> Bool {
    left.pairs.elementsEqual(right.pairs) { $0 == $1 }
  }
}

/// Why a choice of columns cannot be followed; carries names of fields and columns only.
package enum MappingError: Error, Equatable {
  /// There is no such field for this kind of import.
  case unknownField(String)
  /// The file has no column of that name.
  case unknownColumn(String)
}
