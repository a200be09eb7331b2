/// In UTC, to the second; for people only: the order of events is their number.
public struct Timestamp: Hashable, Comparable, Sendable {
  /// Since 1970-01-01T00:00:00Z.
  public let seconds: Int

  public init(seconds: Int) { self.seconds = seconds }

  /// From 2020, before which there was no reserve, to 2099: outside, a clock is wrong, such as that
  /// of a computer whose battery is empty.
  public var isPlausible: Bool { (1_577_836_800..<4_102_444_800).contains(seconds) }

  public var day: Day { Day(number: seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400) }
  public static func < (left: Timestamp, right: Timestamp) -> Bool { left.seconds < right.seconds }
}

/// What the journal knows of every event besides its content.
public struct Stamp: Hashable, Sendable {
  /// 1, 2, 3 … without a gap.
  public let number: Int
  public let time: Timestamp
  public let member: MemberID
  /// The number of the first record of what was written, and is undone, as one.
  public let act: Int

  /// An act of its own unless the first number of another is given.
  public init(number: Int, time: Timestamp, member: MemberID, act: Int? = nil) {
    (self.number, self.time, self.member, self.act) = (number, time, member, act ?? number)
  }
}

/// Somebody who can open the reserve: `U` and seven Crockford characters.
///
/// French: *membre*.
public struct MemberID: Hashable, Comparable, Sendable {
  public let stored: String

  public init(_ stored: String) { self.stored = stored }
  public init(_ entity: EntityID) { stored = entity.stored }

  /// What records about them are on; nil unless it is a member's number.
  public var entity: EntityID? {
    let bytes = Array(stored.utf8)
    return EntityID(stored: bytes.span).flatMap { $0.isOfMember ? $0 : nil }
  }

  public static func < (left: MemberID, right: MemberID) -> Bool {
    (left.stored.utf8.count, left.stored) < (right.stored.utf8.count, right.stored)
  }
}
