import ArgumentParser
import Domain
import Interface
import Storage

/// `vivier init`: a new reserve with the shipped programmes.
struct InitCommand: ParsableCommand {
  static var configuration: CommandConfiguration { .topic(.initialise, "init") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .topic(.folder)) var folder: String?
  @Option(help: .topic(.name)) var name: String?

  /// The folder must be said: nobody should make a reserve without knowing where.
  func run() throws {
    let words = Launch.wording
    guard let folder = folder ?? common.reserve else {
      throw Failure(
        .usage, words.sentence(UsageMistake.missingArgument("<\(words.placeholder(.folder))>")))
    }
    let passphrase = try common.passphrase()
    let programmes = try make(in: folder, passphrase)
    Output.say(
      words.made(
        folder, member: member, programmes: programmes, isProtected: passphrase != nil))
  }

  private func make(in folder: String, _ passphrase: Secret?) throws -> Int {
    let (clock, name) = (WallClock(), name ?? Launch.wording.newReserveName)
    let actor = Actor(MemberID("m1"), .facilitator)
    do throws(Refusal) {
      _ = try Registry().decide(.nameReserve(name), by: actor, on: clock.moment.today)
    } catch {
      throw Failure(.refused, Launch.wording.sentence(error, registry: Registry()))
    }
    try Reserve.create(
      at: folder, name: name, member: member, passphrase: passphrase, time: clock.now)
    var reserve = try Reserve(opening: folder, passphrase: passphrase)
    do throws(RecordError) {
      try reserve.record(at: clock.now) { (registry) throws(Refusal) in
        try Self.programmes(for: registry, by: actor, on: clock.moment.today)
      }
    } catch {
      throw Failure(error, registry: reserve.registry)
    }
    return reserve.registry.programmes.count
  }

  private static func programmes(
    for registry: Registry, by actor: Actor, on today: Day
  ) throws(Refusal) -> [Event] {
    var generator = SystemRandomNumberGenerator()
    var events: [Event] = []
    for card in ProgrammeCard.shipped {
      let id = registry.freshID(ProgrammeID.self, using: &generator)
      events += try registry.decide(.defineProgramme(id, card), by: actor, on: today)
    }
    return events
  }

  /// How the facilitator is called: as the system calls them.
  private var member: String {
    Environment["LOGNAME"] ?? Environment["USER"] ?? Launch.wording.someFacilitator
  }
}
