import Domain
import Testing

@testable import Exchange

struct TableTests {
  private static let cells: [Cell] = [
    .none, .text("a,b;\"c\""), .texts(["x", "y, z"]), .basin(.liege), .codes([]), .number(-3),
    .decimal(3_750), .flag(true), .id(.reserve),
  ]
  private let table = Table(
    columns: ["none", "text", "texts", "code", "codes", "number", "decimal", "flag", "id"],
    rows: [Self.cells])

  @Test func `CSV holds what an import reads again`() {
    let text = String(decoding: table.csv(), as: UTF8.self)
    #expect(
      text == "none,text,texts,code,codes,number,decimal,flag,id\r\n"
        + ",\"a,b;\"\"c\"\"\",\"x | y, z\",liege,,'-3,37.5,true,reserve\r\n")
  }

  @Test func `with semicolons numbers have a decimal comma`() {
    let table = Table(columns: ["a", "b"], rows: [[.decimal(80), .share(.full)]])
    #expect(String(decoding: table.csv(separator: .semicolon), as: UTF8.self) == "a;b\r\n0,8;1\r\n")
  }

  @Test(
    arguments: [
      (.decimal(3_750), "37,5"), (.share(.full), "1"), (.number(4_000), "4000"), (.none, ""),
      (.text("+32496123456"), "0496 12 34 56"), (.text("+32 496 12 34 56"), "0496 12 34 56"),
      (.text("+33142685300"), "00 33 1 42 68 53 00"), (.text("+3 fois"), "'+3 fois"),
      (.text("0445.120.924"), "BE 0445.120.924"), (.text("04451"), "04451"), (.flag(true), "[oui]"),
      (.list([.text("+32496123456"), .text("x")]), "0496 12 34 56 | x"),
      (.text("a;\"b\""), "\"a;\"\"b\"\"\""), (.text("-5"), "'-5"),
    ] as [(Exchange.Cell, String)])
  func `a spreadsheet in Belgium loses nothing of it`(cell: Exchange.Cell, text: String) {
    let wording = ExportWording(
      label: { "\($0)!" }, value: { $0 == .flag(true) ? "[oui]" : $0.plain() })
    let file = Table(columns: ["a", "b"], rows: [[cell, .number(1)]]).spreadsheet(wording)
    #expect(file.prefix(3) == [0xEF, 0xBB, 0xBF])
    let lines = String(decoding: file.dropFirst(3), as: UTF8.self)
    #expect(lines == "a!;b!\r\n\(text);1\r\n")
  }

  @Test func `JSON is an array of objects, one a line`() {
    #expect(
      table.json() == """
        [
        {"none":null,"text":"a,b;\\"c\\"","texts":["x","y, z"],"code":"liege","codes":[],\
        "number":-3,"decimal":37.5,"flag":true,"id":"reserve"}
        ]

        """)
    #expect(Table(columns: ["a"], rows: []).json() == "[]\n")
  }

  @Test func `JSON lines stand alone`() {
    let table = Table(columns: ["a"], rows: [[.number(1)], [.none]])
    #expect(table.jsonLines() == "{\"a\":1}\n{\"a\":null}\n")
  }

  @Test(arguments: [
    ("\"\\/", #""\"\\/""#), ("a\nb\tc\rd", #""a\nb\tc\rd""#),
    ("\u{0}\u{1B}\u{7F}", #""\u0000\u001b\u007f""#),
    ("é Nguyễn 😀", "\"é Nguyễn 😀\""), ("\u{2028}", "\"\u{2028}\""),
  ])
  func `JSON strings escape what they must and nothing else`(text: String, json: String) {
    #expect(JSONValue.text(text).text == json)
  }

  @Test func `JSON nests`() {
    let value = JSONValue.object([
      JSONMember("a", .list([.null, .flag(false), .decimal(-5)])), JSONMember("b", .object([])),
    ])
    #expect(value.text == #"{"a":[null,false,-0.05],"b":{}}"#)
  }

  @Test func `columns are chosen by name and in order`() {
    let chosen = table.selecting(["flag", "nothing", "number"])
    #expect(chosen == Table(columns: ["flag", "number"], rows: [[.flag(true), .number(-3)]]))
  }

  @Test func `text is filled to the widest cell by the width it is told`() {
    let table = Table(
      columns: ["nom", "n", "x"],
      rows: [[.text("Zoé"), .number(5), .text("a")], [.text("李雷"), .number(12), .none]])
    let width = { (text: String) in
      text.unicodeScalars.reduce(0) { $0 + ($1.value > 0x2000 ? 2 : 1) }
    }
    let wording = ExportWording(label: { $0.uppercased() }, value: { $0.plain() })
    #expect(
      table.text(wording, width: width) == """
        NOM    N  X
        Zoé    5  a
        李雷  12  \n
        """)
  }
}
