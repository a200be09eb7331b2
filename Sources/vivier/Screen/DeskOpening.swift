import Console
import Domain
import Glibc
import Interface
import Storage

/// The terminal first, so that nothing typed is echoed any more, then the files, then the door.
struct DeskOpening {
  let folder: String
  let member: String?
  let start: DeskStart

  /// In bytes: some 8,000 records, read in less than the twentieth of a second.
  static let pace = 4_000_000

  static var canAsk: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  /// Where it throws, the terminal is given back.
  func run() throws {
    var terminal = try Terminal(for: start.preferences)
    var door = LockLoop(.opening, Look(start.preferences))
    if isLarge, Reserve.asksForPassphrase(folder) { door.announce(on: &terminal) }
    var reserve = try Reserve(opening: folder, pace: Self.pace)
    let asked = try member.map { try MemberID(ofDesk: $0, in: reserve) }
    let name = reserve.name
    if let asked, asked != reserve.member { reserve.lock() }
    if !reserve.isUnlocked, reserve.condition != .readOnly(.keyring) {
      let isOpen = door.open(&reserve, named: name, asking: asked, pace: Self.pace, on: &terminal)
      guard isOpen else { return }
    }
    start.run(reserve, on: terminal)
  }

  /// Whether somebody would wonder.
  private var isLarge: Bool {
    InputFile.size(of: folder + "/reserve.journal").map { $0 > 1_000_000 } ?? false
  }
}
