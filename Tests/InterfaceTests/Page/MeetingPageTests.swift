import Canvas
import Domain
import Testing

@testable import Interface

@Suite struct MeetingPageTests {
  private static let id = MeetingID("R0000001")

  private static func card() -> MeetingCard {
    var card = MeetingCard()
    (card.kind, card.day, card.hour) = (.dropIn, FormDesk.today.adding(days: -1), 14 * 60 + 30)
    card.place = "Rue Neuve 1, Liège"
    (card.about, card.hosts) = ([FormDesk.workshops.entity], [FormDesk.fil.entity])
    return card
  }

  private static func desk(_ commands: [Command] = []) throws -> Registry {
    let create = Command.create(try #require(id), card())
    return try FormDesk(.note(FormDesk.fil.entity), in: FormDesk.reserve + [create] + commands)
      .registry
  }

  @Test func `the file says when, where and whom it is about, and each can be opened`() throws {
    let registry = try Self.desk()
    let reading = Reading(registry: registry, today: FormDesk.today, wording: Wording())
    let id = try #require(Self.id).entity
    let sections = DossierWriter(reading: reading).sections(of: id)
    #expect(
      sections[0].lines.compactMap(\.target) == [FormDesk.workshops.entity, FormDesk.fil.entity])
    let text = "\(sections)"
    for word in ["permanence", "11/02/2026", "14:30", "Rue Neuve 1, Liège", "prévue"] {
      #expect(text.contains(word), "\(word)")
    }
  }

  @Test func `those concerned have it in their timeline, once and without their own name`() throws {
    let registry = try Self.desk([.move(#require(Self.id), MeetingStep(.held))])
    let reading = Reading(registry: registry, today: FormDesk.today, wording: Wording())
    for id in [FormDesk.fil.entity, FormDesk.workshops.entity] {
      let texts = Chronology(reading).events(of: id).map(\.line.text)
      #expect(
        texts.filter { $0.contains("rencontre prévue le 11/02/2026 : permanence") }.count == 1)
      #expect(texts.filter { $0.contains("rencontre tenue") }.count == 1)
    }
  }

  @Test func `one is planned from the list with F7, held, and taken back with u`() throws {
    var scene = try Scene()
    scene.state.open(.entities(.meeting), scene.registry)
    _ = scene.state.update(.rest, scene.registry)
    let count = scene.state.listed.rows.count
    scene.press(.function(7))
    #expect(scene.lines[0].contains("Rencontres › Nouvelle rencontre"))
    scene.press(.enter)
    scene.type("perm")
    scene.press(.enter, .tab)
    scene.type("hier")
    scene.press(.control("s"))
    #expect(scene.state.listed.rows.count == count + 1)
    func row(_ state: String) -> Bool {
      scene.lines.contains { $0.hasPrefix("▸ 14/06/2026       permanence") && $0.contains(state) }
    }
    #expect(row("prévue"))
    scene.press(.character("s"), .enter, .character("o"))
    #expect(row("tenue"))
    scene.press(.character("u"), .character("o"))
    #expect(row("prévue"))
  }
}
