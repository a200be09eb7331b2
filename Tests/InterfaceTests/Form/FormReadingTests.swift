import Canvas
import Domain
import Testing

@testable import Interface

/// What is typed, what it becomes, and the sentence where it cannot be read.
@Suite struct FormReadingTests {
  /// Typed on Thursday 12 February 2026, into a field that takes any day.
  @Test(arguments: [
    ("28/02/2026", "28/02/2026"), ("1/3/26", "01/03/2026"), ("1/3", "01/03/2026"),
    ("29/2/2028", "29/02/2028"), ("+3", "15/02/2026"), ("-1", "11/02/2026"),
    ("+0", "12/02/2026"), ("lundi", "16/02/2026"), ("jeudi", "19/02/2026"),
    ("aujourd'hui", "12/02/2026"), ("Aujourd’hui", "12/02/2026"), ("demain", "13/02/2026"),
    ("1er", nil), ("3 avril", "03/04/2026"), ("3 avril 2027", "03/04/2027"),
    ("2026-04-03", "03/04/2026"), (" 3.4.2026 ", "03/04/2026"), ("12/2/2076", "12/02/2076"),
    ("13/2/2076", nil), ("31/12/9999", nil), ("1/1/1900", nil),
    ("31/2/2026", nil), ("29/2/2026", nil), ("0/1/2026", nil), ("1/13/2026", nil),
    ("bientôt", nil), ("3/4/206", nil),
  ])
  func `dates as people type them`(typed: String, tidied: String?) throws {
    try expect(.edit(FormDesk.workshops.entity), .start, typed, tidied)
  }

  @Test(arguments: [
    ("12/02/2026", true), ("11/2/26", true), ("hier", true), ("13/02/2026", false),
    ("demain", false), ("1/1/1900", false),
  ])
  func `what has happened has no date to come`(typed: String, isTaken: Bool) throws {
    var desk = try FormDesk(.step(FormDesk.elodie.entity, .candidate(.paused)))
    desk.clear()
    try desk.fill(.on, typed)
    #expect((desk.form[.on]?.problem == nil) == isTaken)
  }

  @Test func `English has its own words for days`() throws {
    var desk = try FormDesk(
      .edit(FormDesk.workshops.entity), language: .english)
    try desk.fill(.start, "Tuesday")
    #expect(desk.form[.start]?.text == "17/02/2026")
    desk.clear()
    try desk.fill(.start, "lundi")
    #expect(desk.form[.start]?.problem == .date(.unreadable))
  }

  @Test(arguments: [
    ("4/5", "4/5"), ("0,8", "4/5"), ("0.80", "4/5"), ("80 %", "4/5"), ("4/5 ETP", "4/5"),
    ("19 h", "1/2"), ("1", "1"), ("100%", "1"), ("0,01", "0,01"), ("0,65", "0,65"),
    ("1,01", nil), ("0", nil), ("5/4", nil), ("plein", nil), ("1/0", nil), ("-1", nil),
  ])
  func `shares of a full time`(typed: String, tidied: String?) throws {
    try expect(.edit(FormDesk.elodie.entity), .fte, typed, tidied)
  }

  @Test(arguments: [("99", "99"), ("1,01", "1,01"), ("99,01", nil), ("100", nil)])
  func `a need may ask for more than one full time`(typed: String, tidied: String?) throws {
    try expect(.edit(FormDesk.workshops.entity), .fte, typed, tidied)
  }

  @Test(arguments: [
    ("0496123456", "+32 496 12 34 56"), ("0496/12.34.56", "+32 496 12 34 56"),
    ("+32 (0)496 12 34 56", "+32 496 12 34 56"), ("04 221 02 31", "+32 4 221 02 31"),
    ("+33123456789", "+33 1 23 45 67 89"), ("049612345", nil), ("04961234567", nil),
    ("12", nil), ("le soir", nil),
  ])
  func `phone numbers`(typed: String, tidied: String?) throws {
    try expect(.edit(FormDesk.marc.entity), .phone, typed, tidied)
  }

  @Test(arguments: [
    ("4000", "4000"), ("F-59000", "F-59000"), ("59000", "59000"), ("0999", nil), ("abc", nil),
    ("4000 Liège", nil),
  ])
  func `postcodes`(typed: String, tidied: String?) throws {
    try expect(.edit(FormDesk.marc.entity), .postcode, typed, tidied)
  }

  @Test(arguments: [
    ("28/02/2026", "28/02/2026"), ("1/1/1900", nil), ("31/12/9999", nil),
    ("1/1/1980", "01/01/1980"),
  ])
  func `days of meetings`(typed: String, tidied: String?) throws {
    let id = FormDesk.id(MeetingID.self, "R0000009")
    try expect(.card(id.entity, isNew: true, of: []), .day, typed, tidied)
  }

  @Test(arguments: [
    ("Zoé.Janssens@Example.ORG", "Zoé.Janssens@example.org"), (" a@b.be ", "a@b.be"),
    ("a@b", nil), ("a b@c.be", nil), ("@c.be", nil), ("a@b@c.be", nil),
  ])
  func `addresses for e-mail`(typed: String, tidied: String?) throws {
    try expect(.edit(FormDesk.marc.entity), .email, typed, tidied)
  }

