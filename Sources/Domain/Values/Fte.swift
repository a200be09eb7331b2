/// A share of a full-time post, in hundredths (*ETP*): a person offers up to 100, posts more.
public struct Fte: Hashable, Comparable, Sendable {
  /// 0 to 9,999.
  public let hundredths: Int

  public static let full = Fte(trusting: 100)

  /// In minutes: 38 hours (law of 10 August 2001, article 2).
  public static let usualWeek = 38 * 60

  public init?(hundredths: Int) {
    guard (0...9_999).contains(hundredths) else { return nil }
    self.hundredths = hundredths
  }

  private init(trusting hundredths: Int) { self.hundredths = hundredths }
  public static func < (left: Fte, right: Fte) -> Bool { left.hundredths < right.hundredths }

  /// `1/2`, `4/5`, `1`, and `0,65` where no usual fraction says it.
  public var shown: String {
    switch hundredths {
    case 20: "1/5"
    case 25: "1/4"
    case 40: "2/5"
    case 50: "1/2"
    case 60: "3/5"
    case 75: "3/4"
    case 80: "4/5"
    default: decimal(point: ",")
    }
  }

  /// Without needless zeros: `0.8`, `1`, `0.65`.
  public func decimal(point: Character = ".") -> String {
    DecimalText.written(hundredths, point: point)
  }

  /// Reads `4/5`, `19/38`, `0,8`, `80 %` or hours (`30h`, `19 h 30`), to the nearest hundredth,
  /// also `4/5 temps` and `80 % ETP`; and in words: `mi-temps`.
  public init?(typed: some StringProtocol, fullWeek minutes: Int = usualWeek) {
    let text = Self.withoutUnit(Folding.bytes(of: typed).filter { $0 != UInt8(ascii: " ") })
    guard let last = text.last else { return nil }
    if let hundredths = Self.words[String(decoding: text.filter { $0 != 0x2D }, as: UTF8.self)] {
      self.init(hundredths: hundredths)
      return
    }
    let hundredths: Int? =
      if last == UInt8(ascii: "%") {
        DecimalText.hundredths(text.dropLast()).map { ($0 + 50) / 100 }
      } else if let slash = text.firstIndex(of: UInt8(ascii: "/")) {
        Self.fraction(text[..<slash], text[(slash + 1)...])
      } else if let hour = text.firstIndex(of: UInt8(ascii: "h")) {
        Self.hours(text[..<hour], text[(hour + 1)...], of: minutes)
      } else {
        DecimalText.hundredths(text[...])
      }
    guard let hundredths else { return nil }
    self.init(hundredths: hundredths)
  }

  /// As they are said, without spaces and hyphens.
  private static let words: [String: Int] = [
    "tempsplein": 100, "pleintemps": 100, "fulltime": 100, "mitemps": 50, "halftime": 50,
    "tierstemps": 33, "quarttemps": 25, "troisquarttemps": 75, "troisquartstemps": 75,
    "quatrecinquiemes": 80, "quatrecinquiemestemps": 80,
  ]

  /// After a number only: `temps` alone says nothing.
  private static func withoutUnit(_ text: [UInt8]) -> ArraySlice<UInt8> {
    guard text.first?.isDigit == true else { return text[...] }
    for unit in ["d'untempsplein", "tempsplein", "temps", "etp", "fte"] {
      let bytes = unit.utf8
      if text.count > bytes.count, text.suffix(bytes.count).elementsEqual(bytes) {
        return text.dropLast(bytes.count)
      }
    }
    return text[...]
  }

  private static func fraction(_ upper: ArraySlice<UInt8>, _ lower: ArraySlice<UInt8>) -> Int? {
    guard let upper = DecimalText.hundredths(upper), let lower = DecimalText.hundredths(lower),
      lower > 0
    else { return nil }
    return (upper * 100 + lower / 2) / lower
  }

  private static func hours(
    _ hours: ArraySlice<UInt8>, _ after: ArraySlice<UInt8>, of fullWeek: Int
  ) -> Int? {
    guard let hundredths = DecimalText.hundredths(hours), fullWeek > 0 else { return nil }
    var minutes = 0
    if !after.isEmpty {
      guard after.count == 2, let read = DecimalText.hundredths(after), read < 60_00 else {
        return nil
      }
      minutes = read / 100
    }
    return (hundredths * 60 + minutes * 100 + fullWeek / 2) / fullWeek
  }
}

/// Without floating point.
public enum DecimalText {
  /// Without needless zeros: `37.5`, `-0.65`.
  public static func written(_ hundredths: Int, point: Character = ".") -> String {
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    let decimals = rest % 10 == 0 ? "\(rest / 10)" : padded(Int(rest), to: 2)
    return "\(sign)\(whole)\(point)\(decimals)"
  }

  /// `12`, `0,8` or `0.85`: at most five digits before the comma or point and two after it.
  static func hundredths(_ text: ArraySlice<UInt8>) -> Int? {
    let parts = text.split(omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".")
    }
    guard parts.count <= 2, let first = parts.first, let whole = digits(first, upTo: 5) else {
      return nil
    }
    guard parts.count == 2 else { return whole * 100 }
    guard let rest = digits(parts[1], upTo: 2) else { return nil }
    return whole * 100 + (parts[1].count == 1 ? rest * 10 : rest)
  }

  static func digits(_ text: ArraySlice<UInt8>, upTo most: Int) -> Int? {
    guard (1...most).contains(text.count) else { return nil }
    var number = 0
    for byte in text {
      guard byte.isDigit else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return number
  }

  static func padded(_ number: Int, to width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }
}

extension UInt8 {
  @inlinable public var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  @inlinable public var isSmallLetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self)
  }
}
