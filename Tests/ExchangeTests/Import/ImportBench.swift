import Domain

@testable import Exchange

/// A reserve to import into, one step at a time.
struct ImportBench {
  var registry = Registry()
  var generator = FixedGenerator(state: 329)
  let actor = Actor(MemberID("m1"), .facilitator)
  /// A Friday.
  let today = Day(number: 20_546)
  var members: [MemberID: String] = [:]
  var takesNewBasins = false

  /// Reads a file without recording anything.
  mutating func read(
    _ file: String, as kind: ImportKind = .candidates, map: String? = nil,
    taking takes: @escaping @Sendable (RowChange) -> Bool = { _ in false }
  ) throws -> ImportResult {
    let bytes = Array(file.utf8)
    let table = try JSONReader.reads(bytes) ? JSONReader.read(bytes) : CSVReader.read(bytes)
    let choice = map.flatMap(ColumnChoice.init) ?? .none
    return try Import(
      into: registry, by: actor, on: today, members: members, takesNewBasins: takesNewBasins,
      takes: takes
    )
    .read(table, as: kind, columns: choice, using: &generator)
  }

  /// Records the good rows of a file.
  mutating func take(
    _ file: String, as kind: ImportKind = .candidates,
    taking takes: @escaping @Sendable (RowChange) -> Bool = { _ in false }
  ) throws -> ImportResult {
    let result = try read(file, as: kind, taking: takes)
    for command in result.commands { try record(command) }
    return result
  }

  mutating func record(_ command: Command, by other: Actor? = nil) throws {
    let actor = other ?? actor
    for event in try registry.decide(command, by: actor, on: today) {
      let stamp = Stamp(
        number: registry.revision + 1, time: Timestamp(seconds: today.number * 86_400),
        member: actor.member)
      registry.apply(event, stamp)
    }
  }

  /// The only card that a file with one row brings.
  mutating func card(_ file: String) throws -> CandidateCard? {
    switch try read(file).commands.first {
    case .create(_, .candidate(let card)), .enrol(_, let card, _): card
    default: nil
    }
  }
}

/// A generator whose draws are the same in every run.
struct FixedGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
