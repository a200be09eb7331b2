/// One part of a filter as it is typed: a word, a phrase in quotes, or a condition on a topic
/// (`bassin:liège`, `temps>=0,5`, `parcours:fonda>=3`); a dash before it says that it must not be.
struct QueryTerm: Equatable {
  var isUnwanted = false
  var isQuoted = false
  /// What stands before the colon; nil for plain words.
  var name: String?
  var value = ""
  var comparison: Comparison?

  struct Comparison: Equatable {
    let relation: Relation
    let operand: String
  }

  /// Longest first, so that `>=` is not read as `>`.
  enum Relation: String, CaseIterable {
    case atLeast = ">="
    case atMost = "<="
    case above = ">"
    case below = "<"
    case equal = "="

    func holds<Value: Comparable>(_ one: Value, _ other: Value) -> Bool {
      switch self {
      case .atLeast: one >= other
      case .atMost: one <= other
      case .above: one > other
      case .below: one < other
      case .equal: one == other
      }
    }
  }

  static func all(in typed: String) -> [QueryTerm] {
    QueryToken.all(in: typed).compactMap(Self.init)
  }

  init?(_ token: QueryToken) {
    var text = token.characters[...]
    if text.count > 1, text.first?.isDash == true {
      isUnwanted = true
      text = text.dropFirst()
    }
    isQuoted = text.contains(where: \.isQuoted)
    if let name = Self.name(in: text) {
      self.name = String(name.map(\.character))
      text = text.dropFirst(name.count)
      if text.first?.character == ":" { text = text.dropFirst() }
      (value, comparison) = Self.split(text)
    } else {
      value = String(text.map(\.character))
    }
    if name == nil, value.isEmpty { return nil }
  }

  /// Letters before a colon or a comparison, unlike an hour or the address of a page.
  private static func name(
    in text: ArraySlice<QueryToken.Sign>
  ) -> ArraySlice<QueryToken.Sign>? {
    let name = text.prefix { !$0.isQuoted && $0.isOfName }
    let rest = text[name.endIndex...]
    guard let sign = rest.first, !sign.isQuoted, ":<>=".contains(sign.character),
      name.first?.character.isLetter == true
    else { return nil }
    return rest.dropFirst().first?.character == "/" ? nil : name
  }

  private static func split(
    _ text: ArraySlice<QueryToken.Sign>
  ) -> (value: String, comparison: Comparison?) {
    let signs: Set<Character> = ["<", ">", "="]
    guard let start = text.firstIndex(where: { !$0.isQuoted && signs.contains($0.character) })
    else { return (String(text.map(\.character)), nil) }
    let rest = String(text[start...].map(\.character))
    let relation = Relation.allCases.first { rest.hasPrefix($0.rawValue) } ?? .equal
    let operand = String(rest.dropFirst(relation.rawValue.count))
    let value = String(text[..<start].map(\.character))
    return (value, operand.isEmpty ? nil : Comparison(relation: relation, operand: operand))
  }
}

/// What stands between blanks, those in quotes left in; a quote that is still open reaches to the
/// end.
struct QueryToken: Equatable {
  fileprivate(set) var characters: [Sign] = []
  /// As typed, with its quotes.
  fileprivate(set) var source = ""

  struct Sign: Equatable {
    let character: Character
    let isQuoted: Bool

    fileprivate var isDash: Bool { character == "-" && !isQuoted }

    fileprivate var isOfName: Bool { QueryToken.isOfName(character) }
  }

  static func isOfName(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "-'’·°".contains(character)
  }

  static func all(in typed: String) -> [QueryToken] {
    var (tokens, open): ([QueryToken], QueryToken?) = ([], nil)
    var isQuoted = false
    for character in typed {
      if character == " ", !isQuoted {
        if let token = open { tokens.append(token) }
        open = nil
        continue
      }
      var token = open ?? QueryToken()
      token.source.append(character)
      if quotes.contains(character) {
        isQuoted.toggle()
      } else {
        token.characters.append(Sign(character: character, isQuoted: isQuoted))
      }
      open = token
    }
    return tokens + [open].compactMap(\.self)
  }

  private static let quotes: Set<Character> = ["\"", "«", "»", "“", "”"]
}
