import Domain

/// A filter as typed, by plain inclusion, accents and case ignored: nothing is guessed and nothing
/// is weighed.
struct Query {
  private var words = SearchWords("")
  private var conditions: [Condition] = []
  /// Written like a condition, on what is no field.
  private var strange: String?

  private struct Condition {
    let field: QueryField
    let value: String
    let words: SearchWords

    init(field: QueryField, value: String) {
      (self.field, self.value, words) = (field, value, SearchWords(value))
    }
  }

  init(_ typed: String, wording: Wording) {
    var plain: [Substring] = []
    for part in typed.split(separator: " ") {
      guard let (key, value) = Self.condition(part) else {
        plain.append(part)
        continue
      }
      if let field = wording.queryField(String(key)) {
        conditions.append(Condition(field: field, value: String(value)))
      } else if strange == nil {
        strange = String(key)
      }
    }
    words = SearchWords(plain.joined(separator: " "))
  }

  /// A word before a colon, unlike an hour or the address of a page.
  private static func condition(_ part: Substring) -> (key: Substring, value: Substring)? {
    guard let colon = part.firstIndex(of: ":"), colon > part.startIndex,
      part[..<colon].allSatisfy(\.isLetter)
    else { return nil }
    let value = part[part.index(after: colon)...]
    return value.first == "/" ? nil : (part[..<colon], value)
  }

  /// Besides conditions.
  var hasWords: Bool { !words.isEmpty }

  var isEmpty: Bool { words.isEmpty && conditions.isEmpty && strange == nil }
  var asksForState: Bool { conditions.contains { $0.field == .state } }
  var hasNoPlainWords: Bool { words.isEmpty && strange == nil }

  /// What no row of such a list can have, whatever is recorded of it.
  func unknown(in list: any ListDescription, _ reading: Reading) -> UnknownWord? {
    if let strange {
      return UnknownWord(strange, known: QueryField.allCases.map(reading.wording.name))
    }
    for condition in conditions {
      let known = reading.values(of: condition.field, in: list)
      if !known.contains(where: { condition.words.allStand(in: SearchText($0)) }) {
        return UnknownWord(condition.value, on: condition.field, known: known)
      }
    }
    return nil
  }

  func keeps(_ row: RowID, _ haystacks: [SearchText], _ reading: Reading) -> Bool {
    guard words.allStand(in: haystacks) else { return false }
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

/// Of a filter, with what may stand there instead.
package struct UnknownWord: Error, Equatable {
  let word: String
  /// Nil where the word stands for a field itself.
  let field: QueryField?
  let known: [String]

  init(_ word: String, on field: QueryField? = nil, known: [String]) {
    (self.word, self.field, self.known) = (word, field, known)
  }
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
