/// A part of the territory, by its frozen code.
///
/// The shipped ones are the nine *bassins enseignement qualifiant, formation, emploi* of the
/// Walloon Region and Brussels; any other code of the same shape is as good. French: *bassin*.
public struct Basin: Hashable, Comparable, Sendable {
  /// Lower-case ASCII words joined by dashes, `hainaut-sud`.
  public let code: String

  /// 1 to 40 lower-case ASCII letters and digits, with single dashes between words.
  public init?(code: some StringProtocol) {
    let code = String(code)
    guard Self.isCode(code.utf8Span.span) else { return nil }
    self.code = code
  }

  /// Reads a name as typed: `Hainaut Sud`, `LIEGE`, or `La Louvière`, which becomes `la-louviere`.
  public init?(typed: some StringProtocol) {
    let words = Folding.bytes(of: typed).split { !Self.isCodeByte($0) }
    self.init(code: words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-"))
  }

  private init(_ code: StaticString) { self.code = "\(code)" }

  public var name: String {
    switch self {
    case .brabantWallon: "Brabant wallon"
    case .huyWaremme: "Huy-Waremme"
    case .liege: "Liège"
    case .walloniePicarde: "Wallonie picarde"
    default: code.split(separator: "-").map(Self.capitalised).joined(separator: " ")
    }
  }

  public static func < (left: Basin, right: Basin) -> Bool { left.code < right.code }

  private static func isCode(_ bytes: Span<UInt8>) -> Bool {
    guard (1...40).contains(bytes.count) else { return false }
    var isInWord = false
    for index in bytes.indices {
      if isCodeByte(bytes[index]) {
        isInWord = true
      } else {
        guard bytes[index] == UInt8(ascii: "-"), isInWord else { return false }
        isInWord = false
      }
    }
    return isInWord
  }

  private static func isCodeByte(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte.isDigit
  }

  private static func capitalised(_ word: Substring) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }
}

extension Basin {
  public static let bruxelles = Basin("bruxelles")
  public static let brabantWallon = Basin("brabant-wallon")
  public static let hainautCentre = Basin("hainaut-centre")
  public static let hainautSud = Basin("hainaut-sud")
  public static let huyWaremme = Basin("huy-waremme")
  public static let liege = Basin("liege")
  /// The Belgian province.
  public static let luxembourg = Basin("luxembourg")
  public static let namur = Basin("namur")
  /// Without the German-speaking municipalities.
  public static let verviers = Basin("verviers")
  public static let walloniePicarde = Basin("wallonie-picarde")

  /// In alphabetical order.
  public static let shipped: [Basin] = [
    .brabantWallon, .bruxelles, .hainautCentre, .hainautSud, .huyWaremme, .liege, .luxembourg,
    .namur, .verviers, .walloniePicarde,
  ]
}
