import Domain
import Interface
import Storage

/// A reserve that people can begin to work in: named, kept by one facilitator, with the shipped
/// programmes.
struct NewReserve {
  let folder: String
  let name: String
  let member: String
  /// Whose accounts share the folder.
  let group: String?
  var passphrase: Secret?

  /// The facilitator is called as asked, or as the system calls them.
  init(
    in folder: String, name: String? = nil, member: String? = nil, passphrase: Secret? = nil,
    group: String? = nil, _ words: Wording
  ) {
    self.folder = folder
    self.name = name ?? words.newReserveName
    self.member = member ?? Self.user ?? words.someFacilitator
    self.passphrase = passphrase
    self.group = group
  }

  static var user: String? { Environment["LOGNAME"] ?? Environment["USER"] }

  struct Made {
    let programmes: Int
    /// Kept nowhere else; nil without a passphrase.
    let recovery: Secret?
  }

  /// Before a passphrase is typed in vain, and with nothing left behind.
  func check() throws(Failure) {
    do throws(Refusal) {
      _ = try Registry().decide(
        .nameReserve(name), by: .anyFacilitator, on: WallClock().moment.today)
    } catch { throw Failure(error, registry: Registry()) }
    do throws(StorageError) {
      guard try Reserve.size(in: folder) == nil else { throw .reserveExists }
    } catch { throw Failure(error) }
    guard passphrase?.isLongEnough ?? true else { throw Failure(StorageError.passphraseTooShort) }
    guard let group else { return }
    guard let found = UserGroup(named: group) else { throw Failure(StorageError.unknownGroup) }
    guard found.isMine else { throw Failure(.refused) { $0.notInGroup(group) } }
  }

  /// A signal waits until the reserve is whole.
  func make() throws(Failure) -> Made {
    try check()
    return try SignalPause.during { () throws(Failure) in
      let clock = WallClock()
      let recovery: Secret?
      var reserve: Reserve
      do throws(StorageError) {
        recovery = try Reserve.create(
          at: folder, name: name, member: member, passphrase: passphrase, group: group,
          time: clock.now)
        reserve = try Reserve(opening: folder, passphrase: passphrase, state: UserFolders.state)
      } catch { throw Failure(error) }
      _ = try reserve.changing { reserve, time, today throws(RecordError) in
        let actor = reserve.actor
        return try reserve.record(at: time) { (registry) throws(Refusal) in
          try Self.programmes(for: registry, by: actor, on: today)
        }
      }
      return Made(programmes: reserve.registry.programmes.count, recovery: recovery)
    }
  }

  private static func programmes(
    for registry: Registry, by actor: Actor, on today: Day
  ) throws(Refusal) -> [Event] {
    var generator = SystemRandomNumberGenerator()
    var events: [Event] = []
    for card in ProgrammeCard.shipped {
      let id = registry.freshID(ProgrammeID.self, using: &generator)
      events += try registry.decide(.create(id, card), by: actor, on: today)
    }
    return events
  }
}
