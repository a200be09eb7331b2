import Testing

@testable import Domain

struct TextCheckTests {
  private func refusal(_ check: () throws(Refusal) -> Void) -> Refusal? {
    do throws(Refusal) {
      try check()
      return nil
    } catch { return error }
  }

  private func line(_ text: String?) -> Refusal? {
    refusal { () throws(Refusal) in try TextCheck().line(text, .familyName) }
  }

  private func page(_ text: String?) -> Refusal? {
    refusal { () throws(Refusal) in try TextCheck().page(text, .presentation) }
  }

  @Test(arguments: [
    "Élodie", "O'Neill", "Nguyễn", "Nguye\u{302}\u{303}n", "Șerban", "Þórdís", "Ивано́в",
    "محمد", "עֲמִית", "李小龍", "김", "अनीता", "D’Angelo", "van ’t Hof", "Marie‑Ève", "👩‍🌾",
  ])
  func `names are taken in any script, with any marks`(name: String) throws {
    var reserve = try TestReserve()
    let id = TestReserve.id("C0000009", as: CandidateID.self)
    try reserve.run(.create(id, TestReserve.card(name, name)))
    #expect(reserve.registry.candidates[id]?.name == "\(name) \(name)")
  }

  @Test func `a line holds two hundred characters, however many bytes they take`() {
    let refused = Refusal.tooLong(.familyName, limit: 200)
    for character in ["a", "é", "e\u{302}\u{303}", "👩‍👧"] {
      #expect(line(String(repeating: character, count: 199)) == nil)
      #expect(line(String(repeating: character, count: 200)) == nil)
      #expect(line(String(repeating: character, count: 201)) == refused)
    }
  }

  @Test func `a page holds ten thousand characters`() {
    #expect(page(String(repeating: "é", count: 10_000)) == nil)
    let long = String(repeating: "é", count: 10_001)
    #expect(page(long) == .tooLong(.presentation, limit: 10_000))
  }

  @Test func `one character does not hide a text without end`() {
    let marks = String(repeating: "\u{301}", count: 799)
    #expect(line("e" + marks) == nil)
    #expect(line("ee" + marks) == .tooLong(.familyName, limit: 200))
  }

  @Test(arguments: [
    "\u{0}", "\u{7}", "\u{1B}", "\u{1F}", "\u{7F}", "\u{80}", "\u{9B}", "\u{9F}", "\u{61C}",
    "\u{200E}", "\u{200F}", "\u{202A}", "\u{202E}", "\u{2066}", "\u{2069}",
  ])
  func `controls are refused wherever they stand`(control: String) {
    #expect(line("Du\(control)pont") == .controlCharacter(.familyName))
    #expect(page("\(control)Bonjour") == .controlCharacter(.presentation))
  }

  @Test(arguments: ["\u{20}", "\u{A0}", "\u{AD}", "\u{200D}", "\u{202F}", "\u{2065}", "\u{206A}"])
  func `their neighbours are not`(neighbour: String) {
    #expect(line("Du\(neighbour)pont") == nil)
  }

  @Test(arguments: ["\n", "\t"])
  func `lines and tabs belong to a page and not to a line`(character: String) {
    #expect(line("a\(character)b") == .controlCharacter(.familyName))
    #expect(page("a\(character)b") == nil)
  }

  @Test(arguments: [nil, "", " ", "\n\t ", "\u{A0}", "\u{2003}\u{202F}"])
  func `a text of spaces is no text`(text: String?) {
    let refused = refusal { () throws(Refusal) in try TextCheck().required(text, .title) }
    #expect(refused == .missing(.title))
  }

  @Test func `every text of a card is checked under its own name`() throws {
    let reserve = try TestReserve()
    let id = TestReserve.id("C0000009", as: CandidateID.self)
    let fields: [(Field, @Sendable (inout Identity, String) -> Void)] = [
      (.givenName, { $0.givenName = $1 }), (.familyName, { $0.familyName = $1 }),
      (.email, { $0.email = $1 }), (.phone, { $0.phone = $1 }), (.postcode, { $0.postcode = $1 }),
      (.town, { $0.town = $1 }), (.presentation, { $0.presentation = $1 }),
      (.skills, { $0.skills.append($1) }), (.languages, { $0.languages.append($1) }),
    ]
    for (field, set) in fields {
      var card = TestReserve.card("Zoé", "Janssens")
      var identity = card.identity ?? Identity()
      set(&identity, "a\u{1B}[2Jb")
      card.identity = identity
      let refusal = reserve.refusal(of: .create(id, card))
      #expect(refusal == .controlCharacter(field))
    }
  }

  @Test func `field names are frozen and all different`() {
    #expect(Set(Field.allCases.map(\.rawValue)).count == Field.allCases.count)
    for name in ["given-name", "family-name", "registered-on", "available-from"] {
      #expect(Field(rawValue: name) != nil)
    }
  }
}
