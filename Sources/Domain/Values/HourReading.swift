/// Reads hours and minutes as people write them: `8`, `8.30`, `14 h`, `14h30`, `14 h 30`, `14:30`,
/// and as spreadsheets do: `14:30:00`.
public enum HourReading {
  /// Minutes after midnight.
  public static func time(_ typed: some StringProtocol) -> Int? { minutes(typed, hours: 0...23) }
  /// Minutes of what lasts up to 99 hours.
  public static func length(_ typed: some StringProtocol) -> Int? { minutes(typed, hours: 0...99) }

  private static func minutes(_ typed: some StringProtocol, hours range: ClosedRange<Int>) -> Int? {
    var parts = Folding.bytes(of: typed)
      .split(omittingEmptySubsequences: false, whereSeparator: ":h.".utf8.contains)
      .map { $0.split(separator: UInt8(ascii: " ")) }
    // Nobody meets at a second.
    if parts.count == 3, parts[2].count == 1, parts[2][0].elementsEqual("00".utf8) {
      parts.removeLast()
    }
    guard parts.count <= 2, parts.allSatisfy({ $0.count <= 1 }), let first = parts[0].first,
      let hours = DecimalText.digits(first, upTo: 2), range.contains(hours)
    else { return nil }
    guard parts.count == 2, let last = parts[1].first else { return hours * 60 }
    guard last.count == 2, let minutes = DecimalText.digits(last, upTo: 2), minutes < 60 else {
      return nil
    }
    return hours * 60 + minutes
  }
}
