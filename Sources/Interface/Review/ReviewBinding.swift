package import Canvas
import Domain

/// One line of the table of a review's commands: hints, help, the list of commands and a test for
/// conflicting keys are all made from it.
package struct ReviewBinding: Sendable {
  package let action: ReviewAction
  package let keys: [Key]
  package let places: Set<ReviewPlace>
  /// Whether it stands among the hints at the bottom, which keep the order of the table.
  package let isHint: Bool
  /// Whether it stands in the list of commands.
  package let isCommand: Bool

  init(
    _ action: ReviewAction, _ keys: [Key], in places: Set<ReviewPlace>, hint: Bool = false,
    command: Bool = true
  ) {
    self.action = action
    self.keys = keys
    self.places = places
    isHint = hint
    isCommand = command
  }

  /// Every command of a review.
  package static let table: [ReviewBinding] = deciding + filling + moving + general

  private static let people = ReviewPlace.withPeople
  private static let letters = ReviewPlace.withLetters
  private static let pages = letters.subtracting([.text])

  private static let deciding: [ReviewBinding] = [
    ReviewBinding(.move(.studying), [.character("e")], in: people, hint: true),
    ReviewBinding(.move(.meeting), [.character("c")], in: people, hint: true),
    ReviewBinding(.move(.met), [.character("v")], in: people, hint: true),
    ReviewBinding(.move(.retained), [.character("o")], in: people, hint: true),
    ReviewBinding(.move(.declined), [.character("n")], in: people, hint: true),
    ReviewBinding(.move(.waiting), [.character("a")], in: people, hint: true),
  ]

  private static let filling: [ReviewBinding] = [
    ReviewBinding(.save, [.control("s")], in: [.form], hint: true, command: false),
    // The form takes these itself; they stand here for the hints and the help.
    ReviewBinding(.nextField, [.tab, .down], in: [.form], hint: true, command: false),
    ReviewBinding(.previousField, [.backTab, .up], in: [.form], command: false),
    ReviewBinding(.choose, [.enter], in: [.form], command: false),
    ReviewBinding(
      .open, [.enter], in: [.needs, .shortlist, .picker, .question], hint: true, command: false),
    ReviewBinding(
      .back, [.escape, .control("c")], in: [.person, .text, .form, .picker, .question],
      hint: true, command: false),
    ReviewBinding(.back, [.escape, .control("c")], in: [.shortlist], command: false),
    // Not above a page of text, which hides what would be undone.
    ReviewBinding(.undo, [.character("u")], in: pages, hint: true),
  ]

  private static let moving: [ReviewBinding] = [
    ReviewBinding(.up, [.up], in: letters, command: false),
    ReviewBinding(.down, [.down], in: letters, command: false),
    ReviewBinding(.pageUp, [.pageUp], in: letters, command: false),
    ReviewBinding(.pageDown, [.pageDown], in: letters, command: false),
    ReviewBinding(.home, [.home], in: letters, command: false),
    ReviewBinding(.end, [.end], in: letters, command: false),
  ]

  private static let quitting: [Key] = [.function(10), .character("q"), .control("q")]

  private static let general: [ReviewBinding] = [
    ReviewBinding(
      .commands, [.function(2), .character(":")], in: letters, command: false),
    ReviewBinding(.refresh, [.function(5), .character("r")], in: letters),
    ReviewBinding(.language, [], in: letters),
    ReviewBinding(.slowLine, [], in: letters),
    ReviewBinding(.linear, [], in: letters),
    // A form keeps what is typed in it.
    ReviewBinding(.lock, [.control("l")], in: Set(ReviewPlace.allCases)),
    ReviewBinding(.quit, quitting, in: [.needs, .shortlist], hint: true),
    ReviewBinding(.quit, quitting, in: [.person, .text]),
    ReviewBinding(.quit, [.function(10), .control("q")], in: [.form], command: false),
    ReviewBinding(
      .help, [.function(1), .character("?")], in: [.needs, .shortlist, .person], hint: true,
      command: false),
    ReviewBinding(.help, [.function(1)], in: [.form], command: false),
  ]

  /// What a key means at a place, or nil.
  package static func action(for key: Key, at place: ReviewPlace) -> ReviewAction? {
    table.first { $0.keys.contains(key) && $0.places.contains(place) }?.action
  }

  /// Every key for the help page, those of a place first.
  static func help(at place: ReviewPlace, _ wording: Wording) -> [HelpLine] {
    let here = table.filter { $0.places.contains(place) && !$0.keys.isEmpty }
    let rest = table.filter { !$0.places.contains(place) && !$0.keys.isEmpty }
    var seen: Set<ReviewAction> = []
    return [(here, wording.keysHere), (rest, wording.otherKeys)].flatMap { bindings, title in
      bindings.filter { seen.insert($0.action).inserted }.map { binding in
        HelpLine(
          key: wording.list(binding.keys.map(wording.key)), label: wording.command(binding.action),
          section: title)
      }
    }
  }
}
