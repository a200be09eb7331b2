package import Canvas
import Domain

/// One line of a screen's table: hints, help, the list of commands, the menu of next steps, what
/// stands in the way and what is done all follow from it; an object, since tables are gone through
/// at every key.
package final class Binding<Seat: Keyed>: Sendable {
  package let action: Action
  package let keys: [Key]
  package let places: [Seat.Part]
  let listing: BindingListing
  /// In lists and in the help.
  let label: @Sendable (Wording) -> String
  /// At the bottom, in a word; nil where it does not stand there.
  let hint: (@Sendable (Seat, Wording) -> String)?
  /// What it would take, where that is not what is selected.
  let named: @Sendable (Seat) -> String?
  let rule: Terms
  let run: @Sendable (inout Seat, Seat.World) -> Seat.Outcome

  struct Terms: Sendable {
    let topic: BindingTopic
    let changesJournal: Bool
    let obstacle: @Sendable (Seat, Seat.World) -> String?
    private let reach: @Sendable () -> BindingReach

    /// Asked for late: of a step it follows from what its form asks for, and going
    /// through all forms would make the first key a slow one.
    init(
      topic: BindingTopic, several: @autoclosure @escaping @Sendable () -> BindingReach,
      changesJournal: Bool,
      obstacle: @escaping @Sendable (Seat, Seat.World) -> String? = { _, _ in nil }
    ) {
      (self.topic, self.changesJournal) = (topic, changesJournal)
      (self.obstacle, reach) = (obstacle, several)
    }

    var several: BindingReach { reach() }
  }

  init(
    _ action: Action, _ keys: [Key], in places: [Seat.Part], _ listing: BindingListing,
    _ label: @escaping @Sendable (Wording) -> String, hint: (@Sendable (Seat, Wording) -> String)?,
    named: @escaping @Sendable (Seat) -> String? = { _ in nil }, _ rule: Terms,
    run: @escaping @Sendable (inout Seat, Seat.World) -> Seat.Outcome
  ) {
    self.action = action
    self.keys = keys
    self.places = places
    self.listing = listing
    self.label = label
    self.hint = hint
    self.named = named
    self.rule = rule
    self.run = run
  }

  package var isCommand: Bool { listing != .none }
  var isStep: Bool { listing == .step || listing == .move }
}

/// The lists that a line of a table stands in.
enum BindingListing: Sendable {
  /// It is told by its key.
  case none
  case command
  case step
  /// Before all others: it takes the selection a step further.
  case move
}

/// What a line of a table is about.
enum BindingTopic: Sendable {
  case nothing
  /// Whatever it stands for.
  case row
  /// A record that has no effect as yet.
  case barred
  /// Somebody whose registration was undone.
  case retracted
  /// Something that is due.
  case due
  case kinds([EntityKind])
}

/// What a line of a table makes of several ticked rows.
enum BindingReach: Sendable {
  case each
  case oneAtATime
  case onePersonAtATime
}

extension Binding.Terms {
  static var always: Self { free { _, _ in nil } }

  static func free(unless obstacle: @escaping @Sendable (Seat, Seat.World) -> String?) -> Self {
    Self(topic: .nothing, several: .each, changesJournal: false, obstacle: obstacle)
  }

  static func recorded(
    unless obstacle: @escaping @Sendable (Seat, Seat.World) -> String? = { _, _ in nil }
  ) -> Self {
    Self(topic: .nothing, several: .each, changesJournal: true, obstacle: obstacle)
  }

  /// One at a time.
  static func recorded(
    of kinds: [EntityKind],
    unless obstacle: @escaping @Sendable (Seat, Seat.World) -> String? = { _, _ in nil }
  ) -> Self {
    Self(topic: .kinds(kinds), several: .oneAtATime, changesJournal: true, obstacle: obstacle)
  }
}
