import Testing

/// Guards what the compiler does for us: over our own cases it asks about each new one, unless a
/// switch takes whatever is left.
struct ExhaustivenessTests {
  /// Switches over cases that may take the rest: the end of the path, the function or property, and
  /// why.
  private static let allowed: [(path: String, owner: String, reason: String)] = [
    ("Canvas/TextWidth.swift", "isZeroWidth", "general categories of Unicode"),
    ("Values/Basin.swift", "name", "basins: users add their own"),
    ("Wording/Wording+Codes.swift", "short", "basins: users add their own"),
    ("Form/Form+Choose.swift", "takeInChoice", "keys: there is no end of characters"),
    ("Form/Form+Take.swift", "press", "keys, whose rest goes to the field"),
    ("Form/Form+Take.swift", "takeInLine", "keys, whose rest edits"),
    ("Form/Form+Take.swift", "takeEditing", "keys: there is no end of characters"),
    ("Form/Form+Take.swift", "takeInPage", "keys, whose rest edits"),
    ("Form/Form+Take.swift", "takeInSeveral", "keys: there is no end of characters"),
    ("Form/FormLayer.swift", "move", "keys: there is no end of characters"),
    ("Form/FormLayer.swift", "take", "keys: there is no end of characters"),
  ]

  private struct Remainder {
    let path: String
    let owner: String
    let line: Int

    var isAllowed: Bool { allowed.contains { $0.owner == owner && path.hasSuffix($0.path) } }
  }

  private static let remainders: [Remainder] = SourceTree.sources.flatMap { file in
    SwitchScanner.switches(in: file.lines).filter(\.isOverCases).flatMap { whole in
      whole.remainders.map { line in
        let owner = FunctionScanner.owner(of: whole.line, in: file.lines)
        return Remainder(path: file.path, owner: owner, line: line + 1)
      }
    }
  }

  @Test func `no switch over cases takes whatever is left`() {
    for place in Self.remainders where !place.isAllowed {
      Issue.record("\(place.path):\(place.line): \(place.owner) takes the rest")
    }
  }

  @Test func `no exception is kept that nothing needs`() {
    #expect(Self.allowed.count <= 20)
    for (path, owner, reason) in Self.allowed {
      #expect(!reason.isEmpty)
      let isUsed = Self.remainders.contains { $0.owner == owner && $0.path.hasSuffix(path) }
      #expect(isUsed, "\(path): \(owner)")
    }
  }
}
