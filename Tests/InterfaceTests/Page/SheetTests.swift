import Domain
import Sample
import Testing

@testable import Interface

/// One sheet, two forms.
struct SheetTests {
  private static let words = Wording()

  private static func text(ofHTML html: String) -> [Substring] {
    var (text, isTag) = ("", false)
    let body = html.split(separator: "</style>").last ?? ""
    for character in body {
      if character == "<" {
        (isTag, text) = (true, text + " ")
      } else if character == ">", isTag {
        isTag = false
      } else if !isTag {
        text.append(character)
      }
    }
    for (name, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
      text = text.split(separator: name, omittingEmptySubsequences: false).joined(separator: sign)
    }
    return text.split(whereSeparator: \.isWhitespace)
  }

  private func sheets() throws -> [Sheet] {
    let scene = try Scene()
    let reading = Reading(registry: scene.registry, today: scene.today, wording: Self.words)
    let ids = EntityKind.allCases.flatMap { scene.registry.ids(of: $0) }
    let files = ids.map { Sheet(.dossier(of: $0, reading), file: $0.shown, Self.words) }
    let papers = scene.registry.pathways.keys.compactMap { Sheet.attestation(of: $0, reading) }
    try #require(papers.count >= 13)
    return files + papers
  }

  @Test func `a page for the browser says what the text says, and nothing else`() throws {
    for sheet in try sheets() {
      let (text, html) = (sheet.paper(.text, Self.words), sheet.paper(.html, Self.words))
      let words = text.text.split(whereSeparator: \.isWhitespace).filter { $0 != "-" }
      let found = Self.text(ofHTML: html.text).filter { $0 != "-" }
      #expect(found.sorted() == words.sorted(), "\(sheet.title)")
      for sign in ["<script", "http", "src=", "url("] { #expect(!html.text.contains(sign)) }
    }
  }

  @Test func `what was typed cannot become part of the page`() {
    let sheet = Sheet("<b>&", file: "x", [.paragraph("<script>alert(\"x\")</script>")])
    let html = sheet.paper(.html, Self.words).text
    #expect(!html.contains("<script") && html.contains("&lt;script&gt;alert(&quot;x&quot;)"))
  }

  @Test
  func `an attestation of four stages lists four, with its code and how to have it confirmed`()
    throws
  {
    var scene = try Scene()
    let running = scene.registry.pathways.values.filter {
      scene.registry.progress(of: $0) == (4, 7)
    }
    let id = try #require(running.first).id
    try scene.registry.carryOut(.act(id, Attestation()))
    let reading = Reading(registry: scene.registry, today: scene.today, wording: Self.words)
    let text = try #require(Sheet.attestation(of: id, reading)).text(Self.words)
    #expect(text.filter { $0.hasPrefix("- ") }.count == 4)
    let code = try #require(scene.registry.pathways[id]?.attestations.last?.code)
    let shown = try #require(AttestationCode(code)).shown
    #expect(text.contains("Code : \(shown)"))
    #expect(text.contains { $0.contains("4 étapes sont faites sur 7") })
  }
}
