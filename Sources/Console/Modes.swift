import CNcurses

struct Modes {
  /// Bracketed, so that a pasted line break is not the Enter key.
  private static let paste = (on: "\u{1B}[?2004h", off: "\u{1B}[?2004l")
  /// Buttons and wheel (1000), reported in decimal (1006, "SGR").
  private static let mouse = (on: "\u{1B}[?1000h\u{1B}[?1006h", off: "\u{1B}[?1006l\u{1B}[?1000l")

  let hasMouse: Bool
  /// ncurses would send these only if it read the keys.
  private let keypad: (on: String, off: String)

  init(hasMouse: Bool) {
    self.hasMouse = hasMouse
    keypad = (on: Terminfo.capability("smkx") ?? "", off: Terminfo.capability("rmkx") ?? "")
  }

  func enter() { Terminal.write(keypad.on + Self.paste.on + (hasMouse ? Self.mouse.on : "")) }
  func leave() { Terminal.write(leaving) }

  /// For when a signal ends the program.
  func armGuard(titleWasSet: Bool) {
    let ends = ["sgr0", "op", "cnorm", "rmcup"].compactMap(Terminfo.capability)
    let bytes = Array((leaving + WindowTitle.farewell(if: titleWasSet) + ends.joined()).utf8)
    unsafe bytes.withUnsafeBufferPointer { unsafe vivier_guard_arm($0.baseAddress, $0.count) }
  }

  private var leaving: String { (hasMouse ? Self.mouse.off : "") + Self.paste.off + keypad.off }
}
