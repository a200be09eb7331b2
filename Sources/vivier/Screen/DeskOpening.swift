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
  /// The door of a desk that another process had, which became this one.
  var locked: Int?

  /// In bytes: some 8,000 records, read in less than the twentieth of a second.
  static let pace = 4_000_000
  /// In bytes: the first lines tell the name of the reserve.
  static let glance = 4_096

  static var canAsk: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  /// Where it throws, the terminal is given back.
  func run() throws {
    var terminal = try Terminal(
      for: start.preferences, handed: locked.flatMap(FreshStart.handover))
    SignalPause.end()
    let isLocked = locked != nil
    var door = LockLoop(isLocked ? .locked : .opening, Look(start.preferences))
    if isLarge, !isLocked, Reserve.asksForPassphrase(folder) { door.announce(on: &terminal) }
    var reserve = try Reserve(
      opening: folder, pace: isLocked ? Self.glance : Self.pace, state: UserFolders.state)
    let asked = try member(of: reserve)
    let name = reserve.name
    if let asked {
      let isClosed = reserve.isClosed(to: asked)
      let draft = start.memory.map { DraftKeeper.base(of: reserve.id, for: asked, in: $0) }
      door = LockLoop(
        isLocked && !isClosed ? .locked : .opening, Look(start.preferences), draft: draft)
    }
    if isLocked || asked.map({ $0 != reserve.member }) ?? false { reserve.lock() }
    if !reserve.isUnlocked, reserve.condition != .readOnly(.keyring) {
      // Until whoever left something is back, no other session of theirs takes it up.
      let place = asked.flatMap { draftPlace(of: $0, in: reserve) }
      let isOpen = door.open(&reserve, named: name, asking: asked, pace: Self.pace, on: &terminal)
      withExtendedLifetime(place) {}
      guard isOpen else { return }
    }
    start.run(reserve, on: terminal)
  }

  private func draftPlace(of member: MemberID, in reserve: borrowing Reserve) -> DraftPlace? {
    guard locked != nil, let folder = start.memory else { return nil }
    return reserve.leftDraftPlace(near: DraftKeeper.base(of: reserve.id, for: member, in: folder))
  }

  /// Whoever was taken out since the desk locked is told so at the door.
  private func member(of reserve: borrowing Reserve) throws -> MemberID? {
    guard let member else { return nil }
    do { return try MemberID(ofDesk: member, in: reserve) } catch {
      guard locked != nil else { throw error }
      return MemberID(member)
    }
  }

  /// Whether somebody would wonder.
  private var isLarge: Bool {
    ((try? Reserve.size(in: folder)) ?? nil).map { $0 > 1_000_000 } ?? false
  }
}
