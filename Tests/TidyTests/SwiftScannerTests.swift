import Testing

struct SwiftScannerTests {
  private func scan(_ lines: [String]) -> [SourceLine] {
    var scanner = SwiftScanner()
    return lines.map { scanner.line(Array($0.utf8)) }
  }

  @Test func `code, texts and comments are told apart`() {
    let line = scan([#"let a = "b // c" // d "e""#])[0]
    #expect(line.code == #"let a = "" "#)
    #expect(line.texts == ["b // c"])
    #expect(line.comment == #"// d "e""#)
  }

  @Test func `what is interpolated is code`() {
    let line = scan([#"say("un \(f(x, "deux")) trois")"#])[0]
    #expect(line.code == #"say("f(x, "")")"#)
    #expect(line.texts.sorted() == [" trois", "deux", "un "])
  }

  @Test func `escaped quotes do not end a text, raw texts end at their hashes`() {
    #expect(scan([#"a("x\"y") + b"#])[0].code == #"a("") + b"#)
    #expect(scan([##"a(#"x"y\n"#) + b"##])[0].code == #"a("") + b"#)
    #expect(scan(["#expect(a)"])[0].code == "#expect(a)")
  }

  @Test func `texts of several lines and block comments go on`() {
    let quotes = "\"\"\""
    let lines = scan(["let a = \(quotes)", "  func f() {", "  \(quotes)", "b /* c", "d */ e"])
    #expect(lines.map(\.code) == ["let a = \"", "", "\"", "b ", " e"])
    #expect(lines[1].texts == ["  func f() {"])
    #expect(lines[3].comment + lines[4].comment == " cd ")
  }

  @Test func `functions are measured from their first line to their brace`() {
    let lines = scan([
      "func a() { 1 }", "func b(", "  x: Int = { 2 }()", ") -> Int {", "  if x { y }", "}",
      "protocol P {", "  func c() -> Int", "  func d()", "}", "init(x: Int) {", "}",
    ])
    let found = FunctionScanner.functions(in: lines)
    #expect(found.map(\.name) == ["a", "b", "init"])
    #expect(found.map(\.length) == [1, 5, 2])
  }

  @Test(arguments: [
    (["  case .a: 1", "  case .b,", "    .c:", "    f(", "      2)", "  }"], true),
    (["  case .a:", "    f()", "      .g()", "    ?? 1", "  }"], true),
    (["  case .a:", "    f()", "    g()", "  }"], false),
    (["  case .a: f()", "    g()", "  }"], false),
    (["  case .a:", "    f {", "      1", "    }", "  }"], false),
    (["  case .a: 1", "  }", "  f()"], false),
  ])
  func `a function that is one switch of single statements is a table`(
    body: [String], isTable: Bool
  ) {
    let lines = scan(["func a(", "  b: Int", ") {", "  switch b {"] + body + ["}"])
    #expect(FunctionScanner.functions(in: lines).map(\.isTable) == [isTable])
  }

  @Test func `names are taken apart into their words`() {
    #expect(Words.of("bestMatch(for: rank_3)") == ["best", "match", "for", "rank"])
    #expect(
      Words.of("URLSession scoredAs étoiles") == ["url", "session", "scored", "as", "étoiles"])
  }
}
