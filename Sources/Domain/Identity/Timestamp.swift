/// A moment in UTC, to the second.
///
/// For people only: the order of events is their number.
public struct Timestamp: Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z.
  public let seconds: Int

  public init(seconds: Int) { self.seconds = seconds }

  /// The day in UTC.
  public var day: Day { Day(number: seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400) }

  public static func < (left: Timestamp, right: Timestamp) -> Bool { left.seconds < right.seconds }
}

/// What the journal knows of every event besides its content.
public struct Stamp: Hashable, Sendable {
  /// The record's place in the journal: 1, 2, 3 … without a gap.
  public let number: Int
  /// When it was recorded.
  public let time: Timestamp
  /// Which member of the keyring recorded it.
  public let member: MemberID

  public init(number: Int, time: Timestamp, member: MemberID) {
    self.number = number
    self.time = time
    self.member = member
  }
}

/// The short name of a member of the keyring: `m1`, `m2` … French: *membre*.
public struct MemberID: Hashable, Comparable, Sendable {
  /// The name as it stands in the journal and the keyring.
  public let stored: String

  public init(_ stored: String) { self.stored = stored }

  public static func < (left: MemberID, right: MemberID) -> Bool {
    (left.stored.utf8.count, left.stored) < (right.stored.utf8.count, right.stored)
  }
}
