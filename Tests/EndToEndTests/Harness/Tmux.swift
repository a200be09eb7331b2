import Glibc
import Testing

/// A real terminal: one pane of a tmux server of its own, with a home of its own.
///
/// Every wait is for something on the screen, up to a limit that only a program that hangs
/// reaches. The server, what runs in it, and the home go away with the value.
final class Tmux {
  /// How long something may take to appear on a machine that is busy with other things.
  private static let limit: Duration = .seconds(20)

  let home: TemporaryFolder
  private let name = "vivier-\(UInt32.random(in: 0...UInt32.max))"

  /// Runs the command as somebody at a shell would, so that what the terminal is like before and
  /// after can be told; the terminal stays open for its last words to be read.
  private static let shell = """
    stty -a > "$HOME/before"; "$@"; status=$?; stty -a > "$HOME/after"; echo "ended $status"; cat
    """

  /// Starts a command in a terminal of some columns and rows.
  init(
    _ command: [String], columns: Int = 80, rows: Int = 24, in home: TemporaryFolder,
    setting variables: [String: String] = [:]
  ) throws {
    self.home = home
    let outcome = try tmux(
      [
        "start-server", ";", "set-option", "-g", "status", "off", ";",
        "set-option", "-g", "default-terminal", "tmux-256color", ";",
        "set-option", "-s", "escape-time", "0", ";",
        "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "--", "sh", "-c", Tmux.shell,
        "sh", "env",
      ] + variables.map { "\($0.key)=\($0.value)" } + command)
    guard outcome.status == 0 else { throw HarnessError.noTmux(outcome.errors) }
  }

  /// Ends what ran here before the home goes, into which it might still write.
  deinit {
    if let program = try? child() {
      kill(program, SIGKILL)
      try? watch("the end of process \(program)") { kill(program, 0) != 0 }
    }
    _ = try? tmux(["kill-server"])
  }

  /// Variables that owe nothing to whoever runs the tests.
  static func environment(in home: TemporaryFolder) -> [String: String] {
    [
      "HOME": home.path, "XDG_DATA_HOME": "\(home.path)/data", "TMUX_TMPDIR": home.path,
      "XDG_STATE_HOME": "\(home.path)/state", "XDG_CONFIG_HOME": "\(home.path)/config",
      "XDG_RUNTIME_DIR": home.path, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TZ": "UTC",
      "SHELL": "/bin/sh", "PS1": "shell> ", "TERM": "xterm-256color",
      // 5 May 2026, 14:32: a clock that stands still gives the same screens every day.
      "VIVIER_NOW": "1777991520",
    ]
  }

  @discardableResult
  private func tmux(_ arguments: [String]) throws(HarnessError) -> Program.Outcome {
    do throws(HarnessError) {
      return try Program.run(
        ["tmux", "-L", name, "-f", "/dev/null"] + arguments,
        environment: Tmux.environment(in: home))
    } catch {
      throw .noTmux("\(error)")
    }
  }

  private func ask(_ format: String) throws(HarnessError) -> String {
    let answer = try tmux(["display-message", "-p", format]).output
    return String(answer.prefix { $0 != "\n" })
  }
}

extension Tmux {
  /// Presses keys by the names that tmux has for them: `Enter`, `F2`, `C-s`, `Escape`, `a`.
  func press(_ keys: String...) throws {
    try tmux(["send-keys"] + keys)
  }

  /// Types a text as it is.
  func type(_ text: String) throws { try tmux(["send-keys", "-l", "--", text]) }

  /// Pastes a text, in brackets where the program asked for them.
  func paste(_ text: String) throws {
    let file = "\(home.path)/pasted"
    try Files.write(text, to: file)
    try tmux(["load-buffer", file, ";", "paste-buffer", "-p", "-r"])
  }

  func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// Closes the terminal under the program.
  func close() throws { try tmux(["kill-pane"]) }

  /// The process that was started in the terminal.
  func process() throws -> pid_t { try #require(try child()) }

  private func child() throws(HarnessError) -> pid_t? {
    let shell = try ask("#{pane_pid}")
    let children = Files.text(of: "/proc/\(shell)/task/\(shell)/children")
    return children.split(separator: " ").first.flatMap { pid_t($0) }
  }

  /// What the command ended with, as shells count: 128 and the signal when one ended it.
  ///
  /// Waits for its end.
  func status(sourceLocation: SourceLocation = #_sourceLocation) throws -> Int? {
    let picture = try wait(for: "ended ", sourceLocation: sourceLocation)
    // A program that was killed leaves its screen behind, and the word stands in the midst of it.
    return picture.line(with: "ended ").split(separator: "ended ").last
      .flatMap { Int($0.prefix(while: \.isNumber)) }
  }

  /// The title that programs gave the terminal.
  func title() throws -> String { try ask("#{pane_title}") }

  /// Whether the command has ended.
  func hasEnded() throws -> Bool { try picture().contains("ended ") }

  /// Whether the terminal is as it was before the command: its line, its screen, mouse and keypad.
  func isGivenBack() throws -> Bool {
    let format = "#{alternate_on}#{mouse_any_flag}#{keypad_flag}#{keypad_cursor_flag}#{cursor_flag}"
    let (before, after) = ("\(home.path)/before", "\(home.path)/after")
    return try ask(format) == "00001" && Files.bytes(of: before) == Files.bytes(of: after)
      && !Files.bytes(of: after).isEmpty
  }

  func picture() throws -> Picture { Picture(try tmux(["capture-pane", "-p"]).output) }

  /// The screen and all that has scrolled off it.
  func everything() throws -> String { try tmux(["capture-pane", "-p", "-S", "-"]).output }

  /// Waits until every one of these texts stands on the screen at once.
  @discardableResult
  func wait(
    for texts: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Picture {
    try wait(until: texts.joined(separator: " and "), sourceLocation) { picture in
      texts.allSatisfy(picture.contains)
    }
  }

  /// Waits until a text has gone from the screen.
  @discardableResult
  func wait(
    without text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Picture {
    try wait(until: "a screen without \(text)", sourceLocation) { !$0.contains(text) }
  }

  /// Waits until the screen is as a condition says, and stays so for one more look: what is painted
  /// from top to bottom may be caught half-way.
  @discardableResult
  func wait(
    until wanted: String, _ sourceLocation: SourceLocation = #_sourceLocation,
    _ condition: (Picture) -> Bool
  ) throws -> Picture {
    var (before, last) = (Picture(""), Picture(""))
    try watch(wanted, sourceLocation) {
      before = last
      last = try picture()
      return last == before && condition(last)
    }
    return last
  }

  /// Looks again and again, a little apart, until a condition holds.
  func watch(
    _ wanted: String, _ sourceLocation: SourceLocation = #_sourceLocation,
    _ condition: () throws -> Bool
  ) throws {
    let deadline = ContinuousClock.now + Tmux.limit
    while true {
      if try condition() { return }
      guard ContinuousClock.now < deadline else { break }
      poll(nil, 0, 15)
    }
    let screen = try picture()
    try #require(Bool(false), "never came: \(wanted)\(screen)", sourceLocation: sourceLocation)
  }
}
