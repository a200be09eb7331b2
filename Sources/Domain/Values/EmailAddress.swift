/// An e-mail address that a mail could plausibly reach.
///
/// Permissive on purpose: only a mail that is answered proves an address, so nothing is refused but
/// what cannot be one (RFC 5321 for the lengths): no `@` or two, no dot after it, a space inside.
public struct EmailAddress: Hashable, Sendable {
  /// The address as typed, without spaces around it, the domain in lower case.
  public let text: String

  /// Takes an address as typed.
  public init?(_ typed: some StringProtocol) {
    let scalars = typed.unicodeScalars.filter { !$0.properties.isWhitespace }
    let trimmed = String(String.UnicodeScalarView(scalars))
    let parts = trimmed.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, Self.unbroken(typed), Self.isLocalPart(parts[0]),
      Self.isDomain(parts[1]), trimmed.utf8.count <= 254
    else { return nil }
    text = "\(parts[0])@\(parts[1].lowercased())"
  }

  /// The address for comparing: mail servers take no notice of case.
  public var folded: String { text.lowercased() }

  private static func isLocalPart(_ text: Substring) -> Bool {
    (1...64).contains(text.utf8.count) && text.unicodeScalars.allSatisfy(isOrdinary)
  }

  private static func isDomain(_ text: Substring) -> Bool {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2 && (labels.last?.utf8.count ?? 0) >= 2
      && labels.allSatisfy { label in
        (1...63).contains(label.utf8.count) && !label.hasPrefix("-") && !label.hasSuffix("-")
          && label.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || isDigit($0) || $0 == "-"
          }
      }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isOrdinary(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x20 && scalar.value != 0x7F && !"()<>[],;:\\\"".unicodeScalars.contains(scalar)
  }

  /// Whether no space stands inside the address; around it they do no harm.
  private static func unbroken(_ text: some StringProtocol) -> Bool {
    text.split(whereSeparator: \.isWhitespace).count == 1
  }
}
