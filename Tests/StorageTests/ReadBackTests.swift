import Domain
import Testing

@testable import Storage

/// Nothing is recorded that would not be read as the same event again.
@Suite(.cheapPassphrases)
struct ReadBackTests {
  let workshop = Workshop()
  /// Later than four digits of a year can say.
  private static let never = Day(number: 4_000_000)

  private static let lost: [Event] = [
    Event(
      .candidateConsented(ReserveConsent(on: never, channel: .phone)),
      on: CandidateID.sample(0).entity),
    Event(
      .ruleSet(RuleCard(.retention, -1, from: Day(number: 20_546), source: "essai")), on: .reserve),
  ]

  @Test(arguments: lost)
  func `an event that could not be read again is refused before anything is written`(event: Event)
    throws
  {
    try workshop.makeReserve(people: 1)
    let before = try workshop.read(workshop.journal)
    var reserve = try Reserve(opening: workshop.path)
    let next = reserve.registry.revision + 2
    #expect(throws: RecordError.storage(.unwritable(record: next))) {
      try reserve.record(at: .sample) { _ in
        [Event(.reserveNamed(ReserveName("Autre")), on: .reserve), event]
      }
    }
    #expect(try workshop.read(workshop.journal) == before)
    #expect(reserve.name == "Réserve d'essai" && reserve.condition == .writable)
    try reserve.register(1)
    #expect(try Reserve(opening: workshop.path).condition == .writable)
  }

  @Test(arguments: [
    (#"{"on":"2026-04-03","channel":"telephone"}"#, true), (#"{"on":"2026-04-03"}"#, false),
    (#"{"on":"2026-04-04","channel":"telephone"}"#, false), ("{}", false),
  ])
  func `a field that is forgotten or changed on the way is seen`(open: String, isSame: Bool) {
    let consent = ReserveConsent(on: Day(number: 20_546), channel: .phone)
    let event = Event(.candidateConsented(consent), on: CandidateID.sample(0).entity)
    #expect(event.isRead(from: Array(open.utf8), private: nil, at: .sample) == isSame)
  }
}

extension ReadBackTests {
  @Test(arguments: [0, 946_684_800, 1_577_836_800, 4_102_444_799, 4_102_444_800])
  func `nothing is written while the clock is wrong by decades`(seconds: Int) throws {
    let workshop = Workshop()
    try workshop.makeReserve(people: 1)
    var reserve = try Reserve(opening: workshop.path)
    let before = try workshop.read(workshop.journal)
    let time = Timestamp(seconds: seconds)
    let isUsual = (1_577_836_800..<4_102_444_800).contains(seconds)
    do throws(RecordError) {
      try reserve.record(at: time) { _ in
        [Event(.reserveNamed(ReserveName("Autre")), on: .reserve)]
      }
      #expect(isUsual)
    } catch { #expect(error == .storage(.clockWrong(time.day)) && !isUsual) }
    #expect(try (workshop.read(workshop.journal) == before) == !isUsual)
    #expect(try Reserve(opening: workshop.path).registry.barred.isEmpty)
  }
}

extension ReadBackTests {
  /// A consent of 2026 that is told again with a clock of 2085 is not in the past of anybody who
  /// reads it.
  @Test func `days too far from the clock are not said to be a fault of ours`() throws {
    let workshop = Workshop()
    try workshop.makeReserve(people: 1)
    var reserve = try Reserve(opening: workshop.path)
    let consent = ReserveConsent(on: Office.today, channel: .phone)
    let late = Timestamp(seconds: 3_629_000_000)
    #expect(throws: RecordError.storage(.clockWrong(late.day))) {
      try reserve.record(at: late) { _ in
        [Event(.candidateConsented(consent), on: CandidateID.sample(0).entity)]
      }
    }
  }
}

extension ReadBackTests {
  @Test func `no reserve begins while the clock is wrong, or with too short a passphrase`() throws {
    let workshop = Workshop()
    for (seconds, words) in [(300, nil), (1_775_200_000, Secret("court".utf8))] as [(Int, Secret?)]
    {
      #expect(throws: StorageError.self) {
        _ = try Reserve.create(
          at: workshop.path, name: "Réserve", member: "Amina", passphrase: words,
          time: Timestamp(seconds: seconds))
      }
      #expect(workshop.names().isEmpty)
    }
  }
}
