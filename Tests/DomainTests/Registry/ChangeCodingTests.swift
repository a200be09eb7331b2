import Testing

@testable import Domain

struct ChangeCodingTests {
  /// Both parts of a change, ready to be read.
  private func written(_ change: Change) throws -> (open: MemoryCoder, sealed: MemoryCoder) {
    var (open, sealed) = (MemoryCoder(isWriting: true), MemoryCoder(isWriting: true))
    try change.write(open: &open, private: &sealed)
    open.isWriting = false
    sealed.isWriting = false
    return (open, sealed)
  }

  private func read(
    _ tag: String, _ open: MemoryCoder, _ sealed: MemoryCoder?
  ) throws -> Change? {
    var (open, sealed) = (open, sealed)
    return try Change.read(tag.utf8Span.span, open: &open, private: &sealed)
  }

  @Test func `the examples leave no field empty`() throws {
    for change in Examples.changes {
      let parts = try written(change)
      for part in [parts.open, parts.sealed] {
        // A pathway is a person's or an organisation's.
        let others = change.kind == .pathwayBegun && part.names.count > 0 ? 1 : 0
        #expect(part.pairs.count == part.names.count - others, "\(change.tag)")
      }
    }
  }

  @Test func `every change is read back as it was written`() throws {
    for change in Examples.changes {
      let parts = try written(change)
      #expect(try read(change.tag, parts.open, parts.sealed) == change, "\(change.tag)")
    }
  }

  @Test func `an empty change is written as nothing and read back as empty`() throws {
    for tag in Set(Examples.changes.map(\.tag)) {
      let change = try #require(Change.blank(tag))
      let parts = try written(change)
      #expect(parts.open.pairs.isEmpty && parts.sealed.pairs.isEmpty, "\(tag)")
      #expect(try read(tag, parts.open, nil) == change)
    }
  }

  @Test func `no field has the name of another in its part`() throws {
    for change in Examples.changes {
      let parts = try written(change)
      for part in [parts.open, parts.sealed] {
        #expect(Set(part.pairs.map(\.name)).count == part.pairs.count, "\(change.tag)")
      }
    }
  }

  @Test func `without its key, a change loses what is private and nothing else`() throws {
    for change in Examples.changes {
      let parts = try written(change)
      let half = try #require(try read(change.tag, parts.open, nil))
      let again = try written(half)
      #expect(again.open.pairs == parts.open.pairs, "\(change.tag)")
      #expect(again.sealed.pairs.isEmpty)
      #expect(half.tag == change.tag)
    }
  }

  /// Words that only the private parts of the examples may hold.
  private static let personal = [
    "Élodie", "Dupont", "example.org", "+32", "4000", "J'anime", "écouter", "peul", "À rappeler",
    "Sylvie", "Six ans", "Écrit", "Message laissé", "Trajet", "Convenu", "Merci", "Garder",
    "Suivi", "Premier contact", "Horaire", "Oui.", "Tout ce qui", "Archives", "Copie", "Après",
    "Amina",
  ]

  @Test func `nothing typed about a person stands in an open part`() throws {
    for change in Examples.changes {
      let open = "\(try written(change).open.pairs)"
      for word in Self.personal { #expect(!open.contains(word), "\(change.tag): \(word)") }
    }
  }

  @Test func `a code that this version does not know is an error, not a guess`() throws {
    var open = MemoryCoder(isWriting: false)
    open.pairs = [MemoryCoder.Pair(name: "reason", value: .text("astrologie"))]
    #expect(throws: FieldError.unusable("reason")) {
      _ = try read("introduction.declined", open, nil)
    }
    open.pairs = [MemoryCoder.Pair(name: "on", value: .text("2026-02-30"))]
    #expect(throws: FieldError.unusable("on")) {
      _ = try read("introduction.declined", open, nil)
    }
    #expect(try read("introduction.unheard-of", open, nil) == nil)
  }
}

extension Change {
  /// The macros of tests take no spans.
  static func blank(_ tag: String) -> Change? { blank(tag.utf8Span.span) }
}
