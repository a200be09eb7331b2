package import Canvas

/// One line of a table of commands: an action, its keys, and where they mean it.
///
/// The desk has one table, a review another, each of its own actions and places; what either can do
/// does not exist in the other.
package struct KeyBinding<Action: Hashable & Sendable, Place: Hashable & Sendable>: Sendable {
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
}

extension Array {
  /// What a key means at a place, or nil.
  func action<Action, Place>(
    for key: Key, at place: Place
  ) -> Action? where Element == KeyBinding<Action, Place> {
    first { $0.keys.contains(key) && $0.places.contains(place) }?.action
  }

  /// The hints of a place: the first key of what can be done there now, and what it does.
  func hints<Action, Place>(
    at place: Place, _ wording: Wording, saying label: (Action) -> String,
    unless isBlocked: (Action) -> Bool
  ) -> [(key: String, label: String)] where Element == KeyBinding<Action, Place> {
    compactMap { binding in
      guard binding.isHint, binding.places.contains(place), let key = binding.keys.first,
        !isBlocked(binding.action)
      else { return nil }
      return (wording.key(key), label(binding.action))
    }
  }

  /// Every action with its keys for the help page, those of a place first.
  func help<Action, Place>(
    at place: Place, _ wording: Wording, saying label: (Element) -> String
  ) -> [HelpLine] where Element == KeyBinding<Action, Place> {
    let here = filter { $0.places.contains(place) && !$0.keys.isEmpty }
    let rest = filter { !$0.places.contains(place) && !$0.keys.isEmpty }
    var seen: Set<Action> = []
    return [(here, wording.keysHere), (rest, wording.otherKeys)].flatMap { bindings, title in
      bindings.filter { seen.insert($0.action).inserted }.map { binding in
        HelpLine(
          key: wording.list(binding.keys.map(wording.key)), label: label(binding), section: title)
      }
    }
  }
}
