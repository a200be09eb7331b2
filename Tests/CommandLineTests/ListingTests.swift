import Domain
import Exchange
import Interface
import Testing

@testable import vivier

struct ListingTests {
  @Test func `what the screen finds by a member's name the command line finds too`() throws {
    var registry = Registry()
    let member = MemberID("m1")
    let today = Day(number: 20_600)
    var card = CandidateCard()
    card.name = ("Élodie", "Dupont")
    card.companion = member
    let id = try #require(CandidateID("C0000001"))
    let events = try registry.decide(
      .create(id, card), by: Actor(member, .facilitator), on: today)
    for event in events {
      registry.apply(event, Stamp(number: 1, time: Timestamp(seconds: 0), member: member))
    }
    func rows(_ filter: String, _ members: [MemberID: String]) throws -> Int {
      try Listing(registry: registry, wording: Wording(), today: today, members: members)
        .table(.entities(.candidate), filter: filter).rows.count
    }
    #expect(try rows("amina", [member: "Amina"]) == 1)
    #expect(try rows("amina", [:]) == 0)
  }

  @Test func `what waits to be confirmed or set aside is due here as on the screen`() throws {
    var registry = Registry()
    let writer = EntityID(stored: Array("W0000001".utf8).span) ?? .reserve
    let person = try #require(CandidateID("C0000001"))
    for (number, cause) in [BarredRecord.Cause.formerKey, .removed, .notAllowed].enumerated() {
      let stamp = Stamp(
        number: number + 1, time: Timestamp(seconds: 1_770_000_000), member: MemberID("U0000009"))
      registry.bar(BarredRecord(stamp, in: writer, .candidatePaused, on: person.entity, cause))
    }
    let today = Day(number: 20_600)
    let table = try Listing(registry: registry, wording: Wording(), today: today)
      .table(.due, filter: "")
    #expect(table.rows.count == 3 && registry.dueDates(on: today).count == 3)
  }

  @Test func `what comes is listed up to a day, and taken away as a calendar without a name`()
    throws
  {
    let program = Program()
    #expect(program.run("demo", "--at", "@/r", "--no-screen").status == 0)
    func list(_ words: String...) -> Program.Outcome {
      program.run(["list", "due", "--reserve", "@/r"] + words)
    }
    let now = list("--format", "json").output
    let coming = list("--to", "+30", "--format", "json").output
    #expect(!now.contains("meeting-fixed") && coming.contains("meeting-fixed"))
    let calendar = list("--to", "+30", "--format", "ics")
    #expect(calendar.status == 0 && calendar.output.hasPrefix("BEGIN:VCALENDAR"))
    let people = program.run("list", "candidates", "--reserve", "@/r", "--format", "csv").output
    for row in people.split(whereSeparator: \.isNewline).dropFirst() {
      let cells = row.split(separator: ",", omittingEmptySubsequences: false)
      for name in cells[2...3] where name.count > 3 { #expect(!calendar.output.contains(name)) }
    }
    func keys(_ text: String) -> [Substring] {
      text.split(whereSeparator: \.isNewline).filter { $0.hasPrefix("UID:") }
    }
    let again = list("--to", "+30", "--format", "ics").output
    #expect(keys(again) == keys(calendar.output) && Set(keys(again)).count == keys(again).count)
  }

  @Test(arguments: [
    (["due", "--to", "hier"], "« hier » ne va pas pour --to : choisissez parmi +30, "),
    (["due", "--to", "1/1/2020"], "« 1/1/2020 » ne va pas pour --to"),
    (["candidates", "--to", "+3"], "« --to » est de trop"),
    (["needs", "--format", "ics"], "« ics » ne va pas pour --format"),
  ])
  func `a day to come and a calendar are of what is due`(words: [String], sentence: String) {
    let program = Program()
    #expect(program.run("demo", "--at", "@/r", "--no-screen").status == 0)
    let outcome = program.run(["list"] + words + ["--reserve", "@/r"])
    #expect(outcome.status == 64 && outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix(sentence), "\(outcome.errors)")
  }

  @Test(arguments: [
    ("contat:cdi", "« contat: » n'existe pas dans un filtre. Prenez : état, parcours, prénom"),
    ("état:actf", "« état:actf » n'est pas connu. Après « état: », prenez : active, en pause"),
    ("bassin:namurr", "« bassin:namurr » n'est pas connu. Après « bassin: », prenez : Brabant"),
    ("etat:archivée", "« état:archivée » n'est pas connu."),
  ])
  func `a filter that asks for what is not known is refused, and says what may be asked`(
    filter: String, sentence: String
  ) {
    let program = Program()
    #expect(program.run("demo", "--at", "@/r", "--no-screen").status == 0)
    let outcome = program.run("list", "candidates", "--filter", filter, "--reserve", "@/r")
    #expect(outcome.status == 64 && outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix(sentence), "\(outcome.errors)")
    let known = program.run(
      "list", "candidates", "--filter", "https://a.be 8:30", "--reserve", "@/r")
    #expect(known.status == 0)
  }
}

extension CandidateCard {
  fileprivate var name: (String, String) {
    get { (identity?.givenName ?? "", identity?.familyName ?? "") }
    set {
      var identity = Identity()
      (identity.givenName, identity.familyName) = (newValue.0, newValue.1)
      self.identity = identity
    }
  }
}
