/// Finds functions and how long they are.
enum FunctionScanner {
  struct Function {
    let name: String
    /// The place of the first line, from 0.
    let start: Int
    /// Lines from the one that names it to its closing brace, without those of a text of several
    /// lines: a screen drawn in a test is read at a glance.
    let length: Int
    /// Whether its body is one switch and every arm one expression or statement: a table, as long
    /// as the enum that it is over.
    let isTable: Bool
  }

  /// Every function and initialiser with a body.
  static func functions(in lines: [SourceLine]) -> [Function] {
    lines.indices.compactMap { start in
      guard let name = name(in: lines[start].trimmed), let end = end(lines, from: start) else {
        return nil
      }
      let length = lines[start...end].count { !$0.isInsideText }
      return Function(
        name: name, start: start, length: length, isTable: isTable(lines[start...end]))
    }
  }

  private static func isTable(_ function: ArraySlice<SourceLine>) -> Bool {
    let depth = function.first.map { indent(of: $0) + 2 } ?? 0
    let body = function.dropLast().filter { !$0.code.isEmpty }
      .drop { !$0.trimmed.hasSuffix("{") }.dropFirst()
    guard let head = body.first, indent(of: head) == depth, body.last?.trimmed == "}",
      ["switch ", "return switch "].contains(where: head.trimmed.hasPrefix)
    else { return false }
    let labels = body.indices.filter { body[$0].trimmed.hasPrefix("case ") }
    let ends = labels.dropFirst() + [body.endIndex - 1]
    return labels.first == body.startIndex + 1
      && zip(labels, ends).allSatisfy { isOneStatement(body[$0..<$1], depth) }
  }

  /// Whether the arm of a switch, its label included, is one statement without a body of its own.
  private static func isOneStatement(_ arm: ArraySlice<SourceLine>, _ depth: Int) -> Bool {
    let labelled = arm.drop { $0.trimmed.hasSuffix(",") }
    guard let label = labelled.first, indent(of: arm.first ?? label) == depth else { return false }
    let statement = labelled.dropFirst()
    guard label.trimmed.hasSuffix(":") else { return statement.isEmpty && !opens(label) }
    return statement.first.map { indent(of: $0) } == depth + 2
      && statement.allSatisfy { !opens($0) }
      && statement.dropFirst().allSatisfy { line in
        indent(of: line) > depth + 2 || line.trimmed.first.map { !$0.isLetter } ?? false
      }
  }

  private static func opens(_ line: SourceLine) -> Bool { line.trimmed.hasSuffix("{") }

  /// The function, initialiser or computed property around a line, by how far lines stand in.
  static func owner(of line: Int, in lines: [SourceLine]) -> String {
    let start = indent(of: lines[line])
    var least = start
    for above in lines[..<line].reversed() where !above.code.isEmpty {
      let indent = indent(of: above)
      guard indent < start, indent <= least else { continue }
      least = indent
      if let name = name(in: above.trimmed) ?? property(in: above.trimmed) { return name }
    }
    return ""
  }

  private static func indent(of line: SourceLine) -> Int {
    line.code.utf8.count - line.trimmed.utf8.count
  }

  private static func property(in code: Substring) -> String? {
    let words = code.split(separator: " ")
    guard words.last == "{", !words.contains("="), let index = words.firstIndex(of: "var"),
      index + 1 < words.count
    else { return nil }
    return String(words[index + 1].prefix { $0 != ":" })
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
