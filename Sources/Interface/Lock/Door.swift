package import Canvas

/// A page that stands before the desk.
package protocol Door: Keyed where Part == DoorPart, World == Wording {
  /// What is no command.
  mutating func type(_ input: Input) -> Outcome
}

/// Where the keys of a page before the desk go.
package enum DoorPart: Sendable {
  case choice
  case fields
  case question
  /// To be read.
  case sheet
}

extension Door {
  package mutating func take(_ input: Input, wording: Wording = Wording()) -> Outcome {
    switch input {
    case .closed: return .quit
    case .key(let key):
      let binding = Self.bindings.first {
        $0.keys.contains(key) && $0.places.contains(place) && $0.rule.obstacle(self, wording) == nil
      }
      return binding.map { $0.run(&self, wording) } ?? type(input)
    case .paste: return type(input)
    case .click, .wheel, .resize, .roundTrip, .readable, .deadline: return .none
    }
  }

  func hints(_ wording: Wording) -> [(key: String, label: String)] {
    Self.bindings.compactMap { binding in
      guard let hint = binding.hint, binding.places.contains(place),
        binding.rule.obstacle(self, wording) == nil
      else { return nil }
      return (wording.key(of: binding), hint(self, wording))
    }
  }
}

extension Binding where Seat: Door {
  /// It stands in no list.
  convenience init(
    _ action: Action, _ keys: [Key], in places: [DoorPart],
    hint: (@Sendable (Seat, Wording) -> String)?,
    unless obstacle: @escaping @Sendable (Seat) -> String? = { _ in nil },
    run: @escaping @Sendable (inout Seat, Wording) -> Seat.Outcome
  ) {
    self.init(
      action, keys, in: places, .none, { _ in "" }, hint: hint, .free { seat, _ in obstacle(seat) },
      run: run)
  }
}
