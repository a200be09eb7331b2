/// The number of an organisation in the Crossroads Bank for Enterprises (*numéro d'entreprise*).
///
/// Ten digits, the first 0 or 1, the last two 97 less the remainder of the first eight by 97 (royal
/// decree of 24 June 2003 on the attribution of the enterprise number).
public struct EnterpriseNumber: Hashable, Comparable, Sendable {
  private let number: Int

  /// Reads a number as stored or typed: `0445.120.924`, `BE 0445 120 924`, `445120924`.
  ///
  /// Older numbers lacked the leading 0, and spreadsheets drop it.
  public init?(_ typed: some StringProtocol) {
    var text = Folding.bytes(of: typed).filter { !Self.separators.contains($0) }[...]
    if text.starts(with: "be".utf8) { text = text.dropFirst(2) }
    guard text.count == 9 || text.count == 10, let number = DecimalText.digits(text, upTo: 10),
      number < 2_000_000_000, number % 100 == 97 - (number / 100) % 97, number >= 100
    else { return nil }
    self.number = number
  }

  /// As `0445120924`.
  public var stored: String { DecimalText.padded(number, to: 10) }

  /// As `0445.120.924`.
  public var shown: String {
    let text = stored
    return "\(text.prefix(4)).\(text.dropFirst(4).prefix(3)).\(text.suffix(3))"
  }

  public static func < (left: EnterpriseNumber, right: EnterpriseNumber) -> Bool {
    left.number < right.number
  }

  private static let separators = Array(" .-".utf8)
}
