/// The number of an organisation in the Crossroads Bank for Enterprises.
///
/// French: *numéro d'entreprise* (BCE). Ten digits, the first 0 or 1, and the last two are 97 less
/// the remainder of the first eight by 97, so that one wrong digit is always seen (royal decree of
/// 24 June 2003 on the attribution of the enterprise number).
public struct EnterpriseNumber: Hashable, Comparable, Sendable {
  private let number: Int

  /// Reads a number as stored or typed: `0445.120.924`, `BE 0445 120 924`, `445120924`.
  ///
  /// Dots, spaces and dashes may stand anywhere; a ninth digit too few is the leading 0 that older
  /// numbers lacked and that spreadsheets drop.
  public init?(_ typed: some StringProtocol) {
    var text = Folding.bytes(of: typed).filter { !Self.separators.contains($0) }[...]
    if text.starts(with: "be".utf8) { text = text.dropFirst(2) }
    guard text.count == 9 || text.count == 10, let number = DecimalText.digits(text, upTo: 10),
      number < 2_000_000_000, number % 100 == 97 - (number / 100) % 97, number >= 100
    else { return nil }
    self.number = number
  }

  /// The ten digits as they are stored: `0445120924`.
  public var stored: String {
    let text = String(number)
    return String(repeating: "0", count: 10 - text.utf8.count) + text
  }

  /// The number as people read it: `0445.120.924`.
  public var shown: String {
    let text = stored
    return "\(text.prefix(4)).\(text.dropFirst(4).prefix(3)).\(text.suffix(3))"
  }

  public static func < (left: EnterpriseNumber, right: EnterpriseNumber) -> Bool {
    left.number < right.number
  }

  private static let separators = Array(" .-".utf8)
}
