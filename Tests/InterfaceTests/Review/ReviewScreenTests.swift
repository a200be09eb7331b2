import Canvas
import Domain
import Testing

@testable import Interface

/// What stands on a coordinator's screen, whole.
struct ReviewScreenTests {
  @Test func `the people of a need stand above what the selected one agreed to show`() throws {
    var scene = try ReviewScene()
    scene.sitDown()
    scene.press(.down, .down)
    #expect(
      scene.screen == """
         Le Fil des Mots › Animateur·rice d'ateliers                   décision par SSH

         Animateur·rice d'ateliers, 4/5 ETP, dès le 01/09/2026
         4 personnes ont accepté de vous être présentées. Ordre : tirage au sort.

          Thibaut Noirhomme  Animation                 à l'étude
          Chloé Nguyễn       Animation                 présentée, à lire
        ▸ Élodie Dupont      Animation, Communication  rencontre le 12/05/2026
          C000-0004          Animation, Création       à lire, sans identité

         ──────────────────────────────────────────────────────────────────────────────
          Élodie Dupont                        +32 496 12 34 51

          J'anime des ateliers d'écriture depuis six ans, surtout avec des adultes qui
          apprennent le français. J'aimerais travailler dans une équipe, près de
          Liège.

          Pourquoi Amina vous la présente : six ans d'ateliers d'écriture avec des
          adultes ; vous cherchez cela même.


          Vous décidez seuls. Votre réponse reste entre vous, la personne et Amina.

         c Rencontre  v Rencontrée  n Non retenue  a En attente  Entrée ouvrir  F1 Aide
        """)
  }

  @Test func `on a slow line and a small window, a marker stands for the bar`() throws {
    var scene = try ReviewScene(columns: 60, rows: 18, isSlow: true)
    scene.sitDown()
    scene.press(.end)
    #expect(
      scene.screen == """
         Le Fil des Mots › Animateur·rice d'atel…  décision par SSH
         Animateur·rice d'ateliers, 4/5 ETP, dès le 01/09/2026
         4 personnes ont accepté de vous être présentées. Ordre :
         tirage au sort.

          Thibaut Noirhomme  Animation     à l'étude
          Chloé Nguyễn       Animation     présentée, à lire
          Élodie Dupont      Animation, …  rencontre le 12/05/2026
        ▸ C000-0004          Animation, …  à lire, sans identité
         ──────────────────────────────────────────────────────────
          C000-0004
          Sans identité, à sa demande.
          J'anime des ateliers d'écriture depuis six ans, surtout
          avec des adultes qui apprennent le français. J'aimerais
          travailler dans une équipe, près de Liège.
          Vous décidez seuls. Votre réponse reste entre vous, la
          personne et Amina.
         e À l'étude  c Rencontre  n Non retenue  F1 Aide
        """)
    let row = try #require(scene.frame.cursor).row
    #expect(scene.frame[Position(column: 40, row: row)].style == Theme.standard[.text])
    var fast = try ReviewScene(columns: 60, rows: 18)
    fast.sitDown()
    fast.press(.end)
    #expect(fast.frame[Position(column: 40, row: row)].style == Theme.standard[.selection])
    #expect(fast.lines == scene.lines)
  }

  @Test func `without boxes, each fact stands on a line`() throws {
    var scene = try ReviewScene(isLinear: true)
    scene.sitDown()
    let lines = scene.lines.filter { !$0.isEmpty }
    #expect(
      lines == [
        "Le Fil des Mots, Animateur·rice d'ateliers, décision par SSH",
        "Animateur·rice d'ateliers, 4/5 ETP, dès le 01/09/2026",
        "4 personnes ont accepté de vous être présentées. Ordre : tirage au sort.",
        "> Thibaut Noirhomme, Animation, à l'étude",
        "  Chloé Nguyễn, Animation, présentée, à lire",
        "  Élodie Dupont, Animation, Communication, rencontre le 12/05/2026",
        "  C000-0004, Animation, Création, à lire, sans identité",
        "  Thibaut Noirhomme", "  +32 496 12 34 53",
        "  J'anime des ateliers d'écriture depuis six ans, surtout avec des adultes qui",
        "  apprennent le français. J'aimerais travailler dans une équipe, près de Liège.",
        "  Pourquoi Amina vous la présente : six ans d'ateliers d'écriture avec des",
        "  adultes ; vous cherchez cela même.",
        "  Vous décidez seuls. Votre réponse reste entre vous, la personne et Amina.",
        " c Rencontre  o Retenue  n Non retenue  a En attente  Entrée ouvrir  F1 Aide",
      ])
    let cursor = try #require(scene.frame.cursor)
    #expect(scene.lines[cursor.row].hasPrefix("> Thibaut"))
  }

  @Test func `somebody's page tells all that was agreed, what happened, and her own words`() throws
  {
    var waiting = IntroductionStep(.waiting)
    waiting.reason = .funding
    waiting.day = Day(year: 2026, month: 6, day: 1)
    waiting.remark = "Le conseil se réunit en mai."
    var scene = try ReviewScene(rows: 30, people: [ReviewedPerson.elodie.after(waiting)])
    scene.sitDown()
    scene.press(.enter)
    #expect(
      scene.screen == """
         Animateur·rice d'a… › Élodie Dupont  C000-0001  en attente jusqu'au 01/06/2026
         Accord valable jusqu'au 17/10/2026.

        ▸ Prénom     Élodie
          Nom        Dupont
          Téléphone  +32 496 12 34 51

          J'anime des ateliers d'écriture depuis six ans, surtout avec des adultes qui
          apprennent le français. J'aimerais travailler dans une équipe, près de
          Liège.

          Pourquoi Amina vous la présente : six ans d'ateliers d'écriture avec des
          adultes ; vous cherchez cela même.

          Vous décidez seuls. Votre réponse reste entre vous, la personne et Amina.

          Chronologie                                   ordre : le plus récent d'abord
          ────────────────────────────────────────────────────────────────────────────
          20/04/2026  en attente, financement, à revoir le 01/06/2026  Le Fil des Mots
          20/04/2026  présentée                                        Amina

          Ce que vous avez écrit
          ────────────────────────────────────────────────────────────────────────────
          Remarque  Le conseil se réunit en mai.





         e À l'étude  c Rencontre  n Non retenue  Échap retour  F1 Aide
        """)
  }

  @Test func `several needs stand on a list, a single one opens at once`() throws {
    let second = Command.create(ReviewScene.secondNeed, ReviewScene.needCard("Comptable"))
    var scene = try ReviewScene(more: [second])
    scene.sitDown()
    #expect(scene.state.place == .list)
    #expect(scene.effects == [.none])
    let screen = scene.screen
    #expect(
      screen.contains("Animateur·rice d'ateliers  4/5 ETP  dès le 01/09/2026  2 à lire sur 4"))
    #expect(screen.contains("Comptable                  4/5 ETP  dès le 01/09/2026  0 personne"))
    #expect(!screen.contains("Dupont"))
    var single = try ReviewScene()
    single.sitDown()
    #expect(single.state.place == .shortlist)
    single.press(.escape)
    #expect(single.state.place == .list)
    single.press(.escape)
    #expect(single.state.place == .list)
  }

  @Test func `whom to ask a question stands beside what there is to decide`() throws {
    let contact = Command.tellContact("Amina, +32 4 000 00 00")
    let second = Command.create(ReviewScene.secondNeed, ReviewScene.needCard("Comptable"))
    var scene = try ReviewScene(people: [.elodie], more: [contact, second])
    scene.sitDown()
    let asked = "Le bureau de la réserve : Amina, +32 4 000 00 00."
    #expect(scene.screen.replacing("\n ", with: "").contains(asked), "\(scene.screen)")
    scene.press(.enter, .enter)
    #expect(scene.state.place == .dossier)
    scene.press(.end)
    #expect(scene.screen.contains("Une question, sans rien noter ici ?"), "\(scene.screen)")
    try scene.record(.tellContact(""))
    #expect(!scene.screen.contains("Une question"))
  }

  @Test func `a need that was closed meanwhile is said to be so on its own list`() throws {
    var scene = try ReviewScene()
    scene.sitDown()
    #expect(!scene.screen.contains("n'est plus ouvert"))
    try scene.record(.move(ReviewScene.need.entity, .need(NeedStep(.filled))))
    scene.feed(.registryChanged)
    #expect(scene.state.place == .shortlist)
    #expect(scene.screen.contains("Ce besoin n'est plus ouvert : pourvu."), "\(scene.screen)")
  }

  @Test func `a form about somebody who withdraws says so, as its title becomes a number`() throws {
    var scene = try ReviewScene(people: [.elodie])
    scene.sitDown()
    scene.press(.character("n"))
    #expect(scene.screen.contains("Élodie Dupont"))
    try scene.record(.moveIntroduction(ReviewedPerson.elodie.introduction, .init(.withdrawn)))
    scene.feed(.registryChanged)
    #expect(scene.state.place == .form && !scene.screen.contains("Élodie"))
    let said = try #require(scene.state.notices.current)
    #expect(said.isError)
    #expect(
      said.text == "La personne s'est retirée le 20/04/2026, sans avoir à dire pourquoi."
        + " Ce formulaire ne s'enregistre plus : Échap le ferme.")
  }

  @Test func `of those who are no longer shown a number, a word and a reason are left`() throws {
    var declined = IntroductionStep(.declined)
    declined.reason = .availability
    declined.message = "Merci pour votre visite."
    var scene = try ReviewScene(people: [
      .elodie.after(declined), .chloe, .thibaut.after(.init(.studying)),
    ])
    try scene.record(.moveIntroduction(ReviewedPerson.thibaut.introduction, .init(.withdrawn)))
    scene.sitDown()
    #expect(
      scene.screen.contains(
        "1 personne a accepté de vous être présentée. 2 ne vous sont plus montrées."))
    #expect(!scene.screen.contains("Élodie"))
    #expect(!scene.screen.contains("Noirhomme"))
    let rows = scene.lines.filter { $0.contains("C000-") }
    #expect(
      rows == [
        "  C000-0003                retirée, le 20/04/2026",
        "  C000-0001                non retenue, le 20/04/2026",
      ])
    scene.press(.down)
    #expect(scene.screen.contains("La personne s'est retirée le 20/04/2026"))
    scene.press(.down)
    #expect(scene.screen.contains("Vous ne l'avez pas retenue, le 20/04/2026"))
    scene.press(.enter)
    #expect(scene.screen.contains("Ouvrir : cette personne ne vous est plus montrée."))
    // What she said herself she reads again.
    #expect(scene.screen.contains("disponibilité"))
    #expect(scene.screen.contains("Merci pour votre visite."))
  }

  @Test func `the last day of the consent is the last on which somebody is shown`() throws {
    var person = ReviewedPerson.elodie
    person.expires = 3
    var scene = try ReviewScene(people: [person])
    scene.today = scene.today.adding(days: 3)
    scene.state.moment.today = scene.today
    scene.sitDown()
    #expect(scene.screen.contains("Élodie Dupont"))
    scene.today = scene.today.adding(days: 1)
    scene.feed(.clock(WallTime(today: scene.today, minutes: 0)))
    #expect(!scene.screen.contains("Élodie"))
    #expect(scene.screen.contains("Son accord de vous être présentée est échu"))
  }

  @Test func `what cannot be read is said to be so, and number and families stay`() throws {
    var scene = try ReviewScene(people: [.elodie.showing(.email)])
    scene.sitDown()
    #expect(scene.screen.contains("C000-0001"))
    #expect(scene.screen.contains("Animation"))
    #expect(
      scene.screen.contains(
        "Ce que la personne montre n'est pas lisible pour le moment. Dites-le à"))
  }

  @Test func `what others typed cannot act on the terminal`() throws {
    var person = ReviewedPerson.elodie
    person.card.identity?.givenName = "\u{1B}]0;x\u{7}\u{1B}[2J\u{202E}eva"
    person.card.identity?.presentation = "\u{9B}31mrouge\u{8}"
    var whole = try ReviewScene(people: [])
    // Written as an older version might have: no rule of today lets it in.
    whole.whole.apply(
      Event(.created(.candidate(person.card)), on: person.candidate.entity),
      Stamp(number: 100, time: Timestamp(seconds: 0), member: MemberID("m1")))
    try whole.introduce(person)
    whole.sitDown()
    let text = whole.screen
    #expect(text.contains("eva"))
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(!text.unicodeScalars.contains { (0x7F...0x9F).contains($0.value) || $0 == "\u{202E}" })
  }

  @Test(arguments: Language.allCases)
  func `help and the list of commands name what there is`(language: Language) throws {
    var scene = try ReviewScene(rows: 40, language: language)
    scene.sitDown()
    scene.press(.function(1))
    let help = scene.screen
    for binding in ReviewKeys.table {
      let label = binding.label(scene.state.wording)
      #expect(!label.isEmpty)
      #expect(binding.keys.isEmpty || help.contains(label))
    }
    scene.press(.escape, .function(2))
    for binding in ReviewKeys.table where binding.isCommand {
      #expect(scene.screen.contains(binding.label(scene.state.wording)))
    }
  }

  @Test func `a long title leaves what is wanted and who it is in sight`() throws {
    let title = String(repeating: "ateliers d'écriture et de lecture ", count: 5)
    let card = ReviewScene.needCard(title)
    var long = ReviewedPerson.elodie
    long.card.identity?.familyName = "van der Straeten-Ponthoz de la Houssaye-Vandenbroucke"
    var scene = try ReviewScene(people: [long], more: [.amend(ReviewScene.need, card)])
    scene.sitDown()
    #expect(scene.screen.contains("4/5 ETP, dès le 01/09/2026"))
    scene.press(.enter)
    #expect(scene.lines[0].contains("› Élodie van der"))
  }

  @Test func `a window that is too small says so`() throws {
    var scene = try ReviewScene(columns: 50, rows: 10)
    scene.sitDown()
    #expect(scene.screen.contains("Agrandissez la fenêtre"))
    #expect(!scene.screen.contains("Dupont"))
  }
}

