import Canvas
import Console
import Domain
import Interface
import Storage

/// Whoever sits before a reserve, and what is theirs alone: what they are shown, what is kept of
/// their session, and the door through which they come back.
///
/// A facilitator at the desk is one, a coordinator before her review another; what happens between
/// a key and the screen is the same for both (`SeatLoop`).
protocol Sitter {
  associatedtype Seat: Shell

  var preferences: Preferences { get set }
  /// Whether the minute on the wall stands on their screen.
  var followsMinutes: Bool { get }
  var mendsFiles: Bool { get }

  /// What they are shown, as of the last look.
  func registry(of reserve: borrowing Reserve) -> Registry
  /// Follows what has changed in the reserve; without one, forgets everything.
  mutating func look(at reserve: borrowing Reserve, on day: Day)
  mutating func forget()

  /// The screen at its beginning, with whoever opened the reserve at it.
  func seat(at reserve: borrowing Reserve, _ size: Size, _ clock: WallClock) -> Seat
  /// A screen that knows nobody.
  func nobody(_ size: Size, _ clock: WallClock) -> Seat
  /// Where their draft is kept; nil where none is.
  func drafts(of reserve: borrowing Reserve) -> DraftKeeper?
  /// What is said of a draft that cannot be opened any more, if that is worth a word.
  func lostDraft(_ wording: Wording) -> String?

  /// Finds their screen again as it was left.
  mutating func sitDown(at seat: inout Seat, _ reserve: borrowing Reserve)
  func begin(at seat: inout Seat, _ registry: Registry) -> Effect
  /// Shows how much of a large journal has been read.
  func readOn(at seat: inout Seat, _ reserve: borrowing Reserve)
  mutating func keep(_ seat: Seat, _ reserve: borrowing Reserve)
  /// Keeps what they have set; false when it cannot be kept.
  mutating func keep(_ preferences: Preferences) -> Bool
  func theme(_ name: String) -> Theme

  /// Whether they still have a place in the keyring, and their keys.
  func isOpen(_ reserve: borrowing Reserve) -> Bool
  /// Whether their screen locks itself when it is left alone.
  func locksItself(_ reserve: borrowing Reserve) -> Bool
  func canReopen(_ reserve: borrowing Reserve) -> Bool
  /// Opens the locked reserve for them; false when they leave instead.
  mutating func reopen(
    _ reserve: inout Reserve, on display: inout some Screen & ~Copyable
  ) -> Bool
}

extension Sitter {
  mutating func look(at reserve: borrowing Reserve, on day: Day) {}
  mutating func forget() {}
}
