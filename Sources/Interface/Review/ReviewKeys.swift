import Canvas
import Domain

/// A review's table of commands: hints, help, the list of commands and a test for conflicting keys
/// are all made from it.
package enum ReviewKeys {
  /// A line of the table.
  package typealias Binding = KeyBinding<ReviewAction, ReviewPlace>

  /// Every command of a review.
  package static let table: [Binding] = deciding + filling + moving + general

  private static let people = ReviewPlace.withPeople
  private static let letters = ReviewPlace.withLetters
  private static let pages = letters.subtracting([.text])

  private static let deciding: [Binding] = [
    Binding(.move(.studying), [.character("e")], in: people, hint: true),
    Binding(.move(.meeting), [.character("c")], in: people, hint: true),
    Binding(.move(.met), [.character("v")], in: people, hint: true),
    Binding(.move(.retained), [.character("o")], in: people, hint: true),
    Binding(.move(.declined), [.character("n")], in: people, hint: true),
    Binding(.move(.waiting), [.character("a")], in: people, hint: true),
  ]

  private static let filling: [Binding] = [
    Binding(.save, [.control("s")], in: [.form], hint: true, command: false),
    // The form takes these itself; they stand here for the hints and the help.
    Binding(.nextField, [.tab, .down], in: [.form], hint: true, command: false),
    Binding(.previousField, [.backTab, .up], in: [.form], command: false),
    Binding(.choose, [.enter], in: [.form], command: false),
    Binding(
      .open, [.enter], in: [.needs, .shortlist, .picker, .question], hint: true, command: false),
    Binding(
      .back, [.escape, .control("c")], in: [.person, .text, .form, .picker, .question],
      hint: true, command: false),
    Binding(.back, [.escape, .control("c")], in: [.shortlist], command: false),
    // Not above a page of text, which hides what would be undone.
    Binding(.undo, [.character("u")], in: pages, hint: true),
  ]

  private static let moving: [Binding] = [
    Binding(.up, [.up], in: letters, command: false),
    Binding(.down, [.down], in: letters, command: false),
    Binding(.pageUp, [.pageUp], in: letters, command: false),
    Binding(.pageDown, [.pageDown], in: letters, command: false),
    Binding(.home, [.home], in: letters, command: false),
    Binding(.end, [.end], in: letters, command: false),
  ]

  private static let quitting: [Key] = [.function(10), .character("q"), .control("q")]

  private static let general: [Binding] = [
    Binding(
      .commands, [.function(2), .character(":")], in: letters, command: false),
    Binding(.refresh, [.function(5), .character("r")], in: letters),
    Binding(.language, [], in: letters),
    Binding(.slowLine, [], in: letters),
    Binding(.linear, [], in: letters),
    // A form keeps what is typed in it.
    Binding(.lock, [.control("l")], in: Set(ReviewPlace.allCases)),
    Binding(.quit, quitting, in: [.needs, .shortlist], hint: true),
    Binding(.quit, quitting, in: [.person, .text]),
    Binding(.quit, [.function(10), .control("q")], in: [.form], command: false),
    Binding(
      .help, [.function(1), .character("?")], in: [.needs, .shortlist, .person], hint: true,
      command: false),
    Binding(.help, [.function(1)], in: [.form], command: false),
  ]

  /// Every key for the help page, those of a place first.
  static func help(at place: ReviewPlace, _ wording: Wording) -> [HelpLine] {
    table.help(at: place, wording) { wording.command($0.action) }
  }
}
