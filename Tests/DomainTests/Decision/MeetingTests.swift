import Testing

@testable import Domain

struct MeetingTests {
  private static let id = MeetingID(trusting: EntityID("R0000001") ?? .reserve)
  private static let today = Day(number: 20_600)

  private static func card(_ days: Int) -> MeetingCard {
    var card = MeetingCard()
    (card.kind, card.day, card.hour) = (.dropIn, today.adding(days: days), 14 * 60)
    card.about = [TestReserve.words.entity, TestReserve.workshop.entity]
    card.hosts = [TestReserve.words.entity]
    return card
  }

  private static func reserve(_ days: Int) throws -> TestReserve {
    var reserve = try TestReserve()
    try reserve.run(.create(id, card(days)))
    return reserve
  }

  @Test(arguments: MeetingState.allCases, MeetingState.allCases)
  func `a meeting is held or called off, and one called off is planned again`(
    from: MeetingState, to: MeetingState
  ) throws {
    let allowed: [MeetingState: [MeetingState]] = [
      .planned: [.held, .cancelled], .cancelled: [.planned], .held: [],
    ]
    var reserve = try Self.reserve(0)
    if from != .planned { try reserve.run(.move(Self.id, MeetingStep(from))) }
    #expect(
      reserve.refusal(of: .move(Self.id, MeetingStep(to)))
        == (allowed[from]?.contains(to) == true ? nil : .stands(.meeting(from), Self.id.entity)))
  }

  @Test(arguments: [(-1, nil), (0, nil), (1, Refusal.notBefore(today.adding(days: 1)))])
  func `none is held before its day`(days: Int, refusal: Refusal?) throws {
    let reserve = try Self.reserve(days)
    #expect(reserve.refusal(of: .move(Self.id, MeetingStep(.held))) == refusal)
    #expect(reserve.refusal(of: .move(Self.id, MeetingStep(.cancelled))) == nil)
  }

  @Test func `one that was held does not go over to a day that is still to come`() throws {
    var reserve = try Self.reserve(-1)
    try reserve.run(.move(Self.id, MeetingStep(.held)))
    let tomorrow = Refusal.notBefore(Self.today.adding(days: 1))
    #expect(reserve.refusal(of: .amend(Self.id, Self.card(1))) == tomorrow)
    #expect(reserve.refusal(of: .amend(Self.id, Self.card(0))) == nil)
  }

  @Test func `what kind it is, on which day, and whom that is there it names`() throws {
    let reserve = try TestReserve()
    let unknown = try #require(EntityID("A0000099"))
    for (field, change) in [
      (Field.meetingKind, { (card: inout MeetingCard) in card.kind = nil }),
      (.day, { $0.day = nil }),
    ] {
      var card = Self.card(3)
      change(&card)
      #expect(reserve.refusal(of: .create(Self.id, card)) == .missing(field))
    }
    var card = Self.card(3)
    card.hosts = [unknown]
    #expect(reserve.refusal(of: .create(Self.id, card)) == .unknown(unknown))
    card.hosts = []
    card.hour = 1_440
    #expect(reserve.refusal(of: .create(Self.id, card)) == .outOfRange(.hour, 0...1_439))
  }

  @Test(arguments: [
    ("1900-01-01", true), ("9999-12-31", true), ("1999-01-01", false), ("2060-01-01", false),
  ])
  func `a meeting is within fifty years`(iso: String, isRefused: Bool) throws {
    let reserve = try TestReserve()
    let day = try #require(Day(iso: iso))
    var card = Self.card(3)
    card.day = day
    #expect(reserve.refusal(of: .create(Self.id, card)) == (isRefused ? .farAway(.day, day) : nil))
  }

  @Test func `what a file held before a rule stays until it is changed`() throws {
    var reserve = try TestReserve()
    let day = try #require(Day(iso: "1900-01-01"))
    var card = Self.card(3)
    card.day = day
    reserve.registry.apply(
      Event(.created(.meeting(card)), on: Self.id.entity),
      Stamp(
        number: reserve.registry.revision + 1, time: Timestamp(seconds: 0),
        member: MemberID("m1")))
    card.place = "Namur"
    try reserve.run(.amend(Self.id, card))
    card.day = day.adding(days: 1)
    #expect(reserve.refusal(of: .amend(Self.id, card)) == .farAway(.day, day.adding(days: 1)))
  }

  /// A number beside a drop-in of a welfare centre would tell what somebody lives on.
  @Test func `a person of the reserve cannot be named, nor whatever is a person's`() {
    for kind in EntityKind.allCases {
      guard let id = EntityID("\(kind.rawValue)0000001") else { continue }
      var card = MeetingCard()
      card[.about] = .references([id])
      #expect(card.about.isEmpty == ![.organisation, .need].contains(kind))
    }
    #expect(MeetingCard().isOpen)
  }

  @Test(arguments: [(-1, true), (0, false), (1, false)])
  func `it is due from the day after it was to be held, and until somebody says what became of it`(
    days: Int, isDue: Bool
  ) throws {
    var reserve = try Self.reserve(days)
    func due(_ id: EntityID) -> [DueDate] {
      reserve.registry.dueDates(of: id, on: Self.today).filter { $0.kind == .meeting }
    }
    let expected = [DueDate(.meeting, Self.today.adding(days: days), Self.id.entity)]
    let concerned = [Self.id.entity, TestReserve.words.entity, TestReserve.workshop.entity]
    for id in concerned { #expect(due(id) == (isDue ? expected : [])) }
    let all = reserve.registry.dueDates(on: Self.today).filter { $0.kind == .meeting }
    #expect(all == (isDue ? expected : []))
    try reserve.run(.move(Self.id, MeetingStep(.cancelled)))
    for id in concerned { #expect(due(id) == []) }
  }

  @Test func `each change can be taken back, and what it names stays while it is there`() throws {
    var reserve = try Self.reserve(0)
    let (planned, before) = (reserve.last, reserve.registry)
    #expect(reserve.refusal(of: .undo([3])) != nil)
    try reserve.run(.amend(Self.id, Self.card(2)))
    #expect(reserve.registry.meetings[Self.id]?.card.day == Self.today.adding(days: 2))
    try reserve.run(.undo([reserve.last]))
    #expect(reserve.registry.meetings == before.meetings)
    try reserve.run(.undo([planned]))
    #expect(reserve.registry.meetings.isEmpty)
    #expect(
      reserve.registry.referring(to: TestReserve.words.entity).contains(Self.id.entity) == false)
  }
}
