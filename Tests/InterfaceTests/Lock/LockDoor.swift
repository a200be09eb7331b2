import Canvas
import Domain

@testable import Interface

/// A locked door driven by keys, with the counting that its owner does.
struct LockDoor {
  static let amina = LockMember(MemberID("m1"), name: "Amina")
  static let benoit = LockMember(MemberID("m2"), name: "Benoît")
  static let open = LockMember(MemberID("m3"), name: "Élodie", isProtected: false)
  static let sheet = LockMember(MemberID("m0"), name: "recovery", isRecovery: true)

  var page: LockPage
  var typed = ""
  var outcome = LockPage.Outcome.none

  init(_ occasion: LockPage.Occasion = .locked, _ members: [LockMember] = [sheet, amina, benoit]) {
    page = LockPage(occasion)
    page.show(reserve: "Réserve pilote", members: members, asking: nil)
  }

  mutating func press(_ keys: Key...) {
    for key in keys { take(.key(key)) }
  }

  mutating func type(_ text: String) {
    for character in text { take(.key(.character(character))) }
  }

  mutating func take(_ input: Input) {
    outcome = page.take(input)
    switch outcome {
    case .type(let text): typed += text
    case .erase: typed = String(typed.dropLast())
    case .clear, .change: typed = ""
    case .none, .open, .quit: break
    }
    page.note(typed: typed.count)
  }

  func frame(
    columns: Int = 80, rows: Int = 24, linear: Bool = false, slow: Bool = false,
    _ language: Language = .french
  ) -> Frame {
    var preferences = Preferences()
    (preferences.isLinear, preferences.isSlow) = (linear, slow)
    preferences.language = language
    var frame = Frame(size: Size(columns: columns, rows: rows))
    page.draw(into: &frame, preferences, .standard)
    return frame
  }

  func text(columns: Int = 80, rows: Int = 24, linear: Bool = false) -> String {
    frame(columns: columns, rows: rows, linear: linear).lines().joined(separator: "\n")
  }
}
