import Canvas
import Domain
import Interface
import Sample

/// Measures the worklist over many people and meetings: from the key to the drawn screen.
struct WorklistBenchmark {
  let people: Int
  let meetings: Int

  private static let today = Day(number: 20_600)
  private static let member = MemberID("m1")

  func run() throws {
    let registry = try registry()
    var state = DeskState(
      size: Size(columns: 80, rows: 24), moment: WallTime(today: Self.today, minutes: 600),
      actor: Actor(Self.member, .facilitator), memberName: "m", seed: 1)
    _ = state.update(.registryChanged, registry)
    print("\(registry.candidates.count) people, \(registry.meetings.count) meetings")
    let due = registry.dueDates(on: Self.today, until: Self.today.adding(days: 30)).count
    print("\(due) due dates; medians of 20, in milliseconds of processor time")
    report("due dates") { _ = registry.dueDates(on: Self.today) }
    let desk = state
    report("d, and the frame") {
      var opened = desk
      _ = opened.update(.input(.key(.character("d"))), registry)
      _ = opened.view(registry, theme: .standard)
    }
    _ = state.update(.input(.key(.character("d"))), registry)
    report("Down, and the frame") {
      var moved = state
      _ = moved.update(.input(.key(.down)), registry)
      _ = moved.view(registry, theme: .standard)
    }
    report("y, and the frame") {
      var turned = state
      _ = turned.update(.input(.key(.character("y"))), registry)
      _ = turned.view(registry, theme: .standard)
    }
    while state.isUnprepared { _ = state.update(.rest, registry) }
    _ = state.update(.input(.key(.character("/"))), registry)
    for letter in "réunion" {
      report("filter, typing \(letter)") {
        var typed = state
        _ = typed.update(.input(.key(.character(letter))), registry)
        _ = typed.view(registry, theme: .standard)
      }
      _ = state.update(.input(.key(.character(letter))), registry)
    }
    report("a colleague's record, while it is open") {
      var changed = state
      _ = changed.update(.registryChanged, registry)
    }
  }

  private func report(_ name: String, _ body: () -> Void) {
    let runs = (0..<20).map { _ in Stopwatch.seconds(body) }.sorted()
    print("\(name): \((runs[9] + runs[10]) / 2 * 1_000)")
  }

  /// Of the sample, with meetings of a series and others spread over three years.
  private func registry() throws -> Registry {
    var registry = try SampleReserve(
      candidates: people, today: Self.today, member: Self.member
    ).registry
    var generator = SplitMix64(seed: 329)
    let hosts = registry.organisations.keys.sorted()
    while registry.meetings.count < meetings {
      let place = registry.meetings.count
      var card = MeetingCard()
      card.kind = MeetingKind.allCases[place % MeetingKind.allCases.count]
      card.day = Self.today.adding(days: Int.random(in: -1_000...60, using: &generator))
      card.hosts = [hosts[place % hosts.count].entity]
      card.member = Self.member
      if card.kind == .dropIn { card.rhythm = .monthly }
      let id: MeetingID = registry.freshID(using: &generator)
      try record(.create(id, card), in: &registry)
      let isOver = card.day.map { $0 < Self.today } == true
      if isOver, place % 10 != 0 { try record(.move(id, MeetingStep(.held)), in: &registry) }
    }
    return registry
  }

  private func record(_ command: Command, in registry: inout Registry) throws {
    let events = try registry.decide(
      command, by: Actor(Self.member, .facilitator), on: Self.today)
    registry.apply(
      events, from: registry.revision + 1,
      at: Timestamp(seconds: Self.today.number * 86_400 + 36_000), by: Self.member)
  }
}
