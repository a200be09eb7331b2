/// Four digits from 1000 in Belgium (bpost), elsewhere up to ten digits and letters, alone or after
/// the letters of a country: `F-59000`, `1234 AB`; French: *code postal*.
public struct Postcode: Hashable, Sendable {
  public let isBelgian: Bool

  /// Nil for what is none anywhere, such as a town beside it.
  public init?(_ typed: some StringProtocol) {
    let bytes = Folding.bytes(of: typed).filter { !Self.separators.contains($0) }
    let digits = bytes.filter(\.isDigit)
    let letters = bytes.prefix { !$0.isDigit }
    guard (2...10).contains(bytes.count), bytes.allSatisfy({ $0.isDigit || $0.isSmallLetter })
    else { return nil }
    isBelgian =
      letters.isEmpty && bytes.count == 4 && digits.count == 4
      || ["b", "be"].contains(String(decoding: letters, as: UTF8.self))
    let isWhole = bytes.count == letters.count + digits.count
    if isBelgian {
      guard isWhole, digits.count == 4, digits.first != UInt8(ascii: "0") else { return nil }
    } else if isWhole {
      guard digits.count >= (letters.isEmpty ? 5 : 3), letters.count <= 3 else { return nil }
    } else {
      // Where letters stand behind or between them: Netherlands, United Kingdom, Ireland.
      guard digits.count >= 2, bytes.count - digits.count <= (letters.isEmpty ? 2 : 6) else {
        return nil
      }
    }
  }

  private static let separators = Array(" -".utf8)
}
