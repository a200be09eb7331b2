import Canvas
import Domain
import Testing

@testable import Interface

@Suite struct DeskKeysTests {
  @Test(arguments: Place.allCases)
  func `no key means two things at one place`(place: Place) {
    var seen: [Key: Action] = [:]
    for binding in DeskKeys.table where binding.places.contains(place) {
      for key in binding.keys {
        if let other = seen[key] { #expect(other == binding.action, "\(key) at \(place)") }
        seen[key] = binding.action
      }
    }
  }

  @Test func `nothing stands on AltGr or a dead key of a Belgian keyboard`() {
    let forbidden = Set("|@#^{[}]\\¨~`")
    for binding in DeskKeys.table {
      for case .character(let character) in binding.keys {
        #expect(!forbidden.contains(character), "\(binding.action)")
      }
    }
  }

  @Test func `letters act only where nothing is typed`() {
    for binding in DeskKeys.table
    where binding.places.contains(where: { [.form, .filter, .picker].contains($0) }) {
      for key in binding.keys {
        if case .character = key { Issue.record("\(key) would be typed") }
      }
    }
  }

  @Test func `a key that does nothing on a page says so`() throws {
    let ways: [[Key]] = [
      [.character("2"), .character("l")], [.character("m"), .character("c")], [.enter],
      [.character("m"), .character("a")], [.function(1)],
    ]
    for way in ways {
      var scene = try Scene()
      for key in way { scene.press(key) }
      let place = scene.state.place
      let here = Set(DeskKeys.table.filter { $0.places.contains(place) }.flatMap(\.keys))
      for key in Set(DeskKeys.table.flatMap(\.keys)).union([.character("Z")]).subtracting(here) {
        var scene = scene
        scene.press(key)
        #expect(scene.state.notices.current != nil, "\(key) at \(place)")
      }
    }
  }

  @Test func `nobody is introduced to a need that is not open`() throws {
    var scene = try Scene()
    scene.press(.character("2"), .end, .character("i"))
    #expect(scene.state.place == .desk)
    #expect(scene.lines[23].contains("Mettre en relation : état : fermé."), "\(scene.lines[23])")
    scene.press(.character("s"))
    #expect(!scene.screen.contains("Mettre en relation  "))
  }

  @Test func `every function key of a list has another way`() {
    for binding in DeskKeys.table where binding.isCommand && binding.places.contains(.desk) {
      let isFunctionOnly = binding.keys.allSatisfy {
        if case .function = $0 { true } else { false }
      }
      #expect(!isFunctionOnly || binding.keys.isEmpty, "\(binding.action)")
    }
  }

  @Test func `the hints below an open calendar are those of the calendar`() throws {
    var scene = try Scene()
    scene.press(.function(8), .enter)
    #expect(scene.lines.last?.contains("Ctrl-S Enregistrer  Échap quitter") == true)
    scene.press(.enter)
    #expect(scene.lines.last == " ← ↑ ↓ → jour  Page ↓ mois  Entrée choisir  Échap retour")
    scene.press(.escape)
    #expect(scene.lines.last?.contains("Échap quitter") == true)
  }

  @Test func `every binding has a place`() {
    for binding in DeskKeys.table { #expect(!binding.places.isEmpty, "\(binding.action)") }
  }

  @Test func `before the desk too, no key means two things, and none is on a dead key`() {
    check(LockPage.bindings)
    check(NewPassphrasePage.bindings)
    check(RecoverySheetPage.bindings)
    check(RenewalPage.bindings)
    check(WelcomePage.bindings)
  }

  private func check<Seat: Door>(_ table: [Binding<Seat>]) {
    var seen: [String: Action] = [:]
    for binding in table {
      for (key, part) in binding.keys.flatMap({ key in binding.places.map { (key, $0) } }) {
        let place = "\(key) \(part)"
        if let other = seen[place] { #expect(other == binding.action, "\(Seat.self): \(place)") }
        seen[place] = binding.action
      }
    }
  }

  @Test func `the digits lead from any page to their pane`() throws {
    for key in [Key.character("d"), .enter, .function(1)] {
      var scene = try Scene()
      scene.press(key, .character("3"))
      #expect(scene.state.pages.isEmpty)
      #expect(scene.state.desk.focus == .pathways)
    }
  }

  @Test func `what would be lost keeps the digits from leaving`() throws {
    var scene = try Scene()
    scene.press(.character("2"), .character("l"), .function(7), .character(" "), .character("1"))
    #expect(scene.state.place == .composition)
    #expect(scene.lines.last?.contains("quittez d'abord cette page") == true)
  }

  @Test func `a programme has next steps`() throws {
    var scene = try Scene()
    _ = scene.state.attempt(.list(.entities(.programme)), scene.registry)
    scene.press(.character("s"))
    #expect(scene.screen.contains("Ne plus proposer ce programme"))
    #expect(!scene.screen.contains("Proposer de nouveau"))
  }

  @Test func `a key that has nothing to act on says so in a sentence`() throws {
    var scene = try Scene()
    scene.press(.function(3))
    scene.type("zzzz")
    scene.press(.enter)
    for key in [Key.character("s"), .enter, .character(" "), .character("*"), .function(8)] {
      scene.press(key)
      #expect(scene.lines.last?.contains(" : ") == true, "\(key)")
      #expect(scene.state.layers.isEmpty)
    }
    scene.press(.escape, .character("3"), .character("i"))
    #expect(scene.lines.last?.contains("cela ne se fait pas pour un parcours") == true)
  }

  @Test func `a list without a line keeps its words inside its box`() throws {
    var scene = try Scene()
    scene.state.open(Picker(title: "Vide", items: []))
    let row = try #require(scene.lines.first { $0.contains("Il n'y a rien à choisir.") })
    #expect(row.contains("│ Il n'y a rien à choisir."))
    scene.press(.enter)
    #expect(scene.lines.last?.contains("il n'y a rien à choisir") == true)
  }

  @Test func `the whole reason why a line cannot be picked stands at the bottom`() throws {
    var scene = try Scene()
    scene.press(.character(" "), .character(" "), .function(2))
    scene.type("modifier")
    #expect(
      scene.lines.last
        == " Modifier : une seule ligne à la fois ; Échap retire les coches.")
  }
}
