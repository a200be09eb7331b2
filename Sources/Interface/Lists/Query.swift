import Domain

/// A filter as typed, by plain inclusion, accents and case ignored: nothing is guessed and nothing
/// is weighed.
struct Query {
  private var words = SearchWords("")
  private var conditions: [(field: QueryField, words: SearchWords)] = []

  init(_ typed: String, wording: Wording) {
    var plain: [Substring] = []
    for part in typed.split(separator: " ") {
      if let colon = part.firstIndex(of: ":"),
        let field = wording.queryField(String(part[..<colon]))
      {
        conditions.append((field, SearchWords(part[part.index(after: colon)...])))
      } else {
        plain.append(part)
      }
    }
    words = SearchWords(plain.joined(separator: " "))
  }

  var isEmpty: Bool { words.isEmpty && conditions.isEmpty }
  var asksForState: Bool { conditions.contains { $0.field == .state } }
  var hasNoPlainWords: Bool { words.isEmpty }

  func keeps(_ row: RowID, _ haystack: SearchText, _ reading: Reading) -> Bool {
    guard words.allStand(in: haystack) else { return false }
    return conditions.allSatisfy { condition in
      let text = row.subject.map { reading.text(of: condition.field, $0) }
      return condition.words.allStand(in: SearchText(text ?? ""))
    }
  }
}

/// As in `bassin:liège`.
enum QueryField: CaseIterable {
  case family
  case basin
  case state
  case course
}

extension Wording {
  /// In any of the languages.
  fileprivate func queryField(_ typed: String) -> QueryField? {
    QueryField.allCases.first { field in
      Language.allCases.contains { language in
        FoldedText(Wording(language).name(field)).isSame(as: FoldedText(typed))
      }
    }
  }
}
