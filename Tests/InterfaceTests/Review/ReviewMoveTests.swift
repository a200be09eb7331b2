import Canvas
import Domain
import Testing

@testable import Interface

/// What a coordinator decides, by which keys, and what stands in the way.
struct ReviewMoveTests {
  private let elodie = ReviewedPerson.elodie
  private static let met: IntroductionStep = {
    var step = IntroductionStep(.met)
    step.happened = true
    return step
  }()

  private func scene(_ moves: [IntroductionStep] = [], rows: Int = 24) throws -> ReviewScene {
    var person = elodie
    person.moves = moves
    var scene = try ReviewScene(rows: rows, people: [person])
    scene.sitDown()
    return scene
  }

  private func step(_ scene: ReviewScene) throws -> IntroductionStep {
    let introduction = try #require(scene.whole.introductions[elodie.introduction])
    return try #require(introduction.steps.last)
  }

  @Test func `she puts somebody under study`() throws {
    var scene = try scene()
    scene.press(.character("e"))
    #expect(
      scene.lines[0] == " Animateur·rice d'ateliers › Élodie Dupont › Mettre à l'étude")
    #expect(scene.screen.contains("Le bureau de la réserve lit aussitôt ce que vous notez ici"))
    scene.press(.control("s"))
    #expect(try step(scene).move == .studying)
    #expect(scene.state.place == .shortlist)
    #expect(scene.screen.contains("Élodie Dupont : à l'étude."))
    let entry = try #require(scene.whole.entries(of: elodie.introduction.entity).last)
    #expect(entry.stamp.member == MemberID("U0000004"))
    #expect(try step(scene).onBehalf == false)
  }

  @Test func `she fixes a meeting with its day and time`() throws {
    var scene = try scene()
    scene.press(.character("c"))
    scene.type("12/5/26")
    scene.press(.tab)
    scene.type("14h30")
    scene.press(.control("s"))
    let step = try step(scene)
    #expect(step.move == .meeting)
    #expect(step.day == Day(year: 2026, month: 5, day: 12))
    #expect(step.minutes == 870)
    #expect(scene.screen.contains("Élodie Dupont : rencontre fixée au 12/05/2026, 14:30."))
  }

  @Test func `she says whether a meeting took place`() throws {
    var scene = try scene([ReviewedPerson.meeting])
    scene.press(.character("v"), .control("s"))
    #expect(try step(scene).happened == true)
    #expect(scene.screen.contains("rencontrée, le 20/04/2026"))
    var missed = try self.scene([ReviewedPerson.meeting])
    missed.press(.character("v"), .right, .tab, .enter, .down, .enter, .tab)
    missed.type("Grève des bus.")
    missed.press(.control("s"))
    #expect(try step(missed).happened == false)
    #expect(try step(missed).missedBy == .organisation)
    #expect(missed.screen.contains("rencontre manquée"))
  }

  @Test func `she puts somebody on hold for a reason and until a day`() throws {
    var scene = try scene()
    scene.press(.character("a"), .character("f"), .tab)
    scene.type("+30")
    scene.press(.control("s"))
    let step = try step(scene)
    #expect(step.move == .waiting)
    #expect(step.reason == .funding)
    #expect(step.day == scene.today.adding(days: 30))
  }

  @Test func `retaining takes a day and a form, and what is shown stays for a while`() throws {
    var scene = try scene([ReviewedPerson.studying])
    scene.press(.character("o"))
    #expect(scene.screen.contains("Vous décidez seuls."))
    scene.press(.control("s"))
    #expect(scene.state.place == .form)
    scene.type("1/9/2026")
    scene.press(.tab, .character("c"), .control("s"))
    let step = try step(scene)
    #expect(step.move == .retained)
    #expect(step.form != nil)
    #expect(step.day == Day(year: 2026, month: 9, day: 1))
    #expect(scene.screen.contains("Élodie Dupont : retenue"))
    #expect(scene.screen.contains("Retenues et encore lisibles : 1."))
    #expect(scene.screen.contains("Lisible jusqu'au suivi après un mois"))
    #expect(scene.screen.contains("au plus tard jusqu'au 19/06/2026"))
    scene.press(.character("n"))
    #expect(scene.state.place != .form)
    scene.today = scene.today.adding(days: 61)
    scene.feed(
      .clock(WallTime(today: scene.today, minutes: 600, minutesAhead: 120)))
    #expect(!scene.screen.contains("Élodie"))
    #expect(scene.screen.contains("Vous l'avez retenue le 20/04/2026"))
  }

  @Test func `declining keeps the message to the person apart from the note`() throws {
    var scene = try scene()
    scene.press(.character("n"))
    #expect(
      scene.screen.contains("Le message est lu par la personne. La note est pour Amina"))
    scene.press(.character("d"), .tab, .tab)
    scene.type("Merci.")
    scene.press(.tab)
    scene.type("Trop loin pour elle.")
    scene.press(.control("s"))
    let step = try step(scene)
    #expect(step.move == .declined)
    #expect(step.reason == .availability)
    #expect(step.message == "Merci.")
    #expect(step.note == "Trop loin pour elle.")
    // The desk takes the grant back at once, which must not take away what she is reading.
    scene.feed(.registryChanged)
    #expect(scene.screen.contains("Élodie Dupont : non retenue"))
    scene.press(.down)
    #expect(!scene.screen.contains("Élodie Dupont"))
    scene.press(.end)
    for words in ["disponibilité", "Merci.", "Trop loin pour elle."] {
      #expect(scene.screen.contains(words), "\(words)")
    }
  }

  @Test func `no key alone decides anything`() throws {
    for key in "ecvonaqu " {
      var scene = try scene([ReviewedPerson.studying])
      let before = scene.whole.revision
      scene.press(.character(key), .enter)
      #expect(scene.whole.revision == before, "\(key)")
    }
  }

  @Test(arguments: [
    ("e", [ReviewedPerson.studying], "Mettre à l'étude : c'est déjà noté."),
    ("v", [], "Noter la rencontre : aucune rencontre n'est fixée."),
    ("o", [], "Retenir : mettez d'abord la personne à l'étude (e)."),
    ("e", [ReviewedPerson.meeting], "Mettre à l'étude : « rencontre fixée » est déjà noté."),
    ("o", [ReviewedPerson.meeting], "Retenir : notez d'abord la rencontre (v)."),
  ])
  func `what cannot be decided now says why`(
    key: Character, moves: [IntroductionStep], sentence: String
  ) throws {
    var scene = try scene(moves)
    scene.press(.character(key))
    #expect(scene.state.place == .shortlist)
    #expect(scene.screen.contains(sentence))
  }

  @Test func `a journal that takes nothing says so and changes nothing`() throws {
    var scene = try scene()
    scene.state.isReadOnly = true
    scene.press(.character("e"))
    #expect(scene.screen.contains("Mettre à l'étude : lecture seule, F5 dit pourquoi."))
    scene.state.isReadOnly = false
    scene.press(.character("e"))
    scene.failure = .notWritten("Le disque est plein.")
    scene.press(.control("s"))
    #expect(scene.state.place == .form)
    #expect(scene.screen.contains("Le disque est plein."))
  }

  @Test func `she takes back her own last move, and then what she decided before`() throws {
    var scene = try scene()
    scene.press(.character("u"))
    #expect(scene.screen.contains("rien à annuler"))
    scene.press(.character("e"), .control("s"), .character("n"), .character("s"), .control("s"))
    #expect(try step(scene).move == .declined)
    scene.press(.character("u"))
    #expect(try step(scene).move == .studying)
    #expect(scene.screen.contains("Annulé : « Élodie Dupont : non retenue, sans motif. »"))
    #expect(scene.screen.contains("▸ Élodie Dupont"))
    scene.press(.enter)
    #expect(scene.screen.contains("20/04/2026  non retenue, sans motif (annulé)"))
    scene.press(.escape, .character("u"))
    #expect(try step(scene).move == .presented)
    scene.press(.character("u"))
    #expect(scene.screen.contains("rien à annuler"))
  }

  @Test func `at her next login she corrects what nobody acted on since, and is asked first`()
    throws
  {
    var scene = try scene()
    scene.press(.character("n"), .character("s"), .control("s"))
    #expect(try step(scene).move == .declined)
    scene.signInAnew()
    scene.press(.character("u"))
    #expect(scene.state.place == .question, "\(scene.screen)")
    #expect(scene.screen.contains("20/04/2026 ?"), "\(scene.screen)")
    scene.press(.character("n"))
    #expect(try step(scene).move == .declined)
    scene.press(.character("u"), .character("o"))
    #expect(try step(scene).move == .presented, "\(scene.screen)")
  }

  @Test func `what somebody acted on since is hers to correct no more`() throws {
    var scene = try scene()
    scene.press(.character("e"), .control("s"))
    #expect(try step(scene).move == .studying)
    let id = try #require(scene.whole.introductions.values.first { $0.state == .studying }?.id)
    var step = IntroductionStep(.waiting, on: scene.today)
    step.day = scene.today.adding(days: 9)
    step.reason = .noReason
    try scene.record(.moveIntroduction(id, step))
    scene.signInAnew()
    scene.press(.character("u"))
    #expect(scene.state.place != .question && scene.screen.contains("rien à annuler"))
  }

  @Test func `what is hidden behind the help is not taken back`() throws {
    var scene = try scene()
    scene.press(.character("e"), .control("s"), .character("n"), .function(1))
    #expect(!scene.screen.contains("u Annuler"))
    scene.press(.character("u"))
    #expect(try step(scene).move == .studying)
    scene.press(.escape)
    #expect(scene.state.place == .form)
  }

  @Test func `a day is said to replace another only where there is another`() throws {
    var scene = try scene()
    let replaced = "Une nouvelle date remplace la précédente."
    scene.press(.character("c"))
    #expect(!scene.screen.contains(replaced))
    scene.type("12/5/2026")
    scene.press(.control("s"), .character("c"))
    #expect(scene.screen.contains(replaced))
  }

  @Test func `the second to decide keeps what they typed and reads what the first did`() throws {
    var scene = try scene([ReviewedPerson.studying])
    scene.press(.character("n"), .character("d"), .tab, .tab)
    scene.type("Merci de votre visite.")
    var retained = IntroductionStep(.retained)
    (retained.day, retained.form) = (scene.today, .permanent)
    try scene.record(
      .moveIntroduction(elodie.introduction, retained),
      by: Actor(MemberID("m5"), .coordinator(ReviewScene.fil)))
    scene.state.memberNames[MemberID("m5")] = "Nadia"
    scene.press(.control("s"))
    #expect(scene.state.place == .form)
    #expect(try step(scene).move == .retained)
    #expect(scene.screen.contains("Merci de votre visite."))
    #expect(scene.screen.contains("Nadia a déjà noté « retenue » le 20/04/2026 à 12:00"))
  }

  @Test func `what is typed is lost only when she says so`() throws {
    var scene = try scene()
    scene.press(.character("n"), .tab, .tab)
    scene.type("Merci")
    scene.press(.escape)
    #expect(scene.screen.contains("Quitter sans enregistrer ?"))
    scene.press(.enter)
    #expect(scene.state.place == .form)
    #expect(scene.screen.contains("Merci"))
    scene.press(.function(10))
    #expect(scene.screen.contains("Quitter quand même ?"))
    scene.press(.escape)
    let draft = try #require(scene.state.draft)
    var next = try self.scene()
    let isRestored = next.state.restore(draft, next.registry)
    #expect(isRestored)
    #expect(next.screen.contains("Merci"))
    #expect(next.screen.contains("Voici ce que vous écriviez la dernière fois"))
    next.press(.escape, .character("o"))
    #expect(next.state.place == .shortlist)
  }

  @Test(arguments: [
    "note C0000001\nnote\tx", "candidate C0000001 edit\ngiven-name\tx", "erase C0000001",
    "move M0000001 withdrawn\nremark\tx", "move M0000009 declined\nmessage\tx", "",
  ])
  func `a draft of anything that is not hers to decide is not opened`(text: String) throws {
    var scene = try scene()
    let draft = FormDraft(text: text) ?? FormDraft(purpose: text, entries: [])
    let isRestored = scene.state.restore(draft, scene.registry)
    #expect(!isRestored)
    #expect(scene.state.place == .shortlist)
  }

  @Test func `a lock is asked for from everywhere`() throws {
    var scene = try scene()
    for keys in [[], [Key.enter], [.character("n")], [.function(2)], [.function(1)]] as [[Key]] {
      for key in keys { scene.press(key) }
      scene.press(.control("l"))
      #expect(scene.effects.last == .lock)
      scene.press(.escape)
    }
  }

  @Test func `no key means two things at one place, and none needs AltGr`() {
    for place in Place.allCases {
      let keys = ReviewKeys.table.filter { $0.places.contains(place) }.flatMap(\.keys)
      #expect(Set(keys).count == keys.count, "\(place)")
    }
    let dead: Set<Character> = ["|", "@", "#", "^", "{", "[", "}", "]", "\\", "~", "`"]
    for case .character(let character) in ReviewKeys.table.flatMap(\.keys) {
      #expect(!dead.contains(character))
    }
  }
}
