/// At most 15 digits with the country code (ITU-T E.164), shown in groups after `+` (ITU-T E.123).
///
/// What cannot be read so is none; whoever holds the typed text keeps it. French: *téléphone*.
public struct PhoneNumber: Hashable, Sendable {
  /// As `32`.
  public let country: String
  /// Without a leading 0: `496123456`.
  public let national: String

  /// `0496/12.34.56`, `+32 (0)496 12 34 56`, `0032496123456`; without a country code it must be
  /// Belgian, and may have lost its leading 0 in a spreadsheet.
  public init?(_ typed: some StringProtocol) {
    guard let (digits, international) = Self.digits(of: String(typed)) else { return nil }
    if international {
      self.init(international: digits)
    } else if digits.hasPrefix("0") {
      self.init(belgian: digits.dropFirst())
    } else if digits.hasPrefix("4") {
      self.init(belgian: digits[...])
      guard national.utf8.count == 9 else { return nil }
    } else {
      guard digits.hasPrefix("32") else { return nil }
      self.init(belgian: digits.dropFirst(2))
    }
  }

  /// From Belgium: `0496 12 34 56`, `00 33 1 42 68 53 00`.
  ///
  /// Without the `+` before which a spreadsheet wants a formula, and with spaces, so that it takes
  /// it for no number and leaves it its zeros.
  public var dialled: String {
    let number = shown.dropFirst()
    return country == "32" ? "0" + number.dropFirst(3) : "00 " + number
  }

  public var stored: String { "+\(country)\(national)" }

  private init?(belgian national: Substring) {
    guard BelgianNumbers.isWhole(national) else { return nil }
    self.init(country: "32", national: String(national))
  }

  private init?(international digits: String) {
    guard let length = CountryCode.length(in: digits) else { return nil }
    let country = digits.prefix(length)
    var national = digits.dropFirst(length)
    if !CountryCode.keepsZero(country) {
      // The 0 for calls within the country is often left in by mistake.
      if national.hasPrefix("0") { national = national.dropFirst() }
      guard !national.hasPrefix("0") else { return nil }
    }
    guard (8...15).contains(country.utf8.count + national.utf8.count) else { return nil }
    if country == "32" {
      self.init(belgian: national)
    } else {
      self.init(country: String(country), national: String(national))
    }
  }

  private init(country: String, national: String) {
    (self.country, self.national) = (country, national)
  }

  /// Whether a country code comes first; nil when anything else stands between.
  private static func digits(of typed: String) -> (String, international: Bool)? {
    var text = Folding.bytes(of: typed)[...]
    while text.first == UInt8(ascii: " ") { text = text.dropFirst() }
    let plus = text.first == UInt8(ascii: "+")
    if plus { text = text.dropFirst() }
    var digits: [UInt8] = []
    for byte in text where !punctuation.contains(byte) {
      guard byte.isDigit else { return nil }
      digits.append(byte)
    }
    let all = String(decoding: digits, as: UTF8.self)
    if plus { return (all, true) }
    return all.hasPrefix("00") ? (String(all.dropFirst(2)), true) : (all, false)
  }

  /// Six digits at least, and nothing but what is written between digits: an extension, or a
  /// country that is not known here.
  static func isPossible(_ typed: String) -> Bool {
    let bytes = Folding.bytes(of: typed)
    return bytes.allSatisfy { $0.isDigit || $0 == UInt8(ascii: "+") || punctuation.contains($0) }
      && bytes.count(where: \.isDigit) >= 6
  }

  private static let punctuation = Array(" .-/()".utf8)

  /// `+32 496 12 34 56`: Belgian numbers as the numbering plan prints them, those of the North
  /// American plan 3-3-4, others in pairs from the right, an odd digit joining the first, as in
  /// France and Luxembourg.
  public var shown: String {
    let groups =
      switch country {
      case "32": BelgianNumbers.groups(of: national)
      case "1": [3, 3, 4]
      case "33": [1, 2, 2, 2, 2]
      default: Self.pairs(of: national.utf8.count)
      }
    return (["+\(country)"] + Self.cut(national, into: groups)).joined(separator: " ")
  }

  private static func pairs(of count: Int) -> [Int] {
    guard count > 3 else { return [count] }
    return [2 + count % 2] + Array(repeating: 2, count: count / 2 - 1)
  }

  private static func cut(_ digits: String, into lengths: [Int]) -> [String] {
    var rest = digits[...]
    var groups: [String] = []
    for length in lengths where !rest.isEmpty {
      groups.append(String(rest.prefix(length)))
      rest = rest.dropFirst(length)
    }
    return rest.isEmpty ? groups : groups + [String(rest)]
  }
}
