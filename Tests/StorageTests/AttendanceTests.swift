import Domain
import Testing

@testable import Storage

/// Who was at a meeting is told by no open byte, and erasing somebody leaves it whole.
@Suite(.cheapPassphrases)
struct AttendanceTests {
  let office = Office()

  private struct Line {
    let text: String
    let subject: String
    /// Of the act that the line stands in: it ends where it is signed.
    let act: Int
  }

  private func lines() throws -> [Line] {
    var act = 0
    return try office.workshop.read(office.workshop.journal).split(separator: UInt8(ascii: "\n"))
      .dropFirst().map { bytes in
        let text = String(decoding: bytes, as: UTF8.self)
        // What is sealed says nothing to whoever has no key.
        let open = text.split(separator: #","z":"#)[0]
        let subject = open.split(separator: #""on":""#).dropFirst().first?.prefix { $0 != "\"" }
        defer { if text.contains(#","s":""#) { act += 1 } }
        return Line(text: String(open), subject: String(subject ?? ""), act: act)
      }
  }

  private func meeting(_ place: Int, _ generator: inout SplitMix64) -> (MeetingID, MeetingCard) {
    var card = MeetingCard()
    card.kind = MeetingKind.allCases.randomElement(using: &generator)
    card.day = Office.today.adding(days: -Int.random(in: 0...40, using: &generator))
    (card.hosts, card.service) = ([OrganisationID.fil.entity], "Réinser")
    return (.draw(using: &generator), card)
  }

  @Test func `a person's presence stands in no open byte, whatever is noted of it`() throws {
    let seed = UInt64.random(in: 0..<1 << 40)
    var generator = SplitMix64(seed: seed)
    var amina = try office.open()
    let people = amina.registry.candidates.keys.sorted()
    try #require(people.count > 1)
    var meetings: [MeetingID] = []
    for place in 0..<12 {
      let (id, card) = meeting(place, &generator)
      try amina.decide(.create(id, card))
      meetings.append(id)
    }
    var noted = 0
    for _ in 0..<80 {
      guard let person = people.randomElement(using: &generator),
        let meeting = meetings.randomElement(using: &generator),
        let presence = Presence.allCases.randomElement(using: &generator)
      else { continue }
      var attendance = Attendance(
        meeting, presence, visitor: Int.random(in: 1...9, using: &generator))
      attendance.leaving.outcome = SessionOutcome.allCases.randomElement(using: &generator)
      attendance.leaving.organisation = .fil
      attendance.leaving.day = Office.today.adding(days: 9)
      attendance.remark = "reviendra"
      try amina.decide(.act(person, attendance))
      noted += 1
      if Bool.random(using: &generator) {
        try amina.decide(.act(meeting, Visit(Int.random(in: 1...9, using: &generator), .french)))
      }
    }
    for meeting in meetings where Bool.random(using: &generator) {
      try amina.decide(.move(meeting, MeetingStep(.held)))
    }
    let lines = try lines()
    let (persons, ids) = (people.map(\.entity.stored), meetings.map(\.entity.stored))
    #expect(lines.count { $0.text.contains("candidate.attended") } == noted, "seed \(seed)")
    expectApart(lines, people: persons, meetings: ids, seed)
  }

  private func expectApart(
    _ lines: [Line], people persons: [String], meetings ids: [String], _ seed: UInt64
  ) {
    for line in lines {
      let names = persons.filter { line.text.contains($0) }
      #expect(
        names.isEmpty || !ids.contains { line.text.contains($0) }, "seed \(seed): \(line.text)")
      if line.text.contains("candidate.attended") {
        #expect(line.text.contains(#""is":{}"#), "seed \(seed): \(line.text)")
      }
    }
    // Nor are the two told of in one act.
    for (_, act) in Dictionary(grouping: lines, by: \.act) {
      let subjects = act.map(\.subject)
      let isPerson = subjects.contains { persons.contains($0) }
      #expect(!isPerson || !subjects.contains { ids.contains($0) }, "seed \(seed)")
    }
  }

  @Test func `erasing one of two who were there leaves the counts and the journal whole`() throws {
    var generator = SplitMix64(seed: 329)
    var amina = try office.open()
    let (id, card) = meeting(0, &generator)
    try amina.decide(.create(id, card))
    for place in 1...2 { try amina.decide(.act(.sample(place), Attendance(id, .came))) }
    try amina.decide(.move(id, MeetingStep(.held)))
    try amina.erase(1)
    let again = try office.open()
    for registry in [amina.registry, again.registry] {
      let session = try #require(registry.meetings[id])
      #expect(registry.count(of: session).people == 2)
      #expect(registry.attendees(of: id).map(\.person) == [.sample(2)])
    }
    #expect(try Reserve.verify(office.workshop.path).isSound)
  }

  @Test func `a coordinator's question is sealed for her introduction, and the office reads it`()
    throws
  {
    var amina = try office.open()
    try amina.present(.first)
    let sylvie = try office.addCoordinator(to: &amina)
    var fil = try office.open(as: sylvie)
    try fil.decide(.note(IntroductionID.first.entity, "Libre le mercredi ?"))
    try amina.refresh(on: Office.today)
    #expect(amina.registry.introductions[.first]?.notes.map(\.text) == ["Libre le mercredi ?"])
    let due = amina.registry.dueDates(on: Office.today).filter { $0.kind == .question }
    #expect(due.map(\.subject) == [IntroductionID.first.entity])
    #expect(try lines().last?.text.contains("Libre") == false)
  }
}
