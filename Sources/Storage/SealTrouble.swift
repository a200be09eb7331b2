public import Domain

/// Why nothing was sealed, or a stick not made.
public enum SealTrouble: Equatable, Sendable {
  /// The reserve is not whole: nobody puts a key to that.
  case unsound
  case noStick
  /// What lies on it is no key of a seat, or not what it was.
  case stickDamaged
  /// What it signed last is not there, is damaged, or is from before a seal that the journal holds:
  /// what it vouches for can no longer be told.
  case noteMissing
  /// A seat's passphrase is changed by nobody here: it gets another stick.
  case keyIsOnStick
  /// There is a key on it already.
  case stickTaken
  case otherReserve
  /// The journal does not know the seat, or it was removed, or has another key.
  case unknownSeat
  /// The journal does not go on from what the stick signed at that moment: it was rewritten, or cut
  /// back.
  case notContinued(Timestamp)
}
