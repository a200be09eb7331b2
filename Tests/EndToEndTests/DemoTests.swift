import Testing

extension EndToEnd {
  @Suite struct DemoTests {
    let office: Office

    init() throws { office = try Office() }

    @Test func `without a terminal the demonstration prints the four panes and ends well`() throws {
      let outcome = try office.run("demo")
      #expect(outcome.status == 0, "\(outcome.errors)")
      for title in ["1 Réserve de compétences", "2 Besoins des ASBL", "3 Parcours", "4 Mises en"] {
        #expect(outcome.output.contains(title), "\(outcome.output)")
      }
      #expect(!outcome.output.contains("\u{1B}"))
    }

    @Test(arguments: [(100, 30), (80, 24), (132, 40)])
    func `a printed frame has its size and rows in every pane`(columns: Int, rows: Int) throws {
      let outcome = try office.run("demo", "--frame", "\(columns)x\(rows)")
      #expect(outcome.status == 0, "\(outcome.errors)")
      let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      #expect(lines.count == rows)
      #expect(lines.allSatisfy { $0.count <= columns })
      let titles = ["1 Réserve", "2 Besoins", "3 Parcours", "4 Mises en relation"]
      let places = titles.map { title in lines.firstIndex { $0.contains(title) } ?? -1 }
      #expect(places.allSatisfy { $0 > 0 } && places == places.sorted(), "\(outcome.output)")
      for place in places where place > 0 {
        #expect(lines[place + 1].prefix(40).contains { $0.isLetter }, "\(outcome.output)")
      }
    }

    @Test func `the same seed and day print the same frame`() throws {
      let frames = try (1...2).map { _ in try office.run("demo", "--frame", "100x30").output }
      #expect(frames[0] == frames[1])
      let other = try office.run("demo", "--frame", "100x30", "--seed", "7").output
      #expect(frames[0] != other)
    }
  }
}
