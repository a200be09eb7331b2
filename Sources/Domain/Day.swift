/// A day of the Gregorian calendar, without time or time zone.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01, negative before.
  public let number: Int

  public init(number: Int) { self.number = number }

  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}
