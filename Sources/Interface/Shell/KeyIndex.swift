import Canvas

/// A table as it is asked at every key and for every frame: by place.
///
/// Arrays, since a dictionary takes longer to be made than ever to be asked.
package struct KeyIndex<Seat: Shell>: Sendable {
  private let moving: [Strokes]
  /// Those that type a character, of which there are far more.
  private let typing: [Strokes]
  private let hinted: [[Binding<Seat>]]
  let steps: [Binding<Seat>]

  init(_ table: [Binding<Seat>]) {
    let nothing = Place.allCases.map { _ in Strokes() }
    var (moving, typing, hinted) = (nothing, nothing, Place.allCases.map { _ in [Binding<Seat>]() })
    for line in table {
      for place in line.places {
        for key in line.keys {
          if key.isCharacter {
            typing[place.rawValue].add(key, line)
          } else {
            moving[place.rawValue].add(key, line)
          }
        }
        if line.hint != nil { hinted[place.rawValue].append(line) }
      }
    }
    (self.moving, self.typing, self.hinted) = (moving, typing, hinted)
    steps = table.filter(\.isStep)
  }

  func lines(for key: Key, at place: Place) -> [Binding<Seat>] {
    (key.isCharacter ? typing : moving)[place.rawValue].lines(for: key)
  }

  func hints(at place: Place) -> [Binding<Seat>] { hinted[place.rawValue] }

  /// Some keys of a place, each with its line.
  private struct Strokes {
    private var keys: [Key] = []
    private var lines: [Binding<Seat>] = []

    mutating func add(_ key: Key, _ line: Binding<Seat>) {
      keys.append(key)
      lines.append(line)
    }

    func lines(for key: Key) -> [Binding<Seat>] {
      keys.indices.filter { keys[$0] == key }.map { lines[$0] }
    }
  }
}

extension Key {
  fileprivate var isCharacter: Bool { if case .character = self { true } else { false } }
}
