package import Domain

/// What an organisation's coordinator can ask for: nothing else exists in a review.
package enum ReviewAction: Hashable, Sendable {
  case up
  case down
  case pageUp
  case pageDown
  case home
  case end
  /// The next field of a form, which takes the key itself.
  case nextField
  /// The field before, likewise.
  case previousField
  /// What Enter does in a field, likewise.
  case choose
  case open
  case back
  /// One of the organisation's own moves, by its form.
  case move(IntroductionMove)
  case help
  case commands
  case refresh
  case undo
  case language
  case slowLine
  case linear
  case save
  case lock
  case quit

  /// The moves that an organisation makes, in the order of the hints.
  package static let moves: [IntroductionMove] = [
    .studying, .meeting, .met, .retained, .declined, .waiting,
  ]

  /// The same action of the desk, whose words and ways on a page are shared; nil for those that a
  /// review words in its own way.
  var onDesk: Action? {
    switch self {
    case .up: .up
    case .down: .down
    case .pageUp: .pageUp
    case .pageDown: .pageDown
    case .home: .home
    case .end: .end
    case .nextField: .next
    case .open: .open
    case .back: .back
    case .help: .help
    case .commands: .commands
    case .refresh: .refresh
    case .undo: .undo
    case .language: .language
    case .slowLine: .slowLine
    case .save: .save
    case .quit: .quit
    case .move, .linear, .lock, .previousField, .choose: nil
    }
  }

  /// Whether it leads to an event in the journal.
  var changesJournal: Bool {
    switch self {
    case .move, .undo, .save: true
    default: false
    }
  }
}

/// Where the keys of a review go: what lies on top decides what they mean.
package enum ReviewPlace: String, CaseIterable, Sendable {
  case needs
  case shortlist
  case person
  case text
  case form
  case picker
  case question

  /// The places where letters act; elsewhere they are typed.
  static let withLetters: Set<ReviewPlace> = [.needs, .shortlist, .person, .text]
  /// The places where somebody is selected.
  static let withPeople: Set<ReviewPlace> = [.shortlist, .person]
}
