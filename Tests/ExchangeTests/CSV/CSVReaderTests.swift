import Testing

@testable import Exchange

struct CSVReaderTests {
  private static let tables: [(String, [[String]])] = [
    ("a;b\n1;2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
    ("a\tb\r1\t2\r", [["a", "b"], ["1", "2"]]),
    ("\u{FEFF}a;b\n1;2", [["a", "b"], ["1", "2"]]),
    ("sep=;\r\na;b\r\n1;2", [["a", "b"], ["1", "2"]]),
    ("sep=,\na;x,b\n1;y,2", [["a;x", "b"], ["1;y", "2"]]),
    ("a;b\n\"1;\";\"2\"\"3\"", [["a", "b"], ["1;", "2\"3"]]),
    ("a;b\n \"1\" ; 2 ", [["a", "b"], ["1", " 2 "]]),
    ("a;b\n\"x\r\ny\rz\nt\";2", [["a", "b"], ["x\ny\nz\nt", "2"]]),
    ("a;b\n\"\";\n", [["a", "b"]]),
    ("a;b\n\n;\n1;2\n\n", [["a", "b"], ["1", "2"]]),
    ("a;b\n1;2;;\n", [["a", "b"], ["1", "2"]]),
    ("a;b\n5\" x;it's\n", [["a", "b"], ["5\" x", "it's"]]),
    (" a ;\u{A0}b\n1;2", [["a", "b"], ["1", "2"]]),
    ("nom\nÉlodie\nNguyễn\n", [["nom"], ["Élodie"], ["Nguyễn"]]),
    ("\"a;x;y\",b,c\n1,2,3", [["a;x;y", "b", "c"], ["1", "2", "3"]]),
    ("a;b", [["a", "b"]]),
    ("a;b\n1;tab\there", [["a", "b"], ["1", "tab\there"]]),
  ]

  private func cells(_ text: String) throws -> [[String]] {
    let table = try CSVReader.read(Array(text.utf8))
    return [table.header] + table.rows.map(\.cells)
  }

  @Test(arguments: Self.tables)
  func `a table is read`(text: String, expected: [[String]]) throws {
    #expect(try cells(text) == expected)
  }

  @Test func `rows know their number in a spreadsheet`() throws {
    let table = try CSVReader.read(Array("a;b\r\n1;2\r\n\r\n\"x\r\ny\";3\n4;5".utf8))
    #expect(table.rows.map(\.line) == [2, 4, 5])
  }

  @Test(arguments: [
    ("", CSVError.empty), ("\u{FEFF}", .empty), ("\n", .empty), ("  ;\n;", .empty),
    ("sep=;", .empty), ("a;b\n1;\"2\n3;4\n", .unterminatedQuote(CSVPosition(line: 2, column: 2))),
    ("a;b\n\"x\ny\";\"", .unterminatedQuote(CSVPosition(line: 3, column: 2))),
    ("\"a;b\n1;2", .unterminatedQuote(CSVPosition(line: 1, column: 1))),
  ])
  func `a file that is no table is refused whole`(text: String, error: CSVError) {
    #expect(throws: error) { try CSVReader.read(Array(text.utf8)) }
  }

  @Test(arguments: [
    ("1", CSVFault.tooFewCells(1)), ("1;2;3;4", .tooManyCells(4)),
    ("\"1\"x;2;3", .textAfterQuote(CSVPosition(line: 2, column: 1))),
    ("1;\u{0}2;3", .controlCharacter(0, CSVPosition(line: 2, column: 2))),
    ("1;2;\u{1B}[31m", .controlCharacter(0x1B, CSVPosition(line: 2, column: 3))),
    ("1;2\u{7F};3", .controlCharacter(0x7F, CSVPosition(line: 2, column: 2))),
    ("1;2;\u{9B}31m", .controlCharacter(0x9B, CSVPosition(line: 2, column: 3))),
    ("\"x\ny\u{7}\";2;3", .controlCharacter(7, CSVPosition(line: 3, column: 1))),
    ("1;2;" + String(repeating: "é", count: 10_001), .cellTooLong(CSVPosition(line: 2, column: 3))),
  ])
  func `a row that is wrong leaves the others good`(row: String, fault: CSVFault) throws {
    let table = try CSVReader.read(Array("a;b;c\n\(row)\n7;8;9\n".utf8))
    #expect(table.rows.map(\.fault) == [fault, nil])
    #expect(table.rows[1].cells == ["7", "8", "9"])
  }

  @Test func `a cell may be ten thousand characters long`() throws {
    let long = String(repeating: "é", count: 10_000)
    let table = try CSVReader.read(Array("a;b\n1;\(long)\n".utf8))
    #expect(table.rows.map(\.fault) == [nil])
    #expect(table.rows[0].cells[1] == long)
  }

  @Test(arguments: [
    Broken("a;b\n1;2\nx;", [0xE9, 0x74], 3, 2), Broken("a;b\n1;2\n", [0xE9, 0x74], 3, 1),
    Broken("", [0xC3], 1, 1), Broken("a;\"x\ny ", [0x80, 0x22], 2, 2),
    Broken("a;b\r\n1;", [0xED, 0xA0, 0x80], 2, 2),
  ])
  func `bytes that are not UTF-8 are refused where they stand`(broken: Broken) {
    #expect(throws: CSVError.notUTF8(broken.position)) { try CSVReader.read(broken.file) }
  }

  @Test func `the same bytes are read as Windows text when asked`() throws {
    let file =
      Array("nom;prix\nL".utf8) + ([0x92, 0xE9, 0x74, 0xE9, 0x3B, 0x80, 0x9C, 0xFF] as [UInt8])
    let table = try CSVReader.read(file, as: .windows1252)
    #expect(table.rows.map(\.cells) == [["L’été", "€œÿ"]])
  }

  @Test func `a byte that Windows text does not have is refused where it stands`() throws {
    let file = Array("a;b\n1;".utf8) + ([0x81] as [UInt8])
    let table = try CSVReader.read(file, as: .windows1252)
    #expect(
      table.rows.map(\.fault) == [.controlCharacter(0x81, CSVPosition(line: 2, column: 2))])
  }

  @Test(arguments: [[0xFF, 0xFE, 0x61, 0x00], [0xFE, 0xFF, 0x00, 0x61]] as [[UInt8]])
  func `UTF-16 is recognised in either order`(file: [UInt8]) throws {
    let encoding = CSVEncoding(recognising: file)
    #expect(encoding == .utf16)
    #expect(try CSVReader.read(file, as: encoding).header == ["a"])
  }

  @Test func `no bytes make the reader fail`() {
    var seed: UInt64 = 329
    let alphabet: [UInt8] = Array("a;\",\n\r\t \u{FEFF}é=".utf8) + [0x00, 0x80, 0xFF]
    for _ in 0..<5_000 {
      var file: [UInt8] = []
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      for shift in 0..<(seed >> 33) % 30 {
        seed = seed &* 6_364_136_223_846_793_005 &+ shift
        file.append(alphabet[Int(seed >> 40) % alphabet.count])
      }
      for encoding in CSVEncoding.allCases {
        guard let table = try? CSVReader.read(file, as: encoding) else { continue }
        for row in table.rows where row.fault == nil {
          #expect(row.cells.count == table.header.count)
        }
      }
    }
  }
}

/// A file that ceases to be UTF-8, and where.
struct Broken: Sendable {
  let file: [UInt8]
  let position: CSVPosition

  init(_ good: String, _ bad: [UInt8], _ line: Int, _ column: Int) {
    file = Array(good.utf8) + bad
    position = CSVPosition(line: line, column: column)
  }
}
