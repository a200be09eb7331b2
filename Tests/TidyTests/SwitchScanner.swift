/// Finds switches, what they are over and where they take whatever is left.
struct SwitchScanner {
  struct Switch: Equatable {
    /// The place of its line, from 0.
    let line: Int
    /// Whether a pattern names a case, or `nil`: the values have an end that the compiler knows.
    var isOverCases = false
    /// The places of the lines that say `default`, or a pattern that takes everything.
    var remainders: [Int] = []
  }

  private enum Scope {
    case body(Switch)
    case other
  }

  private let tokens: [CodeToken]
  private var scopes: [Scope] = []
  /// Switches whose subject is being read: their lines, and how many scopes are around them.
  private var pending: [(line: Int, depth: Int)] = []
  private var found: [Switch] = []

  /// Every switch, the inner before the outer.
  static func switches(in lines: [SourceLine]) -> [Switch] {
    var scanner = SwitchScanner(tokens: CodeToken.tokens(in: lines))
    scanner.scan()
    return scanner.found
  }

  private init(tokens: [CodeToken]) { self.tokens = tokens }

  private func text(_ index: Int) -> Substring {
    tokens.indices.contains(index) ? tokens[index].text : ""
  }

  private mutating func scan() {
    var index = 0
    while index < tokens.count {
      if case .body? = scopes.last, let end = labelEnd(from: index) {
        take(index..<end)
        index = end
      } else {
        nest(index)
        index += 1
      }
    }
  }

  /// The place of the colon that ends a label of a switch, when one begins here.
  private func labelEnd(from start: Int) -> Int? {
    if text(start) == "default", text(start + 1) == ":" { return start + 1 }
    // A condition is no label: `if case`, and `case` after a comma.
    guard text(start) == "case", !["if", "guard", "while", "for", ","].contains(text(start - 1))
    else { return nil }
    var depth = 0
    return tokens.indices[start...].first { index in
      depth += Self.depths[text(index)] ?? 0
      return depth == 0 && text(index) == ":"
    }
  }

  private static let depths: [Substring: Int] = [
    "(": 1, "[": 1, "{": 1, ")": -1, "]": -1, "}": -1,
  ]

  private mutating func nest(_ index: Int) {
    switch text(index) {
    case "switch" where text(index - 1) != ".":
      pending.append((tokens[index].line, scopes.count))
    case "{":
      if let last = pending.last, last.depth == scopes.count {
        pending.removeLast()
        scopes.append(.body(Switch(line: last.line)))
      } else {
        scopes.append(.other)
      }
    case "(", "[": scopes.append(.other)
    case ")", "]", "}":
      if case .body(let whole)? = scopes.popLast() { found.append(whole) }
    default: break
    }
  }

  private mutating func take(_ label: Range<Int>) {
    guard case .body(var whole)? = scopes.popLast() else { return }
    let patterns = text(label.lowerBound) == "case" ? patterns(in: label.dropFirst()) : [[]]
    for pattern in patterns {
      if pattern.contains(where: namesCase) { whole.isOverCases = true }
      if takesEverything(pattern) { whole.remainders.append(tokens[label.lowerBound].line) }
    }
    scopes.append(.body(whole))
  }

  /// The places of the tokens of each pattern that no condition follows, and of what stands before
  /// the condition of the others, that condition's word included.
  private func patterns(in label: some Sequence<Int>) -> [[Int]] {
    var patterns: [[Int]] = [[]]
    var (depth, isCondition) = (0, false)
    for index in label {
      depth += Self.depths[text(index)] ?? 0
      if depth == 0, text(index) == "," {
        patterns.append([])
        isCondition = false
      } else if !isCondition {
        patterns[patterns.count - 1].append(index)
        isCondition = depth == 0 && text(index) == "where"
      }
    }
    return patterns
  }

  /// Whether a token is `nil`, or the dot of a case whose type is left out.
  private func namesCase(_ index: Int) -> Bool {
    if text(index) == "nil" { return true }
    guard text(index) == ".", index + 1 < tokens.count, tokens[index + 1].isWord else {
      return false
    }
    return !tokens[index].isGlued || ["(", "[", ","].contains(text(index - 1))
  }

  /// Whether a pattern is nothing but `_` and names for what is there, alone or in a tuple.
  private func takesEverything(_ pattern: [Int]) -> Bool {
    let binds = pattern.first.map { ["let", "var"].contains(text($0)) } ?? false
    return pattern.allSatisfy { index in
      ["(", ")", ",", "_", "let", "var"].contains(text(index))
        || tokens[index].isWord && text(index) != "where"
          && (binds || ["let", "var"].contains(text(index - 1)))
    }
  }
}
