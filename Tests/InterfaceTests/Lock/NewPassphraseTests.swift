import Canvas
import Testing

@testable import Interface

@Suite struct NewPassphraseTests {
  /// The page with the counting that its owner does.
  private struct Choosing {
    var page = NewPassphrasePage(
      for: "Amina", isOptional: true, offer: "citron balcon tulipe marteau orage velours")
    var typed = ["", ""]
    var outcome = NewPassphrasePage.Outcome.none

    mutating func press(_ keys: Key...) {
      for key in keys { take(.key(key)) }
    }

    mutating func type(_ text: String) {
      for character in text { press(.character(character)) }
    }

    mutating func take(_ input: Input) {
      outcome = page.take(input, wording: Wording())
      switch outcome {
      case .type(let field, let text): typed[field.rawValue] += text
      case .erase(let field): typed[field.rawValue] = String(typed[field.rawValue].dropLast())
      case .clear(let field): typed[field.rawValue] = ""
      default: break
      }
      for field in NewPassphrasePage.Field.allCases {
        page.note(typed: typed[field.rawValue].count, in: field)
      }
    }

    func lines(columns: Int = 80, rows: Int = 24, _ language: Language = .french) -> [String] {
      var preferences = Preferences()
      preferences.language = language
      var frame = Frame(size: Size(columns: columns, rows: rows))
      page.draw(into: &frame, preferences, .standard)
      return frame.lines()
    }
  }

  @Test func `the page at 80 by 24`() {
    var choosing = Choosing()
    choosing.type("onze lettre")
    choosing.press(.enter)
    #expect(
      choosing.lines().joined(separator: "\n") == """




                              Choisissez la phrase de passe d'Amina

                Au moins 12 caractères ; plusieurs mots sans rapport sont plus sûrs et
                plus faciles à retenir.

                Par exemple :
                citron balcon tulipe marteau orage velours

                Phrase de passe •••••••••••
                Encore une fois
                C'est trop court : il faut au moins 12 caractères.

                Sans cette phrase et sans la feuille de récupération, personne ne peut
                plus lire ce qui est scellé. Même nous ne le pouvons pas : il n'y a
                pas d'autre clé.




         Entrée continuer  F5 d'autres mots  F8 sans phrase  Échap retour  F10 Quitter
        """)
  }

  @Test(arguments: Language.allCases)
  func `everything fits at the smallest size`(language: Language) {
    var choosing = Choosing()
    choosing.press(.enter)
    let lines = choosing.lines(columns: 60, rows: 18, language)
    #expect(!lines.contains { $0.contains("…") })
    #expect(lines.dropLast().contains { $0.hasSuffix(".") })
    #expect(lines[16].hasSuffix(".") || lines[16].isEmpty, "\(lines)")
  }

  @Test func `an empty one is refused, and a short one`() {
    var choosing = Choosing()
    choosing.press(.enter)
    #expect(choosing.page.problem == .empty)
    choosing.type("onze lettre")
    #expect(choosing.page.problem == nil)
    choosing.press(.enter)
    #expect(choosing.page.problem == .short)
    #expect(choosing.page.field == .first)
    choosing.type("s")
    choosing.press(.enter)
    #expect(choosing.page.problem == nil)
    #expect(choosing.page.field == .again)
  }

  @Test func `both are typed, then they are compared by their owner`() {
    var choosing = Choosing()
    choosing.type("douze lettres")
    choosing.press(.enter)
    choosing.type("douze lettrés")
    choosing.press(.enter)
    #expect(choosing.outcome == .confirm)
    #expect(choosing.typed == ["douze lettres", "douze lettrés"])
    choosing.page.refuseDifferent()
    #expect(choosing.lines().contains { $0.contains("Les deux ne sont pas pareilles") })
    choosing.press(.control("u"))
    #expect(choosing.typed[1].isEmpty && !choosing.typed[0].isEmpty)
    choosing.take(.paste("douze lettres\n"))
    choosing.press(.enter)
    #expect(choosing.outcome == .confirm)
    #expect(choosing.typed[0] == choosing.typed[1])
  }

  @Test func `a key draws other words`() {
    var choosing = Choosing()
    choosing.press(.function(5))
    #expect(choosing.outcome == .offerOthers)
    choosing.page.offer = "une autre offre"
    #expect(choosing.lines().contains { $0.contains("une autre offre") })
  }

  @Test func `to go without one is asked twice, and only where it may be`() {
    var choosing = Choosing()
    choosing.press(.function(8))
    #expect(choosing.outcome == .none)
    #expect(choosing.lines().contains { $0.contains("Continuer sans phrase de passe ? o/N") })
    choosing.press(.enter)
    #expect(choosing.outcome == .none)
    #expect(choosing.lines().contains { $0.contains("Phrase de passe") })
    choosing.press(.function(8), .character("o"))
    #expect(choosing.outcome == .without)
    var bound = Choosing()
    bound.page = NewPassphrasePage(for: "Amina", isOptional: false, offer: "")
    bound.press(.function(8), .character("o"))
    #expect(bound.outcome == .type(.first, "o"))
    #expect(!bound.lines().contains { $0.contains("F8") })
  }

  @Test(arguments: Language.allCases)
  func `a coordinator is told that the office gives her another`(language: Language) {
    var choosing = Choosing()
    choosing.page = NewPassphrasePage(
      for: "Le Fil", isOptional: false, isCoordinators: true, offer: "")
    let shown = choosing.lines(language).joined(separator: "\n")
    #expect(shown.contains("bureau de la réserve") || shown.contains("reserve's office"))
    #expect(!shown.contains("feuille") && !shown.contains("sheet"))
  }

  @Test func `Escape goes back and F10 leaves`() {
    var choosing = Choosing()
    choosing.press(.escape)
    #expect(choosing.outcome == .cancel)
    choosing.press(.function(10))
    #expect(choosing.outcome == .quit)
    choosing.take(.closed)
    #expect(choosing.outcome == .quit)
  }
}

