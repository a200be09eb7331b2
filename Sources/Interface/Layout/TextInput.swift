/// A text being typed, with the place where the next character goes.
package struct TextInput: Equatable, Sendable {
  package private(set) var text: String
  package private(set) var caret: Int

  package init(_ text: String = "") {
    self.text = text
    caret = text.count
  }

  package var isEmpty: Bool { text.isEmpty }
  package var beforeCaret: Substring { text.prefix(caret) }

  /// A combining mark joins the character before it, so the caret is counted from the end.
  package mutating func insert(_ added: String) {
    let after = text.count - caret
    text.insert(contentsOf: added, at: index(caret))
    caret = max(0, text.count - after)
  }

  package mutating func deleteBackward() {
    guard caret > 0 else { return }
    text.remove(at: index(caret - 1))
    caret -= 1
  }

  package mutating func deleteForward() {
    guard caret < text.count else { return }
    text.remove(at: index(caret))
  }

  /// As far as the text goes.
  package mutating func move(by distance: Int) { caret = max(0, min(text.count, caret + distance)) }
  package mutating func moveToStart() { caret = 0 }
  package mutating func moveToEnd() { caret = text.count }
  package mutating func clear() { self = TextInput() }

  private func index(_ offset: Int) -> String.Index {
    text.index(text.startIndex, offsetBy: offset)
  }
}
