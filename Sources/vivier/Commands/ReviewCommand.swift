import ArgumentParser
import Console
import Domain
import Interface
import Storage

/// `vivier review`: a coordinator's restricted session, out of which nothing leads: it starts no
/// other program, reads no file of the account and writes none outside the folder of the reserve.
struct ReviewCommand: LaunchedCommand {
  static var configuration: CommandConfiguration { .topic(\.reviewCommand, "review") }

  @OptionGroup var common: CommonOptions
  /// The desk's own group: a flag that the program knows under another name would not come through.
  @OptionGroup var screen: ScreenOptions

  func run(_ launch: Launch) throws {
    guard launch.isRestricted, let member = common.member else {
      throw Failure(.usage, .reviewNeedsMember)
    }
    let given = try common.passphrase()
    guard DeskOpening.canAsk else { throw Failure(.refused, .reviewNeedsTerminal) }
    do { try sit(as: member, given, launch) } catch let error as StorageError {
      throw Failure(Failure.status(of: error)) { $0.visitorSentence(error) }
    }
  }

  private func sit(as member: String, _ given: Secret?, _ launch: Launch) throws {
    // Of a start that reads no settings.
    let preferences = screen.preferences(launch)
    var terminal = try Terminal(
      measuringRoundTrip: preferences.slowLine == .automatic,
      handed: screen.locked.flatMap(FreshStart.handover))
    SignalPause.end()
    var reserve = try Reserve(opening: folder, pace: DeskOpening.glance, state: UserFolders.state)
    let seat = try seat(of: member, at: reserve, preferences)
    // Where somebody else needs no passphrase, their keys are not hers.
    if reserve.isUnlocked { reserve.lock() }
    if let given {
      try reserve.unlock(given, as: seat.member.id)
    } else {
      let isLocked = screen.locked != nil
      // Until she is back, no other session of hers takes up what she left.
      let base = reserve.draftPath(of: seat.member.id)
      let place = isLocked ? reserve.leftDraftPlace(near: base) : nil
      let isOpen = seat.open(isLocked ? .locked : .opening, &reserve, on: &terminal)
      withExtendedLifetime(place) {}
      guard isOpen else { return }
    }
    guard seat.hasOpened(reserve) else { throw Failure(.refused, .notACoordinator) }
    var loop = SeatLoop(seat, reserve, on: terminal, WallClock())
    loop.run()
  }

  /// Whoever was taken out is told so, whether a session of theirs was open or a line of theirs is
  /// still with sshd; by which number, the office finds the line.
  private func seat(
    of member: String, at reserve: borrowing Reserve, _ preferences: Preferences
  ) throws -> ReviewSeat {
    guard reserve.hasKeyring else { throw StorageError.keyringMissing }
    do throws(Failure) { _ = try MemberID(typed: member, in: reserve) } catch {
      throw Failure(.refused) { $0.accessClosed(to: MemberID(member.uppercased())) }
    }
    return try ReviewSeat(typed: member, in: reserve, preferences)
  }

  /// As typed, which sshd's configuration does, or the usual one of the account.
  private var folder: String { common.reserve ?? Account.home + "/.local/share/vivier" }
}
