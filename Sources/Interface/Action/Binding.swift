package import Canvas
package import Domain

/// One line of the table of commands: an action, its keys, and where they mean it.
///
/// Hints, help, the list of commands and a test for conflicting keys are all made from this table.
/// Nothing stands on AltGr or a dead key of a Belgian AZERTY keyboard, and every function key has
/// a letter beside it, since terminals keep some of them for themselves.
package struct Binding: Sendable {
  package let action: Action
  package let keys: [Key]
  package let places: Set<Place>
  /// Whether it stands among the hints at the bottom, which keep the order of the table.
  package let isHint: Bool
  /// Whether it stands in the list of commands.
  package let isCommand: Bool

  init(
    _ action: Action, _ keys: [Key], in places: Set<Place>, hint: Bool = false,
    command: Bool = true
  ) {
    self.action = action
    self.keys = keys
    self.places = places
    isHint = hint
    isCommand = command
  }

  /// What a key means at a place, or nil.
  package static func action(for key: Key, at place: Place) -> Action? {
    table.first { $0.keys.contains(key) && $0.places.contains(place) }?.action
  }

  /// The hints of the present place: only what can be done now.
  package static func hints(in state: State, _ registry: Registry) -> [(key: String, label: String)]
  {
    let wording = state.wording
    if state.place == .form, case .form(let form) = state.pages.last, let layer = form.layer {
      return wording.hints(layer)
    }
    return table.compactMap { binding in
      guard binding.isHint, binding.places.contains(state.place), let key = binding.keys.first,
        state.obstacle(to: binding.action, registry) == nil
      else { return nil }
      return (wording.key(key), state.hint(binding.action, registry))
    }
  }
}
