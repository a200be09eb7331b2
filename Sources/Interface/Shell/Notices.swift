/// The sentences that say what happened; the last one stands on screen, all can be read again.
package struct Notices: Equatable, Sendable {
  /// The latest, until the next key.
  package private(set) var current: Notice?
  package private(set) var earlier: [Notice] = []
  /// How many were ever kept; tells a full list from the same list later.
  private(set) var said = 0

  package init() {}

  package mutating func say(_ text: String, isError: Bool = false) {
    let notice = Notice(text: text, isError: isError)
    current = notice
    // A key that is pressed again and again for nothing does not push out what was said before.
    guard notice != earlier.last else { return }
    said += 1
    earlier.append(notice)
    if earlier.count > Self.kept { earlier.removeFirst() }
  }

  /// Forgets everything said so far, which may name somebody who must not be named any more.
  mutating func forget() { self = Notices() }

  /// Takes the current sentence off the screen.
  package mutating func clear() { current = nil }

  /// How many are kept to be read again.
  private static let kept = 200
}

/// One sentence.
package struct Notice: Equatable, Sendable {
  package let text: String
  package let isError: Bool
}
