import Canvas
import Domain
import Testing

@testable import Interface

@Suite struct FormWordingTests {
  static let avoided = [
    "matching", "score", "rank", "plateforme", "platform", "disruption", "innovation", "vivier de",
    "appariement", "classement",
  ]

  /// One of every case, those that carry a code with every code, and what does not exist.
  static let refusals: [Refusal] =
    FormExamples.refusals + Field.allCases.map { .missing($0) }
    + EntityKind.allCases.flatMap { kind in
      Standing.all(of: kind).map { .stands($0, FormDesk.one(of: kind)) }
    } + [
      .outOfRange(.places, 1...99), .outOfRange(.value, 1...1), .unchanged(.reserve),
      .changedSince(.reserve), .movedSince(FormDesk.introduction, record: 99),
    ]

  @Test(arguments: Language.allCases)
  func `every refusal is a sentence that says what to do`(language: Language) throws {
    let registry = try FormDesk(.note(FormDesk.fil.entity)).registry
    let wording = Wording(language)
    for refusal in Self.refusals {
      let sentence = wording.sentence(refusal, registry: registry)
      try check(sentence, in: language)
    }
  }

  @Test(arguments: Language.allCases)
  func `a refusal names what can be named`(language: Language) throws {
    let registry = try FormDesk(.note(FormDesk.fil.entity)).registry
    let wording = Wording(language)
    func sentence(_ refusal: Refusal) -> String { wording.sentence(refusal, registry: registry) }
    #expect(
      sentence(.stands(.candidate(.paused), FormDesk.elodie.entity)).contains("Élodie Dupont"))
    #expect(sentence(.stageNotReached(0, FormDesk.basics)).contains("Histoire"))
    #expect(sentence(.needStillOpen(FormDesk.workshops)).contains("Animateur·rice d'ateliers"))
    #expect(sentence(.sealed(FormDesk.elodie.entity)).contains("C7K2-M9QX"))
    #expect(sentence(.outOfRange(.fte, 1...100)).contains("1"))
    #expect(sentence(.consentExpired(FormDesk.today)).contains("12/02/2026"))
  }

  @Test(arguments: Language.allCases)
  func `every line in plain words and every problem is a sentence`(language: Language) throws {
    let wording = Wording(language)
    let registry = try FormDesk(.note(FormDesk.fil.entity)).registry
    let notes: [FormNote] =
      FormExamples.notes + [
        .presenting([], until: nil), .leaving(introductions: 1), .leaving(introductions: 3),
        .endingNeed(introductions: 1), .endingNeed(introductions: 2), .withdrawingConsent([]),
        .erasing([]), .settingRule(.requestAnswer, nil),
        .settingRule(.volunteerDay, RuleBook().rule(.volunteerDay, on: FormDesk.today)),
      ]
    let words = notes.map { wording.words($0) }
    #expect(Set(words).count == notes.count)
    // The criteria are the need's own words.
    for (note, sentence) in zip(notes, words) where note != .criteria {
      try check(sentence, in: language)
    }
    let field = FormField(
      DescribedField(name: .start, shape: .day(.any)), .text(TextInput("")))
    let problems: [FieldProblem] =
      FormExamples.problems + [
        .date(.noSuchMonth(13)), .date(.monthTooShort(month: 2, year: 2026, lastDay: 28)),
        .number(1...1),
      ]
    for problem in problems {
      let sentence = wording.sentence(
        problem, on: field, registry: registry)
      try check(sentence, in: language)
    }
  }

  @Test(arguments: Language.allCases)
  func `every field has a short label`(language: Language) throws {
    let wording = Wording(language)
    for field in Field.allCases {
      let label = wording.label(field)
      #expect(!label.isEmpty && !label.hasSuffix(":"), "\(field.rawValue)")
    }
    for purpose in FormPurposeTests.others.map(\.0) {
      let form = try FormDesk(purpose, language: language).form
      for field in form.fields where field.kind != .page {
        let columns = TextWidth.columns(of: wording.label(field))
        #expect(columns <= FormMeasure.longestLabel, "\(field.name.rawValue)")
      }
    }
  }

  private func check(_ sentence: String, in language: Language) throws {
    #expect(sentence.count > 10 && sentence.hasSuffix("."), "\(sentence)")
    #expect(!sentence.contains("  ") && !sentence.contains("«»"), "\(sentence)")
    let folded = sentence.lowercased()
    for word in Self.avoided { #expect(!folded.contains(word), "\(sentence)") }
    if language == .english { #expect(!sentence.contains("«"), "\(sentence)") }
  }
}
