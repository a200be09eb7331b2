import Domain
import Storage
import Testing

@testable import Exchange
@testable import Interface
@testable import vivier

/// Files as people have them: each is read rightly, or refused with a sentence that helps, and no
/// broken name is stored.
struct FileTableTests: ~Copyable {
  private let program = Program()

  struct File: Sendable {
    let what: String
    let bytes: [UInt8]
    var names = ["Hélène Lefèvre", "Zoé Noël"]
    /// What the sentence of a file or of a row says that is refused.
    var refused: String?
  }

  @Test(arguments: files)
  func `a file is read rightly, or refused with a sentence that helps`(file: File) throws {
    let folder = program.folder + "/r"
    let time = Timestamp(seconds: 20_778 * 86_400)
    try Reserve.create(at: folder, name: "Réserve", member: "Amina", time: time)
    var reserve = try Reserve(opening: folder)
    let desk = ImportDesk(
      actor: Actor(MemberID("m1"), .facilitator), clock: WallClock(fixedAt: time.seconds),
      wording: Wording())
    program.write(file.bytes, to: "file.csv")
    let choice = ImportChoice(path: program.folder + "/file.csv")
    var sentences: [String] = []
    switch desk.answer(.plan(choice), in: &reserve) {
    case .planned(let plan) where plan.missing.isEmpty:
      sentences = plan.faults + plan.remarks
      _ = desk.answer(.record(plan.choice.takingGoodRows), in: &reserve)
    case .planned(let plan): sentences = plan.missing.map { "Il manque \($0)" }
    case .failed(let sentence): sentences = [sentence]
    case .found, .recorded, .written: Issue.record("\(file.what)")
    }
    let names = reserve.registry.candidates.values.compactMap(\.name).sorted()
    #expect(names == file.names, "\(file.what): \(sentences)")
    let said = sentences.joined(separator: " ")
    #expect(file.refused.map(said.contains) ?? true, "\(file.what): \(said)")
  }

  @Test func `there are more than forty of them`() { #expect(Self.files.count > 40) }

  // MARK: How they are written

  private static let text = "Prénom;Nom;GSM\nHélène;Lefèvre;0470 12 34 56\nZoé;Noël;\n"

  /// Bytes for é, è and ë, after the code pages; all else is ASCII.
  private static func old(_ letters: [UInt8], _ text: String = text) -> [UInt8] {
    let known: [Unicode.Scalar: UInt8] = ["é": letters[0], "è": letters[1], "ë": letters[2]]
    return text.unicodeScalars.map { known[$0] ?? UInt8(truncatingIfNeeded: $0.value) }
  }

  private static let windows: [UInt8] = [0xE9, 0xE8, 0xEB]
  private static let mac: [UInt8] = [0x8E, 0x8F, 0x91]
  private static let dos: [UInt8] = [0x82, 0x8A, 0x89]

  private static func ended(_ end: String, _ text: String = text) -> String {
    text.replacing("\n", with: end)
  }

  private static func wide(_ text: String, isBig: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBig ? pair : pair.reversed()
    }
  }

  /// UTF-8 that was taken for Latin-1, of which these letters are a part.
  private static func again(_ text: String) -> String {
    String(String.UnicodeScalarView(text.utf8.map { Unicode.Scalar($0) }))
  }

  private static func file(_ what: String, _ text: String) -> File {
    File(what: what, bytes: Array(text.utf8))
  }

  private static func refused(
    _ what: String, _ bytes: [UInt8], _ sentence: String, names: [String] = []
  ) -> File { File(what: what, bytes: bytes, names: names, refused: sentence) }

  private static func refused(
    _ what: String, _ text: String, _ sentence: String, names: [String] = []
  ) -> File { refused(what, Array(text.utf8), sentence, names: names) }

  private static let zoe = ["Zoé Noël"]

