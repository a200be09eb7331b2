/// A day of the proleptic Gregorian calendar, without time or time zone (*jour*, *date*).
///
/// Counted in eras of 400 years (146,097 days) from 1 March: the leap day is the last of its year.
public struct Day: Hashable, Comparable, Sendable {
  /// Since 1970-01-01, negative before.
  public let number: Int

  public init(number: Int) { self.number = number }

  /// Years 1 to 9999, which four digits can write.
  public init?(year: Int, month: Int, day: Int) {
    guard let last = Self.lastDay(ofMonth: month, year: year), (1...last).contains(day) else {
      return nil
    }
    number = Self.number(year: year, month: month, day: day)
  }

  /// ISO 8601, extended calendar date, exactly so.
  public init?(iso text: some StringProtocol) { self.init(iso: String(text).utf8Span.span) }

  public init?(iso bytes: Span<UInt8>) {
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Self.digits(bytes.extracting(0..<4)),
      let month = Self.digits(bytes.extracting(5..<7)),
      let day = Self.digits(bytes.extracting(8..<10))
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  public var iso: String {
    let padded = DecimalText.padded
    let (year, month, day) = civil
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  public var year: Int { civil.year }
  public var month: Int { civil.month }
  public var day: Int { civil.day }

  /// Monday is 1, Sunday 7, as in ISO 8601.
  public var weekday: Int {
    // 1970-01-01 was a Thursday, three days after a Monday.
    Self.remainder(number + 3, 7) + 1
  }

  public func adding(days: Int) -> Day { Day(number: number + days) }

  /// The last of the month where that month is too short: 28 or 29 February after 31 January.
  public func adding(months: Int) -> Day {
    let (year, month, day) = civil
    let count = year * 12 + (month - 1) + months
    let (newYear, newMonth) = (Self.quotient(count, 12), Self.remainder(count, 12) + 1)
    let last = Self.length(ofMonth: newMonth, year: newYear)
    return Day(number: Self.number(year: newYear, month: newMonth, day: min(day, last)))
  }

  public func days(since other: Day) -> Int { number - other.number }

  /// Nil when there is no such month; years from 1 to 9999.
  public static func lastDay(ofMonth month: Int, year: Int) -> Int? {
    guard (1...12).contains(month), (1...9999).contains(year) else { return nil }
    return length(ofMonth: month, year: year)
  }

  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  /// From 0000-03-01, the first day of an era, to 1970-01-01.
  private static let epoch = 719_468
  private static let daysPerEra = 146_097

  /// Together: cheaper than one by one.
  public var civil: (year: Int, month: Int, day: Int) {
    let shifted = number + Self.epoch
    let era = Self.quotient(shifted, Self.daysPerEra)
    let dayOfEra = Self.remainder(shifted, Self.daysPerEra)
    let leapDays = dayOfEra / 1_460 - dayOfEra / 36_524 + dayOfEra / 146_096
    let yearOfEra = (dayOfEra - leapDays) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    // Months counted from March: 153 days in every five.
    let fromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * fromMarch + 2) / 5 + 1
    let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  private static func number(year: Int, month: Int, day: Int) -> Int {
    let fromMarch = year - (month <= 2 ? 1 : 0)
    let era = quotient(fromMarch, 400)
    let yearOfEra = remainder(fromMarch, 400)
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * daysPerEra + dayOfEra - epoch
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Rounds down, also for negative numbers.
  private static func quotient(_ number: Int, _ divisor: Int) -> Int {
    (number - remainder(number, divisor)) / divisor
  }

  private static func remainder(_ number: Int, _ divisor: Int) -> Int {
    let rest = number % divisor
    return rest < 0 ? rest + divisor : rest
  }

  private static func digits(_ bytes: Span<UInt8>) -> Int? {
    var number = 0
    for index in bytes.indices {
      let digit = bytes[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      number = number * 10 + Int(digit)
    }
    return number
  }
}
