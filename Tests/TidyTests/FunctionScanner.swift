/// Finds functions and how long they are.
enum FunctionScanner {
  struct Function {
    let name: String
    /// The place of the first line, from 0.
    let start: Int
    /// Lines from the one that names it to its closing brace, without those of a text of several
    /// lines: a screen drawn in a test is read at a glance.
    let length: Int
  }

  /// Every function and initialiser with a body.
  static func functions(in lines: [SourceLine]) -> [Function] {
    lines.indices.compactMap { start in
      guard let name = name(in: lines[start].trimmed), let end = end(lines, from: start) else {
        return nil
      }
      let length = lines[start...end].count { !$0.isInsideText }
      return Function(name: name, start: start, length: length)
    }
  }

  /// The name of the function that a line declares: the word after `func`, or `init`.
  static func name(in code: Substring) -> String? {
    var words = code.split(separator: " ")[...]
    while let word = words.first {
      if word == "func" { return words.dropFirst().first.map { String(prefix(of: $0)) } }
      if word.hasPrefix("init(") || word.hasPrefix("init?(") || word.hasPrefix("init<") {
        return "init"
      }
      guard modifiers.contains(word) || word.hasPrefix("@") else { return nil }
      words = words.dropFirst()
    }
    return nil
  }

  private static func prefix(of word: Substring) -> Substring {
    // An operator is a word of its own.
    word.first == "<" ? word : word.prefix { $0 != "(" && $0 != "<" }
  }

  static let modifiers: Set<Substring> = [
    "public", "package", "private", "fileprivate", "internal", "static", "class", "final",
    "override", "mutating", "nonmutating", "consuming", "borrowing", "indirect", "convenience",
    "required", "prefix", "postfix", "infix", "nonisolated",
  ]

  /// The line of the brace that closes the body, or nil when there is no body.
  private static func end(_ lines: [SourceLine], from start: Int) -> Int? {
    var (parentheses, braces) = (0, 0)
    for index in start..<lines.count {
      if index > start, parentheses == 0, braces == 0, !continues(lines[index].trimmed) {
        return nil
      }
      for byte in lines[index].code.utf8 {
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: "["): parentheses += 1
        case UInt8(ascii: ")"), UInt8(ascii: "]"): parentheses -= 1
        case UInt8(ascii: "{") where parentheses == 0: braces += 1
        case UInt8(ascii: "}") where parentheses == 0:
          braces -= 1
          if braces == 0 { return index }
          if braces < 0 { return nil }
        default: break
        }
      }
    }
    return nil
  }

  /// Whether a line goes on with the signature of the line before.
  private static func continues(_ code: Substring) -> Bool {
    ["->", "{", "throws", "async", "where", ")"].contains { code.hasPrefix($0) }
  }
}
