/// Belgian numbers without country code and leading 0 (BIPT, royal decree of 27 April 2007):
/// mobiles have nine digits, `4xx xx xx xx`, others eight: areas of one digit (`2`, `3`, `4`, `9`)
/// or two, services `70`, `78` and `80` to `90`.
enum BelgianNumbers {
  static func isWhole(_ national: Substring) -> Bool {
    guard let first = national.first, first != "0" else { return false }
    return national.utf8.count == (isMobile(national) ? 9 : 8)
  }

  static func groups(of national: String) -> [Int] {
    if isMobile(national[...]) { return [3, 2, 2, 2] }
    if national.hasPrefix("800") || national.hasPrefix("90") { return [3, 2, 3] }
    let oneDigitArea = ["2", "3", "4", "9"].contains { national.hasPrefix($0) }
    return oneDigitArea ? [1, 3, 2, 2] : [2, 2, 2, 2]
  }

  /// Liège is `4 2xx` and `4 3xx`; the mobile networks begin at `45`.
  private static func isMobile(_ national: Substring) -> Bool {
    guard national.first == "4", let second = national.dropFirst().first else { return false }
    return ("5"..."9").contains(second)
  }
}

enum CountryCode {
  /// ITU-T E.164, list of assigned codes: one digit for zones 1 and 7, two for those listed here,
  /// otherwise three; nil when none begins so.
  static func length(in digits: String) -> Int? {
    guard let first = digits.first, first != "0" else { return nil }
    if first == "1" || first == "7" { return 1 }
    return twoDigits.contains(String(digits.prefix(2))) ? 2 : 3
  }

  /// Where the 0 is part of the number: Italy, San Marino, the Ivory Coast since 2021, and the
  /// Republic of the Congo (ITU-T E.164, national numbering plans).
  static func keepsZero(_ code: Substring) -> Bool { ["39", "378", "225", "242"].contains(code) }

  private static let twoDigits: Set<String> = [
    "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47",
    "48", "49", "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63", "64", "65",
    "66", "81", "82", "84", "86", "90", "91", "92", "93", "94", "95", "98",
  ]
}
