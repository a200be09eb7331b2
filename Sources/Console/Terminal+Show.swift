import CNcurses
package import Canvas

extension Terminal {
  /// ncurses: `clearok`.
  package mutating func forget() {
    brush.forget()
    unsafe clearok(vivier_stdscr(), true)
  }

  /// The cursor is placed last, also when it is hidden: screen readers and braille displays follow
  /// it.
  package mutating func show(_ frame: Frame) {
    brush.draw(frame, within: size)
    if let cursor = frame.cursor, size.contains(cursor) {
      move(Int32(cursor.row), Int32(cursor.column))
    } else {
      move(0, 0)
    }
    if frame.cursorVisible != cursorIsVisible {
      curs_set(frame.cursorVisible ? 1 : 0)
      cursorIsVisible = frame.cursorVisible
    }
    refresh()
    let bytes = title.change(to: frame.title)
    guard !bytes.isEmpty else { return }
    modes.armGuard(titleWasSet: true)
    Self.write(bytes)
  }
}
