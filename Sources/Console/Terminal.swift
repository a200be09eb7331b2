import CNcurses
package import Canvas
import Glibc

/// The terminal on standard input and output, taken over until the value ends.
///
/// One value at a time: the ownership is the isolation of ncurses' global state. Safe although it
/// holds a pointer: nobody else sees it, and it is freed once, at the end.
@safe package struct Terminal: ~Copyable, Screen {
  package private(set) var size: Size
  var decoder: KeyDecoder
  /// What was sent and waits for its turn.
  var typed: ArraySlice<UInt8>
  var brush: Brush
  var title: WindowTitle
  var line: RoundTrip
  /// Nobody has been told yet.
  var measured: Duration?
  let resized: Int32
  var isClosed = false
  var cursorIsVisible = true
  private let screen: OpaquePointer
  let modes: Modes

  /// The guard comes before ncurses, so that ncurses finds the signals taken; `newterm`, since
  /// `initscr` ends the process by itself; with `measuringRoundTrip` it asks, once it waits for a
  /// key, how far away the terminal is; only those that place their cursor as ECMA-48 says, as
  /// others might print the question; one that another process has `handed` over stays as it is.
  package init(
    measuringRoundTrip: Bool = false, handed: Handover? = nil
  ) throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    let isUTF8 = vivier_set_locale()
    let type = try Terminfo.load()
    let resized = vivier_guard_install()
    guard resized >= 0 else { throw .unavailable }
    if let handed { unsafe vivier_guard_take_modes(handed.modes, handed.modes.count) }
    guard let screen = unsafe vivier_newterm() else {
      vivier_guard_remove()
      throw .unknownTerminalType(type)
    }
    unsafe self.screen = unsafe screen
    self.resized = resized
    raw()
    noecho()
    nonl()
    typeahead(-1)
    unsafe leaveok(vivier_stdscr(), false)
    brush = Brush(
      colors: ColorDepth.ofTerminal(), repertoire: Repertoire(terminal: type, isUTF8: isUTF8))
    title = WindowTitle(
      isKnown: WindowTitle.isSupported(by: type), isUTF8: isUTF8,
      wasSet: handed?.isTitleSet ?? false)
    typed = handed?.typed[...] ?? []
    line = RoundTrip(isWanted: measuringRoundTrip && Terminfo.speaksECMA48)
    decoder = KeyDecoder(isUTF8: isUTF8, known: Terminfo.keys())
    modes = Modes(hasMouse: Terminfo.hasMouse(type))
    size = Self.currentSize()
    // Enters the second screen, whose keypad is the one to set.
    refresh()
    modes.armGuard(titleWasSet: title.wasSet)
    modes.enter()
  }

  /// Nothing of it is undone, and it is not to be used any more.
  package mutating func handOver() -> Handover? {
    var bytes = [UInt8](repeating: 0, count: Int(UInt8.max))
    let count = unsafe vivier_guard_modes(&bytes, bytes.count)
    return Handover(
      modes: Array(bytes.prefix(count)), isTitleSet: title.wasSet, typed: Array(typed))
  }

  package var roundTrip: Duration? { line.duration }

  deinit {
    modes.leave()
    Self.write(WindowTitle.farewell(if: title.wasSet))
    curs_set(1)
    endwin()
    unsafe delscreen(screen)
    vivier_guard_arm(nil, 0)
    vivier_guard_remove()
  }

  package mutating func suspend() {
    modes.leave()
    def_prog_mode()
    curs_set(1)
    endwin()
    // What ncurses found may have been those of a process before.
    vivier_guard_show_modes()
    vivier_stop()
    reset_prog_mode()
    modes.enter()
    cursorIsVisible = true
    adoptSize()
  }

  /// `resize_term`: `resizeterm` would queue a KEY_RESIZE that nobody reads.
  mutating func adoptSize() {
    size = Self.currentSize()
    resize_term(Int32(size.rows), Int32(size.columns))
    forget()
  }

  private static func currentSize() -> Size {
    var columns: Int32 = 0
    var rows: Int32 = 0
    if unsafe vivier_window_size(&columns, &rows) {
      return Size(columns: Int(columns), rows: Int(rows))
    }
    return unsafe Size(columns: Int(getmaxx(vivier_stdscr())), rows: Int(getmaxy(vivier_stdscr())))
  }

  /// Past ncurses, whose own bytes have all been sent: `refresh` and `endwin` flush.
  static func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }
}
