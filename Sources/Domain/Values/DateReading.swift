/// Reads dates as people type them, day before month: `03/04/2026`, `3/4/26`, `3/4`, `2026-04-03`,
/// `+3` (in three days), and words of the caller's: `lundi`, `aujourd'hui`, `3 avril`; slashes,
/// dots, dashes or spaces stand between.
public struct DateReading: Sendable {
  private let today: Day
  private let words: [FoldedWord: DateWord]

  public init(today: Day, words: [String: DateWord] = [:]) {
    self.today = today
    self.words = Dictionary(
      words.map { (Folding.bytes(of: $0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  public func day(_ typed: some StringProtocol) throws(DateRefusal) -> Day {
    let text = Folding.bytes(of: typed)
    let spaced = text.split(separator: UInt8(ascii: " ")).joined(separator: [UInt8(ascii: " ")])
    if let day = day(from: Array(spaced)) { return day }
    let parts = text.split { Self.separators.contains($0) }
    switch parts.count {
    case 2, 3:
      if parts.count == 3, parts[0].count == 4 {
        return try date(day: number(parts[2]), month: number(parts[1]), year: number(parts[0]))
      }
      let year = parts.count == 3 ? try self.year(parts[2]) : today.year
      return try date(day: number(parts[0]), month: month(parts[1]), year: year)
    default: throw .unreadable
    }
  }

  private typealias FoldedWord = [UInt8]
  private static let separators = Array("/.- ".utf8)

  private func day(from text: FoldedWord) -> Day? {
    switch words[text] {
    case .daysFromToday(let days): return today.adding(days: days)
    case .weekday(let weekday): return today.adding(days: (weekday - today.weekday + 6) % 7 + 1)
    case .month, nil: break
    }
    guard let sign = text.first, let days = DecimalText.digits(text.dropFirst(), upTo: 4) else {
      return nil
    }
    switch sign {
    case UInt8(ascii: "+"): return today.adding(days: days)
    case UInt8(ascii: "-"): return today.adding(days: -days)
    default: return nil
    }
  }

  private func date(day: Int, month: Int, year: Int) throws(DateRefusal) -> Day {
    guard (1...12).contains(month) else { throw .noSuchMonth(month) }
    guard let last = Day.lastDay(ofMonth: month, year: year), day > 0 else { throw .unreadable }
    guard let day = Day(year: year, month: month, day: day) else {
      throw .monthTooShort(month: month, year: year, lastDay: last)
    }
    return day
  }

  private func number(_ text: ArraySlice<UInt8>) throws(DateRefusal) -> Int {
    guard let number = DecimalText.digits(text, upTo: 4) else { throw .unreadable }
    return number
  }

  private func month(_ text: ArraySlice<UInt8>) throws(DateRefusal) -> Int {
    if case .month(let month) = words[Array(text)] { return month }
    return try number(text)
  }

  /// Of four digits, or of two: the one within fifty years of today.
  private func year(_ text: ArraySlice<UInt8>) throws(DateRefusal) -> Int {
    let year = try number(text)
    if text.count == 4 { return year }
    guard text.count == 2 else { throw .unreadable }
    let century = today.year - today.year % 100
    let candidate = century + year
    if candidate > today.year + 50 { return candidate - 100 }
    return candidate <= today.year - 50 ? candidate + 100 : candidate
  }
}

/// What a word of a language means in a date.
public enum DateWord: Hashable, Sendable {
  /// *aujourd'hui* is 0, *demain* 1, *hier* -1.
  case daysFromToday(Int)
  /// The next after today, Monday being 1: *lundi*.
  case weekday(Int)
  /// 1 to 12: *avril*.
  case month(Int)
}

/// Why a typed date is none.
public enum DateRefusal: Error, Equatable, Sendable {
  case unreadable
  case noSuchMonth(Int)
  case monthTooShort(month: Int, year: Int, lastDay: Int)
}
