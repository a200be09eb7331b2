import Exchange
import Testing

struct CSVWriterTests {
  private func written(_ cells: [String], _ separator: CSVSeparator = .comma) -> String {
    var writer = CSVWriter(separator: separator)
    writer.append(cells)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    (["a", "b"], "a,b\r\n"), (["a,b", "c;d"], "\"a,b\",\"c;d\"\r\n"), (["", ""], ",\r\n"),
    (["say \"yes\""], "\"say \"\"yes\"\"\"\r\n"), (["x\ny"], "\"x\ny\"\r\n"),
    ([" a", "b "], "\" a\",\"b \"\r\n"), (["Élodie"], "Élodie\r\n"),
  ])
  func `cells are quoted where they must be`(cells: [String], text: String) {
    #expect(written(cells) == text)
  }

  @Test func `a semicolon separates where spreadsheets expect it`() {
    #expect(written(["a;b", "c,d"], .semicolon) == "\"a;b\";\"c,d\"\r\n")
  }

  @Test func `a byte order mark stands once, at the start`() {
    var writer = CSVWriter(byteOrderMark: true)
    writer.append(["a"])
    writer.append(["b"])
    #expect(writer.bytes == Array("\u{FEFF}a\r\nb\r\n".utf8))
  }

  @Test(arguments: [
    "=1+1", "+32 496 12 34 56", "-2", "@SUM(A1)", "  =1", "\n=1", " \n\t@x", "\u{A0}=1", "\tx",
    "\rx", "\r\n=1", "\u{2028}-x",
  ])
  func `a cell that looks like a formula is guarded, and can be read again`(cell: String) throws {
    #expect(CSVWriter.guarded(cell) == "'" + cell)
    #expect(CSVWriter.unguarded("'" + cell) == cell)
    let table = try CSVReader.read(Array("a,b\r\n\(written([cell, "x"]))".utf8))
    #expect(table.rows.first?.cells.first?.hasPrefix("'") == true)
  }

  @Test(arguments: ["", " ", "a=1", "'a", "'s Gravenhage", "l'été", "1-2", "é@b.be", "'"])
  func `any other cell is left as it is`(cell: String) {
    #expect(CSVWriter.guarded(cell) == cell)
    #expect(CSVWriter.unguarded(cell) == cell)
  }

  @Test func `what is written is read again`() throws {
    let rows = [
      ["nom", "texte", "vide"], ["D'Haese, Zoé", "ligne 1\nligne \"2\"; fin", ""],
      ["  x  ", ",;\"", "\n"],
    ]
    for separator in [CSVSeparator.comma, .semicolon] {
      var writer = CSVWriter(separator: separator, byteOrderMark: true)
      for row in rows { writer.append(row) }
      let table = try CSVReader.read(writer.bytes)
      #expect([table.header] + table.rows.map(\.cells) == rows)
    }
  }

  @Test(arguments: [
    ["a;b"], ["a,b"], ["a\tb"], ["a;b", "c;d"], ["sep=x"], ["sep=;", "a"], ["[a"], ["\u{FEFF}a"],
    ["a", ",,,"],
  ])
  func `no cell is taken for the separator, nor for another beginning`(header: [String]) throws {
    let rows = [header, header.map { _ in "1;2,3\t4" }, header.map { "x\($0)" }]
    for separator in [CSVSeparator.comma, .semicolon] {
      var writer = CSVWriter(separator: separator)
      for row in rows { writer.append(row) }
      #expect(!JSONReader.reads(writer.bytes))
      let table = try CSVReader.read(writer.bytes)
      #expect([table.header] + table.rows.map(\.cells) == rows)
    }
  }
}