/// A list that is longer than its place.
struct ReviewLongListTests {
  private let people = (0..<10).map { place in
    ReviewedPerson(place, "Prénom", "Nom \(place)", [.outreach])
  }

  @Test func `a long list scrolls, and says where one is`() throws {
    var scene = try ReviewScene(people: people)
    scene.sitDown()
    #expect(scene.screen.contains(" 1–7 sur 10 ▾ "))
    for _ in 1...7 { scene.press(.down) }
    #expect(scene.screen.contains(" 2–8 sur 10 ▴▾ "))
    scene.press(.end)
    #expect(scene.screen.contains(" 4–10 sur 10 ▴ "))
    let cursor = try #require(scene.frame.cursor)
    #expect(scene.lines[cursor.row].hasPrefix("▸ "))
  }

  @Test(arguments: [[Key.function(2)], [.character("n"), .enter], [.character("c"), .enter]])
  func `without boxes, nothing that opens has a frame or a page beside it`(keys: [Key]) throws {
    var scene = try ReviewScene(isLinear: true)
    scene.sitDown()
    scene.press(.down, .down)
    for key in keys { scene.press(key) }
    #expect(!scene.screen.contains { "╭╮╰╯│─".contains($0) })
    #expect(!scene.lines[10].contains("Noirhomme"))
  }

