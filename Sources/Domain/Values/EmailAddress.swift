/// Permissive on purpose, as only a mail that is answered proves an address: refused is what cannot
/// be one (RFC 5321 for the lengths): no `@` or two, no dot after it, a space inside.
public struct EmailAddress: Hashable, Sendable {
  /// Without spaces around it, the domain in lower case.
  public let text: String

  public init?(_ typed: some StringProtocol) {
    var scalars = typed.unicodeScalars[...]
    while scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
    while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
    let parts = scalars.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, Self.isLocalPart(parts[0]), Self.isDomain(parts[1]) else { return nil }
    let domain = String(String.UnicodeScalarView(parts[1])).lowercased()
    text = "\(String.UnicodeScalarView(parts[0]))@\(domain)"
    guard text.utf8.count <= 254 else { return nil }
  }

  /// Mail servers take no notice of case.
  public var folded: String { text.lowercased() }

  private typealias Scalars = BidirectionalCollection<Unicode.Scalar>

  private static func isLocalPart(_ part: some Scalars) -> Bool {
    length(part) <= 64 && !part.isEmpty && part.allSatisfy(isOrdinary)
  }

  private static func isDomain(_ part: some Scalars) -> Bool {
    let labels = part.split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2 && labels.last.map { length($0) >= 2 } ?? false
      && labels.allSatisfy { label in
        (1...63).contains(length(label)) && label.first != "-" && label.last != "-"
          && label.allSatisfy(isLabelScalar)
      }
  }

  /// The length in UTF-8, which is what the limits of RFC 5321 count.
  private static func length(_ part: some Scalars) -> Int { part.reduce(0) { $0 + UTF8.width($1) } }

  private static func isLabelScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-": true
    default: scalar.value >= 0x80 && scalar.properties.isAlphabetic
    }
  }

  private static func isOrdinary(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "(", ")", "<", ">", "[", "]", ",", ";", ":", "\\", "\"": false
    default: scalar.value > 0x20 && scalar.value != 0x7F && !scalar.properties.isWhitespace
    }
  }
}
