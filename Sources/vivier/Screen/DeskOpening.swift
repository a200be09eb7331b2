import Console
import Domain
import Glibc
import Interface
import Storage

/// Opens a reserve on the screen: the terminal first, so that nothing typed is echoed any more,
/// then the files, and then the door where there is a passphrase.
struct DeskOpening {
  let folder: String
  /// Whom `--as` names: who is asked first.
  let member: String?
  let start: DeskStart

  /// Some 8,000 records, read in less than the twentieth of a second.
  static let pace = 4_000_000

  static var canAsk: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  /// Runs the desk until somebody quits it, or does not open the door.
  ///
  /// Throws `TerminalError`, or what `Reserve(opening:)` throws; the terminal is given back then.
  func run() throws {
    var terminal = try Terminal(for: start.preferences)
    var door = LockLoop(.opening, Look(start.preferences))
    if isLarge, Reserve.asksForPassphrase(folder) { door.announce(on: &terminal) }
    var reserve = try Reserve(opening: folder, pace: Self.pace)
    let asked = try member.map { try MemberID(ofDesk: $0, in: reserve) }
    let name = reserve.name
    if let asked, asked != reserve.member { reserve.lock() }
    if !reserve.isUnlocked, reserve.condition != .readOnly(.keyring) {
      let isOpen = door.open(
        &reserve, named: name, asking: asked, pace: Self.pace, on: &terminal)
      guard isOpen else { return }
    }
    start.run(reserve, on: terminal)
  }

  /// Whether reading the files takes long enough for somebody to wonder.
  private var isLarge: Bool {
    InputFile.size(of: folder + "/reserve.journal").map { $0 > 1_000_000 } ?? false
  }
}
