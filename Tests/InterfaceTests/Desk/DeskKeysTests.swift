import Canvas
import Interface
import Testing

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
    for binding in DeskKeys.table where !binding.places.isDisjoint(with: [.form, .filter, .picker])
    {
      for key in binding.keys {
        if case .character = key { Issue.record("\(key) would be typed") }
      }
    }
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
}