  @Test func `without boxes, the place in the list and how to read on are said`() throws {
    var scene = try ReviewScene(columns: 60, rows: 18, isLinear: true, people: people)
    scene.sitDown()
    scene.press(.end)
    let cursor = try #require(scene.frame.cursor)
    #expect(scene.lines[cursor.row].hasPrefix("> "))
    #expect(scene.lines[cursor.row + 1] == "  6–10 sur 10")
    #expect(scene.lines[scene.lines.count - 2] == "  Entrée : la suite")
  }

  @Test func `on a slow line it turns by pages`() throws {
    var scene = try ReviewScene(isSlow: true, people: people)
    scene.sitDown()
    for _ in 1...6 { scene.press(.down) }
    #expect(scene.screen.contains(" 1–7 sur 10 ▾ "))
    scene.press(.down)
    #expect(scene.screen.contains(" 4–10 sur 10 ▴ "))
    for _ in 1...4 { scene.press(.up) }
    #expect(scene.screen.contains(" 4–10 sur 10 ▴ "))
    scene.press(.up)
    #expect(scene.screen.contains(" 1–7 sur 10 ▾ "))
  }

  @Test func `a click selects somebody, a second one opens their page`() throws {
    var scene = try ReviewScene(people: people)
    scene.sitDown()
    let row = try #require(scene.frame.cursor).row + 3
    scene.feed(.input(.click(Position(column: 10, row: row))))
    #expect(scene.frame.cursor?.row == row)
    #expect(scene.state.place == .shortlist)
    scene.feed(.input(.click(Position(column: 10, row: row))))
    #expect(scene.state.place == .dossier)
  }
}
