internal import Domain

/// Which column of a file fills which field.
package struct ColumnMapping: Equatable, Sendable {
  /// Among the cells, from 0.
  let places: [ImportColumn: Int]
  /// Taken where that one is empty.
  let others: [ImportColumn: [Int]]
  /// In the order of the file.
  package let unmapped: [String]
  package let missing: [ImportColumn]

  /// Of which a sheet may have several columns.
  private static let ofSeveral = [Field.phone, .email, .contactPhone, .contactEmail].map {
    ImportColumn($0)
  }

  /// The chosen columns come first; of two with names of the same field, the first is taken.
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
    var others: [ImportColumn: [Int]] = [:]
    for place in free.sorted() {
      let column = Self.ofSeveral.first { column in
        places[column] != nil && usual(column).contains(folded[place])
      }
      guard let column else { continue }
      others[column, default: []].append(place)
      free.remove(place)
    }
    (self.places, self.others) = (places, others)
    unmapped = free.sorted().map { header[$0] }.filter { !$0.isEmpty }
    missing = kind.entities.required.filter { places[$0] == nil }
  }
}

extension ImportKind {
  /// Whether a row has all the headings that are needed.
  package func isHeader(_ row: [String], chosen: ColumnChoice, words: ImportWords) -> Bool {
    do throws(MappingError) {
      return try ColumnMapping(row, of: self, chosen: chosen, words: words).missing.isEmpty
    } catch { return false }
  }
}

/// `--map given-name=Prénom,family-name=Nom`.
package struct ColumnChoice: Sendable {
  /// As typed.
  let pairs: [(field: String, column: String)]

  package static let none = ColumnChoice(pairs: [])

  private init(pairs: [(field: String, column: String)]) { self.pairs = pairs }

  /// Nil when it is not of that shape.
  package init?(_ typed: String) {
    var pairs: [(field: String, column: String)] = []
    for pair in typed.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = pair.split(separator: "=", maxSplits: 1).map { Trimming.trimmed(String($0)) }
      guard sides.count == 2, !sides[0].isEmpty, !sides[1].isEmpty else { return nil }
      pairs.append((sides[0], sides[1]))
    }
    self.pairs = pairs
  }
}

/// Carries names of fields and columns only.
package enum MappingError: Error, Equatable {
  case unknownField(String)
  case unknownColumn(String)
}
