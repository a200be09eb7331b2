import Canvas
import Domain
import Testing

@testable import Interface

/// Who was at a meeting, on one screen.
struct SessionPageTests {
  @Test func `eight people are typed in a line each, and counted`() throws {
    var page = try SessionScene()
    page.writeEight()
    page.scene.press(.home, .down, .down, .character("n"))
    #expect(page.scene.lines[0].contains("Visiteur n° 3"))
    page.scene.type("Zoé")
    page.scene.press(.tab)
    page.scene.type("Essai")
    for _ in 0..<40 where !page.scene.lines.contains(where: { $0.hasPrefix("▸ Accord donné le") }) {
      page.scene.press(.tab)
    }
    page.scene.type("auj")
    page.scene.press(.tab, .enter)
    page.scene.type("entretien")
    page.scene.press(.enter, .control("s"))
    let person = try #require(page.scene.registry.attendees(of: SessionScene.session).first)
    #expect(
      page.scene.screen.hasPrefix(
        """
         Permanence › EFT Le Chantier, Réinser, 15/06/2026                Amina · 14:32
         13:30–16:30 · EFT Le Chantier, CF2m
         8 personnes vues · 5 repartent avec un rendez-vous · 1 séance d'information
         Réinser : une fois par mois, tenue 0 mois sur 1, prochaine le 15/06/2026

             1 sans nom                 bâtiment          rdv 18/06 10:00, EFT Le Chan…
             2 sans nom                 Horeca            rdv 16/06 09:00, EFT Le Chan…
        ▸    3 \(person.person.entity.shown)                animation         s'inscrit dans la réserve
             4 sans nom                 français          séance 23/06 14:00
             5 sans nom                 ne sait pas       orientée : Cité des métiers
             6 sans nom                 bâtiment          rdv 18/06 11:00, EFT Le Chan…
             7 sans nom                 Horeca            rdv 16/06 10:00, EFT Le Chan…
             8 sans nom                 bureautique       rdv 25/06 09:30, CF2m
             9 …
        """))
    page.scene.press(.character("s"), .character("o"))
    #expect(page.meeting?.state == .held && page.meeting?.count.people == 8)
    #expect(page.meeting?.count.appointments == 5)
  }

  @Test func `a line that is not understood stays, and so does one that is left`() throws {
    var page = try SessionScene()
    page.scene.press(.enter)
    page.scene.type("Élodie")
    page.scene.press(.enter)
    #expect(page.scene.screen.contains("n° 1 : Élodie") && page.meeting?.visits.isEmpty == true)
    page.scene.press(.escape, .enter)
    #expect(page.scene.screen.contains("n° 1 : Élodie"))
  }

  @Test func `a line is put right, one undo takes that back`() throws {
    var page = try SessionScene()
    page.write("c bureau 2506 10")
    page.scene.press(.home, .enter)
    #expect(page.scene.screen.contains("n° 1 : cf2m bureautique 25/06 10:00"))
    page.scene.press(.backspace, .backspace)
    page.scene.type("30")
    page.scene.press(.enter, .escape)
    #expect(page.meeting?.visits.map(\.leaving.hour) == [630])
    page.scene.press(.character("u"), .character("o"))
    #expect(page.meeting?.visits.map(\.leaving.hour) == [600])
  }

  @Test func `an empty line records nobody`() throws {
    var page = try SessionScene()
    page.scene.press(.enter, .enter)
    #expect(page.meeting?.visits.isEmpty == true && page.scene.state.listed.line == nil)
  }

  @Test func `no session is closed before its day`() throws {
    var page = try SessionScene(.dropIn, days: 1)
    page.scene.press(.character("s"))
    #expect(page.scene.state.layers.isEmpty)
    #expect(page.scene.screen.contains("elle est prévue le 16/06/2026"))
  }

  @Test func `two people at one hour are warned of`() throws {
    var page = try SessionScene()
    page.scene.press(.enter)
    for line in ["c bureau 2506 10", "c bureau 2506 10"] {
      page.scene.type(line)
      page.scene.press(.enter)
    }
    #expect(page.scene.screen.contains("n° 1 a déjà rendez-vous là à cette heure."))
    #expect(page.meeting?.visits.count == 2)
  }

  @Test func `what is refused says why, and the line stays open`() throws {
    var page = try SessionScene(.dropIn, days: 1)
    page.scene.press(.enter)
    page.scene.type("c bureau")
    page.scene.press(.enter)
    #expect(page.meeting?.visits.isEmpty == true && page.scene.screen.contains("n° 1 : c bureau"))
    #expect(page.scene.state.notices.current?.isError == true)
  }

  @Test(arguments: Paper.Form.allCases)
  func `the slip holds day, hour, address and number, and nothing else`(form: Paper.Form) throws {
    var page = try SessionScene()
    page.write("c bureau 2506 10")
    page.scene.press(.home, .character("i"))
    if form == .html { page.scene.press(.down) }
    guard case .write(let paper) = page.scene.press(.enter) else {
      Issue.record("nothing is written")
      return
    }
    #expect(paper.form == form && paper.name == "billet-R000-0001-1")
    if form == .text {
      #expect(
        paper.text == """
          Votre rendez-vous

          Jour : jeudi 25/06/2026
          Heure : 10:00
          Adresse : rue Haute 8, 4000 Liège
          Numéro : 1

          """)
    }
    for word in ["CF2m", "bureau", "Réinser", "CPAS", "Amina", "http", "<script"] {
      #expect(!paper.text.contains(word), "\(word)")
    }
    for word in ["25/06/2026", "10:00", "rue Haute 8, 4000 Liège"] {
      #expect(paper.text.contains(word))
    }
  }

  @Test func `Toutes venues fills in what is blank, and one undo takes that back`() throws {
    var page = try SessionScene(.workshop)
    let people = page.scene.registry.candidates.keys.sorted()
      .filter { page.scene.registry.candidates[$0]?.state == .active }.prefix(12)
    let presences: [Presence] = [.absent, .excused, .came]
    for (place, person) in people.enumerated() {
      let presence = place < 3 ? presences[place] : .expected
      try page.scene.recordElsewhere(
        .act(person, Attendance(SessionScene.session, presence)))
    }
    func came() -> Int {
      page.scene.registry.attendees(of: SessionScene.session)
        .count { $0.attendance.presence == .came }
    }
    page.scene.press(.character("v"))
    #expect(came() == 10)
    #expect(
      page.scene.registry.candidates[people[0]]?.attendances.values.first?.presence == .absent)
    page.scene.press(.character("v"))
    #expect(page.scene.screen.contains("personne n'est attendu") && came() == 10)
    page.scene.press(.character("u"), .character("o"))
    #expect(came() == 1)
  }

  @Test func `a person is added by name, and their presence is one of four`() throws {
    var page = try SessionScene(.exchangeGroup)
    page.scene.press(.function(7))
    page.scene.type("élodie")
    page.scene.press(.enter)
    let one = try #require(page.scene.registry.attendees(of: SessionScene.session).first)
    #expect(one.attendance.presence == .came)
    #expect(page.scene.screen.contains(page.scene.registry.label(one.person)))
    page.scene.press(.end, .enter, .down, .enter)
    let presence = page.scene.registry.attendees(of: SessionScene.session).first?.attendance
      .presence
    #expect(presence == .excused)
  }

  @Test func `several are expected at once, from the reserve`() throws {
    var page = try SessionScene(.workshop, days: 3)
    page.scene.press(.escape, .character("1"), .character(" "), .character(" "))
    page.scene.press(.function(2))
    page.scene.type("attendre")
    page.scene.press(.enter)
    page.scene.type("atelier")
    page.scene.press(.enter)
    let there = page.scene.registry.attendees(of: SessionScene.session)
    #expect(there.map(\.attendance.presence) == [.expected, .expected])
  }

  @Test func `a workshop marks a stage for all who are there, and one undo takes it back`() throws {
    var page = try SessionScene(.workshop)
    let pathways = page.scene.registry.pathways.values.filter {
      $0.state == .running && CandidateID($0.subject) != nil
        && page.scene.registry.course(of: $0)?.isOrdered == false
    }
    let programme = try #require(pathways.map(\.programme).min())
    var card = try #require(page.meeting?.card)
    card.programme = programme
    try page.scene.recordElsewhere(.amend(SessionScene.session, card))
    let running = pathways.filter { $0.programme == programme }.prefix(2)
    for pathway in running {
      let person = try #require(CandidateID(pathway.subject))
      try page.scene.recordElsewhere(.act(person, Attendance(SessionScene.session, .came)))
    }
    func done() -> Int {
      running.count {
        page.scene.registry.pathways[$0.id]?.marks.values.contains { $0.doneOn == page.scene.today }
          == true
      }
    }
    #expect(done() == 0)
    page.scene.press(.character("e"), .end, .enter)
    #expect(done() == running.count)
    page.scene.press(.character("u"), .character("o"))
    #expect(done() == 0)
  }

  @Test func `linear mode reads the same facts in the same order`() throws {
    var page = try SessionScene()
    page.writeEight()
    page.scene.state.preferences.isLinear = true
    let lines = page.scene.lines
    let rows = lines.filter { $0.contains("sans nom, ") }
    #expect(rows.count == 8 && rows[0].contains("1, sans nom, bâtiment, rdv 18/06 10:00"))
    #expect(rows[7].contains("8, sans nom, bureautique, rdv 25/06 09:30, CF2m"))
    #expect(lines.contains { $0.hasPrefix("8 personnes vues") })
    page.scene.press(.end, .enter)
    page.scene.type("c bureau")
    #expect(page.scene.screen.contains("n° 9 : c bureau"))
    #expect(page.scene.screen.contains("= bureautique, rdv, CF2m"))
  }
}
