import Testing

/// What the interface and whatever it prints never say.
struct WordTests {
  /// Whole words, in the singular; a plural counts as well.
  private static let avoided: Set<String> = [
    "matching", "match", "disruption", "disruptif", "disruptive", "innovation", "innovant",
    "innovante", "talent", "startup", "scoring", "score", "ranking", "pitch", "scalable",
    "growth", "licorne", "pépite", "employabilité", "plateforme", "rating", "mindset",
    "onboarding", "sourcing", "headhunting", "winner",
  ]
  private static let phrases = ["start-up", "vivier de talent", "capital humain", "top profil"]

  private func avoidedWords(in text: String) -> [String] {
    let text = text.lowercased()
    // The institution is called so.
    let isInstitution =
      text.contains("plateforme du bassin") || text.contains("plateforme de bassin")
    // A keyword of sshd_config.
    let isKeyword = ["match user ", "match group "].contains(where: text.contains)
    let words = Words.of(text).filter { word in
      let singular = word.hasSuffix("s") ? String(word.dropLast()) : word
      return (Self.avoided.contains(word) || Self.avoided.contains(singular))
        && !(isInstitution && word == "plateforme") && !(isKeyword && word == "match")
    }
    return words + Self.phrases.filter { text.contains($0) }
  }

  @Test func `no text of the program uses a word to avoid`() {
    for file in SourceTree.sources {
      for (place, line) in file.places {
        for word in line.texts.flatMap(avoidedWords) { Issue.record("\(place): \(word)") }
      }
    }
    for path in SourceTree.paths(under: "Themes") where path.hasSuffix(".theme") {
      for line in SourceTree.lines(of: path) {
        #expect(avoidedWords(in: line).isEmpty, "\(path): \(line)")
      }
    }
  }

  @Test(arguments: [
    ("Une plateforme d'emploi", ["plateforme"]), ("Plateforme du Bassin de Liège", []),
    ("Nos talents", ["talents"]), ("un vivier de talents", ["talents", "vivier de talent"]),
    ("mise en relation", []), ("Matching !", ["matching"]), ("une start-up", ["start-up"]),
    ("retalenter", []), ("un matchmaking", []),
  ])
  func `the words to avoid are found where they are said`(text: String, found: [String]) {
    #expect(avoidedWords(in: text) == found)
  }

  /// Where texts in French may stand, each with the reason.
  private static let french: [(prefix: String, reason: String)] = [
    ("Sources/Interface/Wording/", "what users read"),
    ("Sources/Interface/Kinds/", "what users read of one kind, beside it"),
    ("Sources/Interface/Lists/Wording+Lists.swift", "what users read on every list"),
    ("Sources/vivier/Words/", "what the command line says"),
    ("Sources/Interface/Shell/Binding+Shared.swift", "what every screen's commands are called"),
    ("Sources/Interface/Desk/Update/DeskKeys", "what the desk's commands are called"),
    ("Sources/Interface/Review/ReviewKeys.swift", "what a review's commands are called"),
    ("Sources/Interface/Lock/DoorKeys.swift", "what the keys before the desk are called"),
    ("Sources/Sample/Texts", "the words of made-up people"),
    ("Sources/Domain/Shipped/", "what a new reserve starts with"),
    ("Sources/Domain/Due/RuleBook.swift", "the sources of the rules"),
    ("Sources/Domain/Values/Basin.swift", "names of places"),
    ("Sources/Domain/Values/LatinLetters.swift", "letters, not words"),
    ("Sources/Exchange/Import/ColumnNames.swift", "how spreadsheets name their columns"),
    ("Sources/Exchange/Import/CodeWords.swift", "how spreadsheets write codes"),
    ("Sources/Exchange/Import/CellWords.swift", "how spreadsheets write dates and answers"),
    ("Sources/Exchange/CSV/CSVEncoding.swift", "letters, not words"),
  ]

  @Test func `letters with accents stand in texts only where French belongs`() {
    for file in SourceTree.sources {
      let isHome =
        Self.french.contains { file.path.hasPrefix($0.prefix) }
        // Words over a type stand beside the type, those of a kind beside its list and its file.
        || file.path.contains("/Wording+") || file.path.hasSuffix("Words.swift")
      for (place, line) in file.places where !isHome {
        // A single letter is a key of the keyboard.
        let foreign = line.texts.filter { text in
          text.count > 1 && text.utf8.contains { $0 > 0x7F }
            && text.unicodeScalars.contains { $0.value > 0x7F && $0.properties.isAlphabetic }
        }
        if !foreign.isEmpty { Issue.record("\(place): \(foreign)") }
      }
    }
  }

  @Test func `the project speaks of the project alone`() {
    let foreign = [
      "/work/", "../shared", "claude", "anthropic", "openai", "chatgpt", "copilot",
      "language model", "subagent", "issue #", "this sitting", "as instructed",
    ]
    let others = ["README.md", "CONTRIBUTING.md", "Package.swift", ".ci/run", ".gitignore"]
    let files = ["Sources", "Themes", "Tests"].flatMap { SourceTree.paths(under: $0) } + others
    for path in files where !path.hasPrefix("Tests/TidyTests/") {
      let text = SourceTree.bytes(of: path).map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 0x20 : $0 }
      for word in foreign where SourceTree.stands(word, in: text) {
        Issue.record("\(path): \(word)")
      }
    }
  }
}
