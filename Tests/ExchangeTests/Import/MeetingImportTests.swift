import Domain
import Testing

@testable import Exchange

struct MeetingImportTests {
  @Test(arguments: [
    ("8", 480), ("8.30", 510), ("14 h 30", 870), ("14\u{A0}H\u{A0}30", 870), ("14h30", 870),
    ("14:30", 870), ("08:05", 485), ("14 h", 840), ("0:00", 0), ("23:59", 1_439),
    ("08:5", nil), ("24:00", nil), ("9:60", nil), ("14:30:00", 870), ("14:30:05", nil),
    ("1 4", nil), (":30", nil),
    ("midi", nil),
  ])
  func `an hour is read as a form reads it`(cell: String, minutes: Int?) throws {
    var bench = ImportBench()
    let result = try bench.take(
      "meeting-kind;day;hour\n\(MeetingKind.allCases[0].rawValue);03/04/2026;\(cell)",
      as: .meetings)
    #expect(result.refused.map(\.reason) == (minutes == nil ? [.notTime] : []))
    #expect(bench.registry.meetings.values.first?.card.hour == minutes)
  }

  /// Two organisations that ask for a graphic designer, one of them twice.
  private func bench() throws -> (bench: ImportBench, needs: [EntityID]) {
    var bench = ImportBench()
    _ = try bench.take("Nom\nLe Fil\n\"Cap, Rive\"", as: .organisations)
    _ = try bench.take(
      "organisation;title;place\nLe Fil;Graphiste;\n\"Cap, Rive\";Graphiste;\n"
        + "\"Cap, Rive\";Vidéo;Mons\n\"Cap, Rive\";Vidéo;Huy", as: .needs)
    return (bench, bench.registry.ids(of: .need))
  }

  private func about(_ cell: String, _ bench: ImportBench) throws -> (
    names: [String], reasons: [ImportReason]
  ) {
    var bench = bench
    let kind = MeetingKind.allCases[0].rawValue
    let result = try bench.take(
      "meeting-kind;day;about\n\(kind);03/04/2026;\"\(cell)\"", as: .meetings)
    let about = bench.registry.meetings.values.first?.card.about ?? []
    return (about.map { bench.registry.fullName(of: $0) ?? "" }, result.refused.map(\.reason))
  }

  @Test(arguments: [
    ("Graphiste, Le Fil", ["Graphiste, Le Fil"]), ("Cap, Rive", ["Cap, Rive"]),
    ("graphiste, cap, rive", ["Graphiste, Cap, Rive"]),
    ("Graphiste, Le Fil | Graphiste, Cap, Rive", ["Graphiste, Le Fil", "Graphiste, Cap, Rive"]),
    ("Le Fil | Cap, Rive", ["Le Fil", "Cap, Rive"]),
    ("Le Fil; Cap, Rive", ["Le Fil", "Cap, Rive"]),
  ])
  func `a post is known by its title and whose it is`(cell: String, names: [String]) throws {
    let read = try about(cell, bench().bench)
    #expect(read.reasons == [])
    #expect(read.names == names)
  }

  @Test(arguments: ["Graphiste", "Vidéo, Cap, Rive"])
  func `of posts of one name the number of the reserve is asked for`(cell: String) throws {
    let (bench, needs) = try bench()
    #expect(try about(cell, bench).reasons == [.severalOfName(haveNumbers: false)])
    #expect(try about(needs[0].shown, bench).reasons == [])
  }

  @Test func `meetings about posts of one title are listed elsewhere as they were`() throws {
    var (bench, needs) = try bench()
    needs.removeAll { bench.registry.name(of: $0) != "Graphiste" }
    for about in [[needs[0]], [needs[1]], needs] {
      var card = MeetingCard()
      (card.kind, card.day, card.about) = (MeetingKind.allCases[0], bench.today, about)
      let id = bench.registry.freshID(MeetingID.self, using: &bench.generator)
      try bench.record(.create(id, card))
    }
    let meetings = Meeting.all(in: bench.registry).values.map(\.id.entity).sorted()
    let csv = Meeting.table(meetings, in: bench.registry).csv { $0.stored }
    var other = try self.bench().bench
    let result = try other.take(String(decoding: csv, as: UTF8.self), as: .meetings)
    #expect(result.refused == [])
    let names = { (bench: ImportBench) in
      bench.registry.meetings.values.map { meeting in
        meeting.card.about.map { bench.registry.fullName(of: $0) ?? "" }.joined(separator: " | ")
      }.sorted()
    }
    #expect(names(other) == names(bench))
    #expect(names(other).count == 3)
  }
}
