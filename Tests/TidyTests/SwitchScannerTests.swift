import Testing

struct SwitchScannerTests {
  private func remainders(_ lines: [String]) -> [Int] {
    var scanner = SwiftScanner()
    let lines = lines.map { scanner.line(Array($0.utf8)) }
    return SwitchScanner.switches(in: lines).filter(\.isOverCases).flatMap(\.remainders)
  }

  @Test(arguments: [
    ["case .a: 1", "default: 2"],
    ["case .a(let b) where b > 0: 1", "@unknown default: 2"],
    ["case let .a(b): b", "case _: 2"],
    ["case (.a, _): 1", "case let (b, c): b + c"],
    ["case nil: 1", "case let b?: b", "case let c: c"],
    ["case 1 where x == .a, .b: 1", "case (_, let c): c"],
    ["case .a: if case .b = c, case .d = e { 1 }", "default: 2"],
    ["case .a: f { switch b { case 1: 2; default: 3 } }", "default: 2"],
  ])
  func `what takes the rest of our cases is found`(labels: [String]) {
    #expect(remainders(["switch f(x) {"] + labels + ["}"]) == [labels.count])
  }

  @Test(arguments: [
    ["case .a: 1", "case .b: 2"],
    ["case 1: 2", "default: 3"],
    ["case x.y: 2", "case \"a\": 1", "default: 3"],
    ["case 1...b.c: 1", "case _ where x == .a: 2", "default: 3"],
    ["case .a: 1", "case _ where b: 2", "case (_, .c): 2", "case .d: 1"],
    ["case 1: if case .a = b { 2 }", "default: c ? .d : .e"],
  ])
  func `what only looks like it is not`(labels: [String]) {
    #expect(remainders(["switch f(x) {"] + labels + ["}"]).isEmpty)
  }

  @Test func `the function or property around a line is named`() {
    var scanner = SwiftScanner()
    let lines = [
      "  var a: Int {", "    1", "  }", "  func b(", "    c: Int", "  ) {", "    var d = 1",
      "    for e in f {", "      switch e {",
    ].map { scanner.line(Array($0.utf8)) }
    #expect(FunctionScanner.owner(of: 8, in: lines) == "b")
    #expect(FunctionScanner.owner(of: 1, in: lines) == "a")
  }
}
