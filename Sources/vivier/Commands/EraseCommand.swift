import ArgumentParser
import Domain
import Interface
import Storage

/// `vivier erase`: nothing private about a person can be read any more.
struct EraseCommand: LaunchedCommand {
  static var configuration: CommandConfiguration { .topic(\.eraseCommand, "erase") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .topic(.id)) var id: String
  @Option(help: .topic(.reason)) var reason: String
  @Flag(help: .topic(.yes)) var yes = false
  @Flag(help: .topic(.eraseDryRun)) var dryRun = false

  func run(_ launch: Launch) throws {
    let words = launch.wording
    let erasure = try erasure(words)
    if !dryRun { try Output.mustBeThere() }
    guard yes || dryRun || Question.canAsk else { throw Failure(.usage, .yesNeeded) }
    var reserve = try ReserveOpening(common, words).open(for: dryRun ? .reading : .working)
    let person = try person(in: reserve)
    guard !reserve.registry.isErasureFinished(person) else {
      Output.say(words.isErasedAlready(person.entity))
      return try tell(
        reserve.registry.files(of: person), on: reserve.registry.dayOfErasure(person))
    }
    try check(person, erasure, in: reserve.registry)
    if dryRun || !yes {
      let registry = reserve.registry.telling(person.entity, words)
      for line in Self.consequences(for: person, in: registry, words) { Output.say(line) }
    }
    guard !dryRun else { return try reserve.reportLoss() }
    guard try yes || Self.isConfirmed(person, words) else {
      throw Failure(.refused) { $0.otherNumber(person) }
    }
    try reserve.erase(person, erasure)
    Output.say(words.erased(person))
    try tell(reserve.registry.files(of: person), on: WallClock().moment.today)
  }

  /// To be kept: whoever restores a backup from before is asked for it.
  private func tell(_ files: [CandidateID], on day: Day) throws {
    for file in files { try Output.write("\(file.entity.shown) \(day.iso)\n") }
  }

  private func erasure(_ words: Wording) throws(Failure) -> Erasure {
    guard !reason.allSatisfy(\.isWhitespace) else {
      let mistake = UsageMistake.invalid(
        value: reason, option: "--reason", choices: ErasureReason.allCases.map(\.rawValue))
      throw Failure(mistake)
    }
    if let known = words.erasureReason(reason) { return Erasure(known) }
    return Erasure(.other, remark: reason)
  }

  private func person(in reserve: borrowing Reserve) throws(Failure) -> CandidateID {
    let entity = try EntityID(typed: id, in: reserve)
    guard let person = CandidateID(entity) else {
      throw Failure(.refused) { $0.onlyPeopleAreErased(entity) }
    }
    return person
  }

  /// Before anything is asked.
  private func check(
    _ person: CandidateID, _ erasure: Erasure, in registry: Registry
  ) throws(Failure) {
    do throws(Refusal) {
      _ = try registry.decide(
        .erase(person, erasure), by: .anyFacilitator, on: WallClock().moment.today)
    } catch { throw Failure(error, registry: registry) }
  }

  private static func consequences(
    for person: CandidateID, in registry: Registry, _ words: Wording
  ) -> [String] {
    let introductions = registry.introductions(of: person)
    let others =
      introductions.map(\.id.entity) + registry.pathways(of: person.entity).map(\.id.entity)
    let entries = ([person.entity] + others).flatMap { registry.history(of: $0) }
    let notes = entries.count { $0.event.change.isNote && !$0.isUndone }
    return words.erasureConsequences(
      person, with: registry.files(of: person).dropFirst().map(\.entity.shown),
      name: registry.candidates[person]?.name, records: entries.count, notes: notes,
      introductions: introductions.count(where: \.state.isOpen))
  }

  /// A yes is too quickly typed.
  private static func isConfirmed(
    _ person: CandidateID, _ words: Wording
  ) throws(Failure) -> Bool {
    Output.prompt(words.askNumber(person))
    return try EntityID(InputFile.typedLine() ?? "") == person.entity
  }
}

extension Reserve {
  /// Ends only once the keys are gone and the journal says so.
  mutating func erase(_ person: CandidateID, _ erasure: Erasure) throws(Failure) {
    let actor = Actor(member, .facilitator)
    _ = try changing { reserve, time, today throws(RecordError) in
      try reserve.record(at: time) { (registry) throws(Refusal) in
        try registry.decide(.erase(person, erasure), by: actor, on: today)
      }
    }
    guard registry.isErasureFinished(person) else {
      throw Failure(.cannotWrite) { $0.sentence(StorageError.erasureUnfinished) }
    }
  }
}

extension Registry {
  /// As the journal has it.
  fileprivate func dayOfErasure(_ person: CandidateID) -> Day {
    for entry in entries(of: person.entity) {
      if case .erasureBegun(let erasure) = entry.event.change {
        return erasure.on ?? entry.stamp.time.day
      }
    }
    return WallClock().moment.today
  }
}
