import Domain
import Testing

@testable import Exchange

/// What spreadsheets do to cells, rows and files.
@Suite struct DamagedCellTests {
  @Test(arguments: [
    ("3,2496E+10", ImportReason.roundedNumber), ("3.2496e10", .roundedNumber),
    ("#REF!", .formulaError("#REF!")), ("#N/A", .formulaError("#N/A")),
    ("#VALEUR!", .formulaError("#VALEUR!")), ("#NOM?", .formulaError("#NOM?")),
  ])
  func `a telephone that is no longer there is refused`(cell: String, reason: ImportReason) throws {
    var bench = ImportBench()
    let result = try bench.read("Nom;GSM\nA;\(cell)")
    #expect(result.refused.map(\.reason) == [reason])
  }

  @Test(arguments: [
    ("GSM", "=\"\"0496 12 34 56\"\"", Field.phone, "+32 496 12 34 56"),
    ("CP", "4000,0", .postcode, "4000"), ("CP", "4000.00", .postcode, "4000"),
    ("GSM;Tél", ";0496 12 34 56", .phone, "+32 496 12 34 56"),
    ("Mail;Courriel", ";a@b.be", .email, "a@b.be"),
    ("GSM;Tél", "0496 12 34 56;02 513 12 34", .otherPhone, "+32 2 513 12 34"),
    ("GSM;Téléphone 2", "0496 12 34 56;02 513 12 34", .otherPhone, "+32 2 513 12 34"),
    ("GSM", "0496 12 34 56 / 02 513 12 34", .otherPhone, "+32 2 513 12 34"),
    (
      "GSM;Autre téléphone", "0496 12 34 56 / 0470 00 00 00;02 513 12 34", .otherPhone,
      "+32 2 513 12 34"
    ),
  ])
  func `what can be told is read`(
    header: String, cells: String, field: Field, expected: String
  ) throws {
    var bench = ImportBench()
    let quoted = cells.hasPrefix("=") ? "\"\(cells)\"" : cells
    let card = try bench.card("Nom;\(header)\nA;\(quoted)")
    #expect(card?[field] == .text(expected))
  }

  @Test func `a third number that finds no place is told`() throws {
    var bench = ImportBench()
    let numbers = "0496 12 34 56;02 513 12 34;04 222 33 44"
    let result = try bench.read("Nom;GSM;Tél;Mobile\nA;\(numbers)\nB;;02 513 12 35;04 222 33 45")
    #expect(result.good.count == 2 && result.doubled == ["Mobile": [2]])
    let cell = "0496 12 34 56 / 02 513 12 34"
    let told = try bench.read("Nom;GSM\nA;\(cell) / 04 222 33 44\nB;\(cell)")
    #expect(told.furtherNumbers == [2])
    #expect(try bench.card("Nom;GSM\nA;0496 12 34 56 / 0496123456")?.identity?.otherPhone == nil)
  }

  @Test(arguments: ["31/12/9999", "9999-12-31"])
  func `a day that stands for none is none`(day: String) throws {
    var bench = ImportBench()
    let card = try bench.card("Nom;Disponible dès\nA;\(day)")
    #expect(card != nil && card?.availableFrom == nil)
  }

  @Test(arguments: ["\u{200B}", "\u{3164}", "\u{200B} \u{FEFF}"])
  func `a name that nobody sees is none`(name: String) throws {
    var bench = ImportBench()
    let result = try bench.read("Prénom;Nom\n;\(name)")
    #expect(result.good.isEmpty && result.refused.map(\.reason) == [.empty])
  }

  @Test func `the row of sums is nobody`() throws {
    var bench = ImportBench()
    let result = try bench.read("Nom;CP\nA;4000\nTotal;2\n;\nTOTAL GÉNÉRAL;2")
    #expect(result.good.map(\.line) == [2] && result.totals == [3, 5])
  }

  @Test func `all that is wrong in a row is told at once, in the order of its columns`() throws {
    var bench = ImportBench()
    let result = try bench.read(
      "Nom;E-mail;Temps;Inscrit le\nA;x;beaucoup;99/99/2026\nB;b@b.be;4/5;01/03/2026")
    #expect(result.refused.map(\.column) == [2, 3, 4] && result.refusedRows == 1)
    #expect(result.good.map(\.line) == [3])
  }

  @Test func `headings are found below a title`() throws {
    let text = "Inscrits 2026;;\n\nNom;GSM;\nA;0496 12 34 56;\n"
    let table = try CSVReader.read(Array(text.utf8)) { $0.contains("Nom") }
    #expect(table.header == ["Nom", "GSM"] && table.rows.map(\.line) == [4])
    #expect(table.rows[0].cells == ["A", "0496 12 34 56"] && table.rows[0].fault == nil)
  }

  @Test func `fifty thousand separators take no room`() throws {
    let wide = String(repeating: ";", count: 50_000)
    let table = try CSVReader.read(Array("Nom;GSM\(wide)\nA;1\(wide)\nB;2".utf8))
    #expect(table.header == ["Nom", "GSM"] && table.rows.map(\.cells.count) == [2, 2])
  }
}
