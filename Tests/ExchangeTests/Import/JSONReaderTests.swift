import Domain
import Testing

@testable import Exchange

struct JSONReaderTests {
  @Test(
    arguments: [
      (#"[]"#, [], []),
      ("\u{FEFF}[ {\"a\" : \"1\"} ]\r\n", ["a"], [["1"]]),
      (
        #"[{"a":"x","b":null},{"c":true,"a":-1.5e+2}]"#, ["a", "b", "c"],
        [["x", "", ""], ["'-1.5e+2", "", "true"]]
      ),
      (
        #"[{"a":["x","y, z"],"b":["u; v"],"c":[],"d":["",""],"e":["k",null]}]"#,
        ["a", "b", "c", "d", "e"], [["x | y, z", "u; v |", "", "", "k | "]]
      ),
      (#"[{"a":"\u00e9\ud83c\udf3f\"\\\/\n\t","b":"=1"}]"#, ["a", "b"], [["é🌿\"\\/\n\t", "'=1"]]),
      ("[\n{},\n{\"a\":0}\n]\n", ["a"], [[""], ["0"]]),
    ] as [(String, [String], [[String]])])
  func `objects are rows, their names columns, their values as CSV has them`(
    file: String, header: [String], rows: [[String]]
  ) throws {
    let bytes = Array(file.utf8)
    #expect(JSONReader.reads(bytes))
    let table = try JSONReader.read(bytes)
    #expect(table.header == header)
    #expect(table.rows.map(\.cells) == rows)
    #expect(table.rows.allSatisfy { $0.fault == nil })
  }

  @Test func `a row is told by the line on which its object begins`() throws {
    let table = try JSONReader.read(Array("[\n{\"a\":\"1\",\n\"b\":\"\\u0007\"},\n\n{}]".utf8))
    #expect(table.rows.map(\.line) == [2, 5])
    let place = CSVPosition(line: 2, column: 2)
    #expect(table.rows[0].fault == .controlCharacter(7, place))
  }

  @Test(arguments: [
    ("[", 1, 2), ("[{]", 1, 3), (#"[{"a"}]"#, 1, 6), (#"[{"a":}]"#, 1, 7),
    (#"[{"a":1,}]"#, 1, 9), (#"[{"a":1},]"#, 1, 10), (#"[{"a":1}] x"#, 1, 11),
    (#"[{"a":01}]"#, 1, 8), (#"[{"a":1.}]"#, 1, 9), (#"[{"a":+1}]"#, 1, 7),
    (#"[{"a":tru}]"#, 1, 7), (#"[{"a":'x'}]"#, 1, 7), (#"[{"a":"\x"}]"#, 1, 8),
    (#"[{"a":"\ud83c"}]"#, 1, 14), (#"[{"a":"\udf3f"}]"#, 1, 14), (#"[{"a":"\u00g0"}]"#, 1, 8),
    ("[{\"a\":\"é\n\"}]", 1, 9), ("[{\"a\":\"x", 1, 9), (#"[{"a":1,"a":2}]"#, 1, 12),
    ("[\n  {\"é\": \"é\" 1}]", 2, 13), ("[{\"a\":1}\u{A0}]", 1, 9), ("[//\n]", 1, 2),
  ])
  func `what is no JSON is refused where it ceases to be`(
    file: String, line: Int, column: Int
  ) {
    #expect(throws: CSVError.notJSON(CSVPosition(line: line, column: column))) {
      try JSONReader.read(Array(file.utf8))
    }
  }

  @Test(arguments: [
    ("[1]", 2), (#"[{"a":{}}]"#, 7), (#"[{"a":[[1]]}]"#, 8), ("[[[[[[[[", 3), (#"["a"]"#, 2),
  ])
  func `what no table can hold is refused where it stands`(file: String, column: Int) {
    #expect(throws: CSVError.noTable(CSVPosition(line: 1, column: column))) {
      try JSONReader.read(Array(file.utf8))
    }
  }

  @Test func `bytes that are no UTF-8 are told by their place, or read as old Windows wrote them`()
    throws
  {
    let file = Array("[{\"a\":\"caf".utf8) + [0xE9] + Array("\"}]".utf8)
    #expect(throws: CSVError.notUTF8(CSVPosition(line: 1, column: 11))) {
      try JSONReader.read(file)
    }
    #expect(try JSONReader.read(file, as: .windows1252).rows[0].cells == ["café"])
  }

  @Test func `only what begins with a bracket is taken for JSON`() {
    for file in ["a;b\n[;1\n", "\"[\";b\n", "", "{\"a\":1}"] {
      #expect(!JSONReader.reads(Array(file.utf8)), "\(file)")
    }
  }

  @Test func `a list of nothing brings nothing`() throws {
    var bench = ImportBench()
    let result = try bench.read("[]")
    #expect(result.isWhole && result.good.isEmpty && result.missingColumns == [])
  }

  /// A file of 100 kB would ask for gigabytes of empty cells.
  @Test func `objects that each have names of their own are no table`() throws {
    func file(_ count: Int) -> [UInt8] {
      Array("[\((0..<count).map { "{\"a\($0)\":1}" }.joined(separator: ","))]".utf8)
    }
    #expect(try JSONReader.read(file(60)).header.count == 60)
    let position = CSVPosition(line: 1, column: 10_649)
    #expect(throws: CSVError.noTable(position)) { try JSONReader.read(file(10_000)) }
  }
}
