import Canvas
import Console
import Domain
import Interface
import Storage

/// Whoever sits before a reserve (a facilitator, a coordinator), and what is theirs alone: what
/// they are shown, what is kept of their session, the door through which they come back.
protocol Sitter {
  associatedtype Seat: Shell

  var preferences: Preferences { get set }
  var followsMinutes: Bool { get }

  /// As of the last look.
  func registry(of reserve: borrowing Reserve) -> Registry
  mutating func look(at reserve: borrowing Reserve, on day: Day)
  mutating func forget()

  func seat(at reserve: borrowing Reserve, _ size: Size, _ clock: WallClock) -> Seat
  func nobody(_ size: Size, _ clock: WallClock) -> Seat
  /// Nil where none is.
  func drafts(of reserve: borrowing Reserve) -> DraftKeeper?
  /// What is theirs to know, and to do about it.
  func isTold(_ notice: Storage.Notice) -> Bool
  func sentence(_ error: StorageError, _ wording: Wording) -> String
  /// Of one that cannot be opened any more.
  func lostDraft(_ wording: Wording) -> String?

  mutating func sitDown(at seat: inout Seat, _ reserve: borrowing Reserve)
  func begin(at seat: inout Seat, _ registry: Registry) -> Effect
  func readOn(at seat: inout Seat, _ reserve: borrowing Reserve)
  mutating func keep(_ seat: Seat, _ reserve: borrowing Reserve)
  /// False when it cannot be.
  mutating func keep(_ preferences: Preferences) -> Bool
  func theme(_ name: String) -> Theme
  /// Into a file of their own.
  func write(
    _ export: ListExport, of reserve: borrowing Reserve, _ clock: WallClock, _ wording: Wording
  ) -> (sentence: String, isError: Bool)

  func answer(
    _ ask: ImportAsk, in reserve: inout Reserve, _ clock: WallClock, _ seat: Seat
  ) -> ImportReply
  /// Into a file of their own.
  func writeHeld(
    on person: CandidateID, of reserve: borrowing Reserve, _ clock: WallClock, _ wording: Wording
  ) -> (sentence: String, isError: Bool)

  /// They still have a place in the keyring, and their keys.
  func isOpen(_ reserve: borrowing Reserve) -> Bool
  func locksItself(_ reserve: borrowing Reserve) -> Bool
  func canReopen(_ reserve: borrowing Reserve) -> Bool
  /// False when they leave instead.
  mutating func reopen(_ reserve: inout Reserve, on display: inout some Screen & ~Copyable) -> Bool
}

extension Sitter {
  func writeHeld(
    on person: CandidateID, of reserve: borrowing Reserve, _ clock: WallClock, _ wording: Wording
  ) -> (sentence: String, isError: Bool) {
    let file = HeldFile(
      registry: registry(of: reserve), wording: wording, members: reserve.memberNames,
      isLacking: !reserve.hasKeyring || reserve.missingKeys > 0)
    return file.write(person, on: clock.moment.today)
  }

  func answer(
    _ ask: ImportAsk, in reserve: inout Reserve, _ clock: WallClock, _ seat: Seat
  ) -> ImportReply {
    ImportDesk(actor: seat.actor, clock: clock, wording: seat.wording).answer(ask, in: &reserve)
  }

  mutating func look(at reserve: borrowing Reserve, on day: Day) {}
  mutating func forget() {}

  func write(
    _ export: ListExport, of reserve: borrowing Reserve, _ clock: WallClock, _ wording: Wording
  ) -> (sentence: String, isError: Bool) {
    let listing = Listing(
      registry: registry(of: reserve), wording: wording, today: clock.moment.today,
      members: reserve.memberNames)
    return ListFile(listing).write(export)
  }
}
