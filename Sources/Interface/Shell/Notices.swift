/// The last one stands on screen, all can be read again.
package struct Notices: Equatable, Sendable {
  /// Until the next key.
  package private(set) var current: Notice?
  package private(set) var earlier: [Notice] = []
  /// Tells a full list from the same list later.
  private(set) var said = 0

  package init() {}

  /// Whether what is told next stands beside it: an answer stands alone.
  private var isShared = false

  package mutating func say(_ text: String, isError: Bool = false) {
    isShared = false
    let notice = Notice(text: text, isError: isError)
    current = notice
    // A key that is pressed again and again for nothing does not push out what was said before.
    guard notice != earlier.last else { return }
    said += 1
    earlier.append(notice)
    if earlier.count > Self.kept { earlier.removeFirst() }
  }

  /// For a moment, and not to be read again.
  package mutating func show(_ text: String) {
    (current, isShared) = (Notice(text: text, isError: false), false)
  }

  /// Besides what nobody has pressed a key since, or one would hide the other.
  package mutating func add(_ text: String, isError: Bool = false) {
    let before = isShared ? current : nil
    say(text, isError: isError)
    isShared = true
    guard let before else { return }
    let both = before.text.contains(text) ? before.text : "\(before.text) \(text)"
    guard both.count <= Self.mostAtOnce else { return }
    current = Notice(text: both, isError: before.isError || isError)
  }

  /// In characters: what the lines at the bottom show.
  private static let mostAtOnce = 600

  /// They may name somebody who must not be named any more.
  mutating func forget() { self = Notices() }
  package mutating func clear() { current = nil }

  private static let kept = 200
}

/// One sentence.
package struct Notice: Equatable, Sendable {
  package let text: String
  package let isError: Bool
}
