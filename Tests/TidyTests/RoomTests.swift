import Testing

struct RoomTests {
  /// What each room may import, which is the dependency rule.
  private static let allowed: [String: Set<String>] = [
    "Canvas": [],
    "Domain": [],
    "Themes": [],
    "Sample": ["Domain"],
    "Exchange": ["Domain"],
    "Interface": ["Domain", "Canvas", "Themes"],
    "Storage": ["Domain", "CSodium", "Glibc"],
    "Console": ["Canvas", "CNcurses", "Glibc"],
    "vivier": [
      "Canvas", "Console", "Domain", "Storage", "Exchange", "Sample", "Interface", "Glibc",
      "ArgumentParser",
    ],
  ]

  @Test func `every room imports what the dependency rule allows and nothing else`() throws {
    for file in SourceTree.sources {
      let allowed = try #require(Self.allowed[file.room], "\(file.path)")
      for (place, line) in file.places {
        guard let module = imported(line.trimmed) else { continue }
        if !allowed.contains(String(module)) { Issue.record("\(place): \(module)") }
      }
    }
  }

  @Test func `every room of the table is there`() {
    let rooms = Set(SourceTree.sources.map(\.room))
    #expect(rooms == Set(Self.allowed.keys))
    #expect(SourceTree.entries(of: "Sources").count == rooms.count - 1 + 2)
  }

  /// The only files of the naive registry that may name the real one: they compare the two.
  private static let comparing: Set<String> = [
    "Tests/Plain/LiveTrial.swift", "Tests/Plain/PlainState+Seen.swift",
    "Tests/Plain/Stored/Desk.swift", "Tests/Plain/UndoTrial.swift",
  ]

  @Test func `the naive registry shares no logic with the one that it is compared with`() {
    let files = SourceTree.tests.filter { $0.path.hasPrefix("Tests/Plain/") }
    #expect(Self.comparing.isSubset(of: files.map(\.path)))
    for file in files {
      let isStored = file.path.hasPrefix("Tests/Plain/Stored/")
      let allowed: Set<Substring> = isStored ? ["Domain", "Storage", "Glibc"] : ["Domain"]
      for (place, line) in file.places {
        guard let module = imported(line.trimmed) else { continue }
        if !allowed.contains(module) { Issue.record("\(place): \(module)") }
        if line.trimmed.contains("@testable") { Issue.record("\(place)") }
      }
      if Self.comparing.contains(file.path) { continue }
      for token in CodeToken.tokens(in: file.lines) where token.text == "Registry" {
        Issue.record("\(file.path):\(token.line + 1)")
      }
    }
  }

  private func imported(_ code: Substring) -> Substring? {
    guard code.contains("import ") else { return nil }
    let words = code.split(separator: " ")
    guard let index = words.firstIndex(of: "import"), index + 1 < words.count else { return nil }
    let before = words[..<index]
    guard before.allSatisfy({ $0.hasPrefix("@") || FunctionScanner.modifiers.contains($0) }) else {
      return nil
    }
    return words[index + 1].prefix { $0 != "." }
  }

  private static let kinds = "Sources/Interface/Kinds/"
  /// The one file beside `Kinds` that may name what stands in it: the table of all kinds.
  private static let tableOfKinds = "Sources/Interface/Shell/KindTable.swift"

  @Test func `what all kinds have in common names none of them`() {
    let files = SourceTree.sources.filter { $0.room == "Interface" }
    let own = Set(files.filter { $0.path.hasPrefix(Self.kinds) }.flatMap(\.types))
    let others = files.filter { !$0.path.hasPrefix(Self.kinds) && $0.path != Self.tableOfKinds }
    for file in others {
      for token in CodeToken.tokens(in: file.lines) where own.contains(String(token.text)) {
        Issue.record("\(file.path):\(token.line + 1): \(token.text)")
      }
    }
  }

  @Test func `the top of the repository holds what belongs there and nothing else`() {
    let allowed: Set<String> = [
      "Package.swift", "README.md", "CONTRIBUTING.md", "Sources", "Tests", "Themes", ".ci", ".git",
      ".gitignore", ".swift-format",
    ]
    // What the repository ignores may lie about in somebody's copy.
    let ignored = SourceTree.lines(of: ".gitignore").map { $0.split(separator: "/").joined() }
    let entries = Set(SourceTree.entries(of: "."))
    #expect(entries.subtracting(allowed).subtracting(ignored).isEmpty)
    #expect(entries.isSuperset(of: ["Package.swift", "Sources", "Tests", "Themes", ".ci"]))
  }
}

struct DocumentationTests {
  @Test func `every public or package type says what it is`() {
    for file in SourceTree.sources {
      for (index, line) in file.lines.enumerated() {
        guard let name = shownName(line.trimmed), !file.isDocumented(index) else { continue }
        Issue.record("\(file.path):\(index + 1): \(name)")
      }
    }
  }

  /// The name of a public or package type that a line declares.
  ///
  /// A function is documented where its
  /// name does not say it all: asked for everywhere, comments only said the name again.
  private func shownName(_ code: Substring) -> String? {
    guard code.contains("public ") || code.contains("package ") else { return nil }
    let words = code.split(separator: " ")
    let kinds: Set<Substring> = ["struct", "enum", "class", "protocol", "actor"]
    guard let kind = words.firstIndex(where: { kinds.contains($0) }), kind + 1 < words.count,
      words[..<kind].allSatisfy({ FunctionScanner.modifiers.contains($0) || $0.hasPrefix("@") })
    else { return nil }
    return String(words[kind + 1].prefix { $0 != ":" && $0 != "<" })
  }
}

extension SourceFile {
  /// The names of the types that are declared in the file.
  fileprivate var types: [String] {
    let tokens = CodeToken.tokens(in: lines)
    let kinds: Set<Substring> = ["struct", "enum", "class", "protocol", "actor", "typealias"]
    return zip(tokens, tokens.dropFirst()).compactMap { kind, name in
      kinds.contains(kind.text) && name.text.first?.isUppercase == true ? String(name.text) : nil
    }
  }

  /// Whether a comment for readers stands above a line, with nothing but attributes between.
  fileprivate func isDocumented(_ index: Int) -> Bool {
    var above = index - 1
    while above >= 0, lines[above].trimmed.hasPrefix("@") { above -= 1 }
    return above >= 0 && lines[above].comment.hasPrefix("///")
  }
}
