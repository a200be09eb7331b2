import Testing

/// Guards the rule that nothing in the program weighs people against one another.
///
/// The words are looked for in names, texts and comments alike: whoever means to use one has to
/// come here and give a reason.
struct NoMatchingTests {
  /// How a word begins that has to do with weighing people.
  private static let stems = [
    "score", "scoring", "rank", "weight", "match", "suggest", "recommend", "similar", "affinit",
    "compatib", "relevan", "rating", "percent", "likelihood", "eligib", "aptitude",
  ]
  /// Whole words, harmless as beginnings of others.
  private static let words: Set<String> = ["best", "star", "stars", "grade", "grades"]

  /// Uses that weigh nobody: the end of the path, the word, and why.
  private static let allowed: [(path: String, word: String, reason: String)] = [
    ("SSH/SSHAccess.swift", "match", "a keyword of sshd_config"),
    ("Values/Basin+Postcode.swift", "suggestion", "a basin read off a postcode, to be changed"),
    ("Pathway/Pathway.swift", "grade", "a pathway is none"),
    ("Programme/Programme.swift", "grade", "a badge is none"),
    ("Importing/Workbook.swift", "star", "how LibreOffice calls its filter for CSV"),
    ("Dossier/DossierSection.swift", "grade", "a bar shows how far, not how well"),
  ]

  private func suspicious(_ words: [String]) -> [String] {
    words.filter { word in
      if Self.words.contains(word) { return true }
      guard let first = word.utf8.first, Self.beginnings.contains(first) else { return false }
      return Self.stems.contains { word.hasPrefix($0) }
    }
  }

  private static let beginnings = Set(stems.compactMap(\.utf8.first))

  @Test func `no name, text or comment has to do with weighing people`() {
    for file in SourceTree.sources {
      for (place, line) in file.places {
        for word in suspicious(line.words) where !isAllowed(word, in: file) {
          Issue.record("\(place): \(word)")
        }
      }
    }
  }

  @Test func `no exception is kept that nothing needs`() {
    for exception in Self.allowed {
      let file = SourceTree.sources.first { $0.path.hasSuffix(exception.path) }
      let uses = file?.lines.flatMap(\.words) ?? []
      #expect(uses.contains(exception.word), "\(exception.path): \(exception.word)")
    }
  }

  @Test(arguments: ["bestCandidate", "let matchScore = 3", "// ranked by skill", "fiveStars"])
  func `what would weigh people is found`(code: String) {
    #expect(!suspicious(Words.of(code)).isEmpty)
  }

  @Test(arguments: ["stopped", "startsWith", "restart", "backtrack", "upgrade", "bestow"])
  func `what only looks like it is not`(code: String) {
    #expect(suspicious(Words.of(code)).isEmpty)
  }

  private func isAllowed(_ word: String, in file: SourceFile) -> Bool {
    Self.allowed.contains { file.path.hasSuffix($0.path) && $0.word == word }
  }
}
