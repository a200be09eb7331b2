/// What an examination of a reserve's files found.
public struct Verification: Equatable, Sendable {
  public internal(set) var records = 0
  /// How many of them this version does not know.
  public internal(set) var unknown = 0
  /// How many have a private part, and how many of those parts were blanked.
  public internal(set) var sealed = 0
  public internal(set) var blanked = 0
  /// How many private parts were opened, which takes the keys.
  public internal(set) var opened = 0
  /// The journal's length in bytes, and how far it is sound.
  public internal(set) var length = 0
  public internal(set) var soundLength = 0
  /// What earlier recoveries left aside.
  public internal(set) var setAside: [Range<Int>] = []
  /// The first line that cannot be trusted.
  public internal(set) var damage: Damage?
  public internal(set) var tail = Tail.none
  public internal(set) var watermark = WatermarkState.missing
  public internal(set) var keyring = KeyringState.missing

  /// What stands after the last sound record.
  public enum Tail: Equatable, Sendable {
    case none
    /// The beginning of a line: somebody is writing, or was stopped while writing.
    case incomplete(Range<Int>)
    /// Bytes that were never acknowledged. The next writer leaves them aside.
    case torn(Range<Int>)
  }

  /// What became of the keyring.
  public enum KeyringState: Equatable, Sendable {
    case missing
    case damaged(line: Int)
    /// It belongs to another reserve.
    case foreign
    /// It reads well, but its mac cannot be checked without a passphrase.
    case unchecked(keys: Int)
    case whole(keys: Int)
  }

  /// How many private parts the journal says are to stay closed for ever: of erased people, of what
  /// was put right, of registrations that were undone.
  public internal(set) var forgotten = 0
  /// How many other private parts could not be opened although the keyring could.
  ///
  /// A key is durable before the record that uses it, so a missing one means that an older keyring
  /// was put back.
  public internal(set) var keysMissing = 0
  /// How many private parts are empty that nothing says to forget.
  public internal(set) var blankedWithoutReason = 0
  /// Whether the keyring is an older copy, which may hold keys that were destroyed since.
  ///
  /// The next opening with the passphrase destroys them again.
  public internal(set) var isKeyringOlder = false

  /// Whether nothing is damaged; a tail that the next writer leaves aside is not damage.
  public var isSound: Bool {
    switch keyring {
    case .missing, .damaged, .foreign: false
    case .unchecked, .whole:
      damage == nil && keysMissing == 0 && blankedWithoutReason == 0 && !isKeyringOlder
    }
  }
}
