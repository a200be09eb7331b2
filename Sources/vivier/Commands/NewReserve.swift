import Domain
import Interface
import Storage

/// Makes a reserve that people can begin to work in: named, kept by one facilitator, with the
/// shipped programmes.
struct NewReserve {
  let folder: String
  let name: String
  let passphrase: Secret?

  init(in folder: String, name: String? = nil, passphrase: Secret? = nil) {
    self.folder = folder
    self.name = name ?? Launch.wording.newReserveName
    self.passphrase = passphrase
  }

  /// Makes it, and says how many programmes it has.
  ///
  /// The name is checked first, so that a refused one leaves no folder behind.
  func make() throws(Failure) -> Int {
    let clock = WallClock()
    let actor = Actor(MemberID("m1"), .facilitator)
    do throws(Refusal) {
      _ = try Registry().decide(.nameReserve(name), by: actor, on: clock.moment.today)
    } catch {
      throw Failure(.refused, Launch.wording.sentence(error, registry: Registry()))
    }
    var reserve = try created(at: clock.now)
    do throws(RecordError) {
      try reserve.record(at: clock.now) { (registry) throws(Refusal) in
        try Self.programmes(for: registry, by: actor, on: clock.moment.today)
      }
    } catch {
      throw Failure(error, registry: reserve.registry)
    }
    return reserve.registry.programmes.count
  }

  private func created(at time: Timestamp) throws(Failure) -> Reserve {
    do throws(StorageError) {
      try Reserve.create(
        at: folder, name: name, member: member, passphrase: passphrase, time: time)
      return try Reserve(opening: folder, passphrase: passphrase)
    } catch {
      throw Failure(error)
    }
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
  var member: String {
    Environment["LOGNAME"] ?? Environment["USER"] ?? Launch.wording.someFacilitator
  }
}
