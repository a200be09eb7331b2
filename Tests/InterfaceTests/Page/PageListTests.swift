import Canvas
import Domain
import Testing

@testable import Interface

@Suite struct PageListTests {
  @Test func `a shortlist stands in the order of the need's draw, which it names`() throws {
    let scene = try Scene()
    for need in scene.registry.needs.values {
      let people = scene.registry.introductions(to: need.id)
      let page = PageContent.shortlist(of: need.id, scene.state.reading(scene.registry))
      let shown = page.sections[0].lines.compactMap(\.target)
      let drawn = LotOrder(of: need.id.entity).drawn(people.map(\.candidate))
      #expect(
        shown.compactMap { IntroductionID($0) }.compactMap {
          scene.registry.introductions[$0]?.candidate
        } == drawn)
      #expect(page.intro.contains("tirage au sort"))
    }
  }

  @Test func `a shortlist says where each stands and what may be shown`() throws {
    let fixture = try PageFixture()
    let page = PageContent.shortlist(of: fixture.need, fixture.reading)
    let shown = try page.text(columns: 80, rows: 24)
    #expect(
      shown == """
         Besoins › Animateur·rice d'ateliers, Le Fil des Mots › Liste de présentation
         1 personne. Ordre : tirage au sort, le même pour tout le monde.

        ▸ Élodie Dupont  Animation, Communication  rencontre le 12/05/2026
            Montré  prénom, nom, téléphone, présentation (accord du 27/04/2026,
                    valable jusqu'au 27/10/2026)
        """)
  }

  @Test func `an empty shortlist says so and has no selection`() throws {
    var fixture = try PageFixture()
    let other = try #require(NeedID("B0000002"))
    fixture.tell(.created(.need(NeedCard())), on: other.entity, PageFixture.today)
    let page = PageContent.shortlist(of: other, fixture.reading)
    let text = try page.text(columns: 80, rows: 24)
    #expect(text.contains("0 personne. Ordre"))
    #expect(text.contains("Personne n'est encore proposé"))
    #expect(!text.contains("▸"))
  }

  @Test func `the due list tells each in a sentence, the longest due first`() throws {
    var fixture = try PageFixture()
    var wanted = NeedCard()
    wanted.organisation = fixture.organisation
    wanted.title = "Documentaliste"
    wanted.deadline = PageFixture.day(5, 1)
    fixture.tell(
      .created(.need(wanted)), on: try #require(NeedID("B0000002")).entity, PageFixture.day(4, 15))
    var reading = fixture.reading
    reading = Reading(
      registry: fixture.registry, today: PageFixture.day(5, 20), wording: reading.wording)
    #expect(
      try ListName.due.text(reading) == """
         Mes échéances 2 en retard ou aujourd'hui sur 2                   Amina · 14:32
         Ce qui est dû, puis trente jours à venir. Vivier rappelle sans décider.

        ▸ en retard     01/05/2026 Documentaliste, Le Fil des Mots : besoin échu, enco…
                        12/05/2026 Élodie Dupont, Le Fil des Mots : la rencontre est p…














         tri : date ↑                                                         1–2 sur 2
          ────────────────────────────────────────────────────────────────────────────
          Documentaliste, Le Fil des Mots : besoin échu, encore ouvert, retard 19 j
        """)
  }

  @Test func `every due line opens what it is about`() throws {
    var scene = try Scene()
    let dates = scene.registry.dueDates(on: scene.today, until: scene.today.adding(days: 30))
    try #require(dates.count > scene.registry.dueDates(on: scene.today).count)
    scene.press(.character("m"), .character("d"))
    #expect(scene.lines[0].hasPrefix(" Mes échéances"))
    scene.press(.down)
    #expect(scene.state.subject(scene.registry) == dates[1].subject)
    scene.press(.character("f"))
    #expect(scene.lines[0].contains(dates[1].subject.shown))
    scene.press(.escape, .end)
    #expect(scene.state.subject(scene.registry) == dates.last?.subject)
  }

  @Test(arguments: Language.allCases)
  func `every kind of due date has a sentence`(language: Language) throws {
    let fixture = try PageFixture()
    let wording = Wording(language)
    let sentences = DueDate.Kind.allCases.map { kind in
      wording.sentence(
        DueDate(kind, PageFixture.today, fixture.introduction.entity),
        on: PageFixture.today, fixture.registry)
    }
    #expect(Set(sentences).count == sentences.count)
    #expect(sentences.allSatisfy { $0.count > 10 })
  }

  @Test func `programmes stand by name with their stages`() throws {
    let fixture = try PageFixture()
    #expect(
      try ListName.entities(.programme).text(fixture.reading) == """
         Programmes 1                                                     Amina · 14:32
         Suivre un programme n'est jamais une condition.

        ▸ Fondamentaux EP                           candidat·es       3 étapes













         tri : nom ↑                                                          1–1 sur 1
          ────────────────────────────────────────────────────────────────────────────
            l'une après l'autre  Histoire et sens\u{A0}; Décret\u{A0}; Concertation
        """)
  }

  @Test func `notices are read again, the newest first`() throws {
    var notices = Notices()
    notices.say("Une chose.")
    notices.say("Une autre.", isError: true)
    let page = PageContent.notices(notices.earlier, Wording())
    #expect(
      page.sections[0].lines == [.paragraph("Une autre."), .paragraph("Une chose.")])
  }
}
