import Canvas

/// A table as it is asked at every key and for every frame: by key, and by place.
package struct KeyIndex<Seat: Shell>: Sendable {
  private let byKey: [Stroke: [Binding<Seat>]]
  private let hinted: [Place: [Binding<Seat>]]
  /// What may come next for a selection.
  let steps: [Binding<Seat>]

  init(_ table: [Binding<Seat>]) {
    let strokes = table.flatMap { binding in
      binding.keys.flatMap { key in
        binding.places.map { (Stroke(key: key, place: $0), [binding]) }
      }
    }
    byKey = Dictionary(strokes, uniquingKeysWith: +)
    let hints = table.filter { $0.hint != nil }
    let places = hints.flatMap { binding in binding.places.map { ($0, [binding]) } }
    hinted = Dictionary(places, uniquingKeysWith: +)
    steps = table.filter(\.isStep)
  }

  func lines(for key: Key, at place: Place) -> [Binding<Seat>] {
    byKey[Stroke(key: key, place: place)] ?? []
  }

  /// The hints of a place, in the order of the table.
  func hints(at place: Place) -> [Binding<Seat>] { hinted[place] ?? [] }
}

/// A key pressed somewhere.
private struct Stroke: Hashable {
  let key: Key
  let place: Place
}
