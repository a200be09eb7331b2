/// A part of the territory, by its frozen code and, for one of the user's own, its name.
///
/// The shipped ones are the nine *bassins enseignement qualifiant, formation, emploi* of the
/// Walloon Region and Brussels; any other is as good. It is the code that says whether two are the
/// same place (`isSame`). French: *bassin*.
public struct Basin: Hashable, Comparable, Sendable {
  /// Lower-case ASCII words joined by dashes, `hainaut-sud`.
  public let code: String
  /// As typed, where the code alone would not give it.
  private let ownName: String?

  /// 1 to 40 lower-case ASCII letters and digits, with single dashes between words.
  public init?(code: some StringProtocol) {
    let code = String(code)
    guard Self.isCode(code.utf8Span.span) else { return nil }
    (self.code, ownName) = (code, nil)
  }

  /// Reads a name as typed: `Hainaut Sud`, `LIEGE`, or `La Louvière`, whose code is `la-louviere`.
  public init?(typed: some StringProtocol) {
    let words = Folding.bytes(of: typed).split { !Self.isCodeByte($0) }
    let code = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
    guard let coded = Basin(code: code) else { return nil }
    // By scalars: a mark behind a space joins it, and would come to join another.
    let name = typed.unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
      .map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
    let says = name != code && name != coded.name && !Self.shipped.contains(coded)
    guard name.count <= Self.longestName else { return nil }
    (self.code, ownName) = (code, says ? name : nil)
  }

  /// As `stored` writes it: a code, or a name of the user's own.
  public init?(stored: some StringProtocol) {
    guard let basin = Basin(code: stored) ?? Basin(typed: stored), basin.stored == String(stored)
    else { return nil }
    self = basin
  }

  private init(_ code: StaticString) { (self.code, ownName) = ("\(code)", nil) }

  /// On disk and in exports, from which the name is read again.
  public var stored: String { ownName ?? code }

  public var name: String {
    switch self {
    case .brabantWallon: "Brabant wallon"
    case .huyWaremme: "Huy-Waremme"
    case .liege: "Liège"
    case .walloniePicarde: "Wallonie picarde"
    default: ownName ?? code.split(separator: "-").map(Self.capitalised).joined(separator: " ")
    }
  }

  public func isSame(as other: Basin) -> Bool { code == other.code }

  /// Written as one of the known ones is, unless this has accents that it lacks.
  public func spelled(asIn known: some Sequence<Basin>) -> Basin {
    known.first(where: isSame).map { $0.name.utf8.count >= name.utf8.count ? $0 : self } ?? self
  }

  private static let longestName = 60

  public static func < (left: Basin, right: Basin) -> Bool {
    (left.code, left.name) < (right.code, right.name)
  }

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

  private static func isCodeByte(_ byte: UInt8) -> Bool { byte.isSmallLetter || byte.isDigit }

  private static func capitalised(_ word: Substring) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }

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