  static let files: [File] =
    [
      file("UTF-8", text), file("with a mark", "\u{FEFF}" + text),
      file("CR LF", ended("\r\n")), file("CR alone", ended("\r")),
      file("ends of several kinds", text.replacing("GSM\n", with: "GSM\r\n")),
      file("commas", text.replacing(";", with: ",")), file("tabs", text.replacing(";", with: "\t")),
      file("a separator declared", "sep=,\r\n" + text.replacing(";", with: ",")),
      File(what: "UTF-16 of Excel", bytes: [0xFF, 0xFE] + wide(ended("\r\n"), isBig: false)),
      File(what: "UTF-16, big", bytes: [0xFE, 0xFF] + wide(text, isBig: true)),
      File(what: "UTF-16 without mark", bytes: wide(text, isBig: false)),
      File(what: "UTF-16, big, without mark", bytes: wide(text, isBig: true)),
      File(what: "Windows", bytes: old(windows)),
      File(what: "Windows, CR LF", bytes: old(windows, ended("\r\n"))),
      File(what: "Windows, CR alone", bytes: old(windows, ended("\r"))),
      File(what: "Macintosh", bytes: old(mac)),
      File(what: "Macintosh, CR alone", bytes: old(mac, ended("\r"))),
      File(what: "DOS", bytes: old(dos)), File(what: "DOS, CR LF", bytes: old(dos, ended("\r\n"))),
      file("UTF-8 twice", again(text)), file("UTF-8 twice with a mark", "\u{FEFF}" + again(text)),
      file("UTF-8 three times", again(again(text))),
    ] + rows + others

  /// Where a row or a cell is not as it should be.
  private static let rows: [File] = [
    refused(
      "UTF-8 twice in a row", "Prénom;Nom\n\(again("Hélène;Lefèvre"))\nZoé;Noël\n", "abîmées",
      names: zoe),
    refused(
      "a letter lost", "Prénom;Nom\nH\u{FFFD}lène;Lefèvre\nZoé;Noël\n", "abîmées", names: zoe),
    refused("a letter asked for", "Prénom;Nom\nH?lène;Lefèvre\nZoé;Noël\n", "abîmées", names: zoe),
    refused(
      "two programs", old(windows, "Prénom;Nom\nZoé;Noël\n") + Array("Hélène;Lefèvre\n".utf8),
      "abîmées", names: zoe),
    refused("NUL in a cell", "Prénom;Nom\nHé\0lène;Lefèvre\nZoé;Noël\n", "invisible", names: zoe),
    refused("NUL at the end", text + "\0\0\0", "invisible", names: ["Hélène Lefèvre", "Zoé Noël"]),
    file("a title", "Inscriptions 2026;;\n" + text),
    file("a title and an empty row", "Inscriptions 2026\n\n" + text),
    file("titles", "ASBL;;\nListe du 28/11;;\n;;\n" + text),
    file("empty rows", text.replacing("Zoé", with: "\n;;\nZoé")),
    file("separators at the end", ended(";;\n")),
    file("a total", text + "Total;2;\n"),
    file(
      "decomposed letters", text.replacing("é", with: "e\u{301}").replacing("è", with: "e\u{300}")),
    file("no-break spaces", text.replacing("Zoé", with: "\u{A0}Zoé\u{202F}")),
    file("what nobody sees", text.replacing("Zoé", with: "Zoé\u{200B}")),
    file("an end of line in quotes", text.replacing("0470 12 34 56", with: "\"0470\n12 34 56\"")),
    file("quotes around all", text.replacing("Zoé;Noël;", with: "\"Zoé\";\"Noël\";\"\"")),
    file("a formula that keeps zeros", text.replacing("0470 12 34 56", with: "=\"0470123456\"")),
    file("two telephones", text.replacing("34 56", with: "34 56 / 0485 11 22 33")),
    refused(
      "three telephones", text.replacing("34 56", with: "34 56 / 0485 11 22 33 / 04 222 33 44"),
      "Plus de téléphones", names: ["Hélène Lefèvre", "Zoé Noël"]),
    refused(
      "a number that lost digits", text.replacing("0470 12 34 56", with: "3,2470E+10"),
      "abîmé ce numéro", names: zoe),
    refused(
      "a formula that failed", text.replacing("0470 12 34 56", with: "#REF!"), "formule", names: zoe
    ),
  ]

  /// What is no table, or has none of what is looked for.
  private static let others: [File] = [
    refused(".xlsx and .ods", [0x50, 0x4B, 3, 4] + Array("sheet".utf8), "classeur"),
    refused("an empty .ods", [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18), "classeur"),
    refused(".xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "classeur"),
    refused(".xls of a web site", "\n<html><table><tr><td>Nom</td></tr></table>", "page web"),
    refused("PDF", "%PDF-1.7\n%", "PDF"), refused("nothing", "", "vide"),
    refused("other headings", "Objet;Prix\nChaise;12\n", "Il manque"),
    refused("a quote that never ends", text + "\"Inès;Benali;\n", "guillemet"),
    File(what: "headings alone", bytes: Array("Prénom;Nom;GSM\n".utf8), names: []),
  ]
}

extension ImportChoice {
  fileprivate var takingGoodRows: ImportChoice {
    var choice = self
    choice.takesGoodRows = true
    return choice
  }
}