  @Test(arguments: [
    ("0445120924", "0445.120.924"), ("BE 445 120 924", "0445.120.924"),
    ("1000.000.021", "1000.000.021"), ("0123.456.789", nil), ("0445.120.925", nil),
  ])
  func `enterprise numbers`(typed: String, tidied: String?) throws {
    try expect(.edit(FormDesk.fil.entity), .enterpriseNumber, typed, tidied)
  }

  @Test(arguments: [
    ("38", "38"), ("37,5", "37,5"), ("37.50", "37,5"), ("37h30", "37,5"), ("38 h", "38"),
    ("168", "168"), ("1", "1"), ("168,01", nil), ("0,99", nil), ("36,333", nil), ("beaucoup", nil),
  ])
  func `hours of a full-time week`(typed: String, tidied: String?) throws {
    try expect(.edit(FormDesk.fil.entity), .weeklyHours, typed, tidied)
  }

  @Test(arguments: [
    ("1", "1"), ("99", "99"), ("0", nil), ("100", nil), ("deux", nil), ("1,5", nil),
  ])
  func `places`(typed: String, tidied: String?) throws {
    try expect(.edit(FormDesk.workshops.entity), .places, typed, tidied)
  }

  /// A mark after a separator or a space makes one character with it.
  @Test func `words that begin with a combining mark are kept as they are`() {
    let reader = FieldReader(today: FormDesk.today, wording: Wording())
    let words = reader.texts("a\n\u{05BF}b, c,\u{0301}d")
    #expect(words == ["a", "\u{05BF}b", "c", "\u{0301}d"])
    #expect(reader.texts(reader.wording.list(words)) == words)
  }

  @Test(arguments: [
    ("14:30", 870), ("14:30:00", 870), ("14:30:05", nil), ("14h30", 870), ("14 h", 840), ("9", 540),
    ("0:00", 0), ("23:59", 1_439),
    ("8.30", 510), ("14 h 30", 870), ("24:00", nil), ("9:60", nil), ("9:5", nil), ("08:5", nil),
    ("1 4", nil), ("matin", nil),
  ])
  func `times of day`(typed: String, minutes: Int?) throws {
    let reader = FieldReader(today: FormDesk.today, wording: Wording())
    let field = DescribedField(name: .minutes, shape: .time)
    let problem = reader.problem(of: typed, in: field)
    #expect((problem == nil) == (minutes != nil))
    #expect(HourReading.time(typed) == minutes)
  }

  @Test(arguments: [
    ("Chapitre 1 (20 min)", "Chapitre 1", 20), ("Chapitre 1 (20 minutes)", "Chapitre 1", 20),
    ("Décret (2003)", "Décret (2003)", nil), ("Sans durée", "Sans durée", nil),
    ("(5 min)", "", 5),
  ])
  func `stages with their minutes`(typed: String, name: String, minutes: Int?) {
    let reader = FieldReader(today: FormDesk.today, wording: Wording())
    let lines = PartLines(fields: Stage.fields.map(\.field))
    let stages = lines.parts(typed, reader).map(Stage.init(values:))
    #expect(stages == [Stage(name, minutes: minutes)])
  }

  @Test func `a share in hours counts against the organisation's own full time`() throws {
    var card = try FormDesk(.note(FormDesk.fil.entity)).registry.organisations[FormDesk.fil]?.card
    card?.weeklyHours = 3_600
    let amended = Command.amend(FormDesk.fil, try #require(card))
    var desk = try FormDesk(
      .edit(FormDesk.workshops.entity), in: FormDesk.reserve + [amended])
    try desk.fill(.fte, "18 h")
    #expect(desk.form[.fte]?.text == "1/2")
  }

  @Test func `what was there before is not questioned unless it is changed`() throws {
    var card = FormDesk.card("Zoé ", "Janssens")
    card.identity?.phone = "demander à l'accueil"
    let id = FormDesk.id(CandidateID.self, "C0000005")
    var desk = try FormDesk(.edit(FormDesk.marc.entity))
    // Written before a telephone had to be one.
    desk.registry.apply(
      Event(.created(.candidate(card)), on: id.entity),
      Stamp(
        number: desk.registry.entries.count + 1, time: Timestamp(seconds: 0),
        member: FormDesk.actor.member))
    desk.form = try #require(
      Form(.edit(id.entity), registry: desk.registry, seat: desk.state.formSeat))
    try desk.fill(.town, "Namur")
    guard case .amend(_, .candidate(let saved), _) = try desk.save() else { return }
    #expect(saved.identity?.phone == "demander à l'accueil")
    #expect(saved.identity?.givenName == "Zoé ")
    #expect(saved.identity?.town == "Namur")
  }

  /// Types into a field, leaves it, and looks at what the program made of it.
  private func expect(
    _ purpose: Form.Purpose, _ name: Field, _ typed: String, _ tidied: String?
  ) throws {
    var desk = try FormDesk(purpose)
    try desk.fill(name, typed)
    let field = try #require(desk.form[name])
    if let tidied {
      #expect(field.problem == nil && field.content.plain == tidied)
    } else {
      #expect(field.problem != nil && field.content.plain == typed)
    }
  }
}