@Suite struct RecoverySheetTests {
  private let code = "7K2M-9QXA-04TF-8BCD-EFGH-JKMN-PQRS-TVWX"

  private func lines(_ page: RecoverySheetPage, columns: Int = 80, rows: Int = 24) -> [String] {
    var frame = Frame(size: Size(columns: columns, rows: rows))
    page.draw(into: &frame, code: code, Preferences(), .standard)
    return frame.lines()
  }

  @Test func `the code stands in eight groups, with what to do with it`() {
    let shown = lines(RecoverySheetPage())
    #expect(shown.contains { $0.hasSuffix("7K2M  9QXA  04TF  8BCD") })
    #expect(shown.contains { $0.hasSuffix("EFGH  JKMN  PQRS  TVWX") })
    #expect(shown.contains { $0.contains("Recopiez-le à la main") })
    #expect(shown.last == " Entrée continuer")
  }

  @Test func `only somebody who says that it is noted goes on`() {
    var page = RecoverySheetPage()
    let wording = Wording()
    for key in [Key.character("o"), .escape, .function(10), .control("q"), .character("n")] {
      #expect(page.take(.key(key), wording: wording) == .none, "\(key)")
    }
    #expect(page.take(.key(.enter), wording: wording) == .none)
    #expect(lines(page).contains { $0.contains("Le code est-il noté hors de cet ordinateur ?") })
    #expect(lines(page).contains { $0.contains("7K2M") })
    #expect(page.take(.key(.enter), wording: wording) == .none)
    #expect(!lines(page).contains { $0.contains("est-il noté") })
    _ = page.take(.key(.enter), wording: wording)
    #expect(page.take(.key(.character("o")), wording: wording) == .done)
    #expect(page.take(.closed, wording: wording) == .quit)
  }

  @Test(arguments: [(60, 18), (120, 36)])
  func `the whole sheet is in sight`(columns: Int, rows: Int) {
    var page = RecoverySheetPage()
    _ = page.take(.key(.enter), wording: Wording())
    let shown = lines(page, columns: columns, rows: rows)
    #expect(shown.contains { $0.contains("o/N") })
    #expect(shown.contains { $0.contains("TVWX") })
  }
}
