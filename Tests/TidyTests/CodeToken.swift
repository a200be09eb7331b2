/// A word or a sign of code.
struct CodeToken {
  let text: Substring
  /// The place of its line, from 0.
  let line: Int
  /// Whether nothing stands between it and the token before.
  let isGlued: Bool

  var isWord: Bool { text.first.map { $0.isLetter || $0 == "_" || $0 == "`" } ?? false }

  /// The words, numbers and single signs of code, in order.
  static func tokens(in lines: [SourceLine]) -> [CodeToken] {
    lines.enumerated().flatMap { tokens(in: $1.code, line: $0) }
  }

  private static func tokens(in code: String, line: Int) -> [CodeToken] {
    var tokens: [CodeToken] = []
    var rest = code[...]
    var isGlued = false
    while let first = rest.first {
      let count = isPart(first) ? rest.prefix(while: isPart).count : 1
      if first != " " {
        tokens.append(CodeToken(text: rest.prefix(count), line: line, isGlued: isGlued))
      }
      isGlued = first != " "
      rest = rest.dropFirst(count)
    }
    return tokens
  }

  private static func isPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_" || character == "`"
  }
}
