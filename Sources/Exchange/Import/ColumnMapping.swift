internal import Domain

/// Which column of a file fills which field.
package struct ColumnMapping: Equatable, Sendable {
  /// Among the cells, from 0.
  let places: [ImportColumn: Int]
  /// Taken where that one is empty.
  let others: [ImportColumn: [Int]]
  /// The field that each column fills, in the order of the file.
  let fields: [ImportColumn?]
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
    let (picked, aside) = try chosen.places(of: columns, in: folded)
    var places = picked
    var free = Set(header.indices).subtracting(places.values).subtracting(aside)
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
    var fields = [ImportColumn?](repeating: nil, count: header.count)
    for (column, place) in places { fields[place] = column }
    for (column, all) in others { for place in all { fields[place] = column } }
    self.fields = fields
    unmapped = free.union(aside).sorted().map { header[$0] }.filter { !$0.isEmpty }
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

extension ImportKind {
  /// How many columns of a row of headings fill a field of it; none where one is missing that must
  /// be there.
  package func filledColumns(
    of row: [String], chosen: ColumnChoice, words: ImportWords
  ) -> Int {
    do throws(MappingError) {
      let mapping = try ColumnMapping(row, of: self, chosen: chosen, words: words)
      return mapping.missing.isEmpty ? mapping.fields.count { $0 != nil } : 0
    } catch { return 0 }
  }
}

/// `--map given-name=Prénom,family-name=Nom`.
package struct ColumnChoice: Sendable {
  /// As typed.
  let pairs: [(field: String, column: String)]
  /// By the places of columns, from 0; nil for one that fills nothing.
  let places: [Int: String?]

  package static let none = ColumnChoice(places: [:])

  package init(places: [Int: String?]) { (pairs, self.places) = ([], places) }

  /// Nil when it is not of that shape.
  package init?(_ typed: String) {
    var pairs: [(field: String, column: String)] = []
    for pair in typed.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = pair.split(separator: "=", maxSplits: 1).map { Trimming.trimmed(String($0)) }
      guard sides.count == 2, !sides[0].isEmpty, !sides[1].isEmpty else { return nil }
      pairs.append((sides[0], sides[1]))
    }
    (self.pairs, places) = (pairs, [:])
  }
}

extension ColumnChoice {
  /// What is chosen, and the places of columns that are to fill nothing.
  fileprivate func places(
    of columns: [ImportColumn], in header: [String]
  ) throws(MappingError) -> (filled: [ImportColumn: Int], aside: Set<Int>) {
    var chosen: [(field: String, place: Int)] = []
    for (name, columnName) in pairs {
      guard let place = header.firstIndex(of: ColumnNames.folded(columnName)) else {
        throw .unknownColumn(columnName)
      }
      chosen.append((name, place))
    }
    var aside: Set<Int> = []
    for (place, name) in places where header.indices.contains(place) {
      if let name { chosen.append((name, place)) } else { aside.insert(place) }
    }
    var filled: [ImportColumn: Int] = [:]
    for (name, place) in chosen {
      guard let column = columns.first(where: { $0.name == name }) else {
        throw .unknownField(name)
      }
      filled[column] = place
    }
    return (filled, aside)
  }
}

/// Carries names of fields and columns only.
package enum MappingError: Error, Equatable {
  case unknownField(String)
  case unknownColumn(String)
}
