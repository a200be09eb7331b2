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
      var generator = SystemRandomNumberGenerator()
      let shipped = ProgrammeCard.shipped.map { card in
        Command.create(Registry().freshID(ProgrammeID.self, using: &generator), card)
      }
      do throws(StorageError) {
        let recovery = try Reserve.create(
          at: folder, name: name, member: member, passphrase: passphrase, group: group,
          holding: shipped, time: WallClock().now)
        return Made(programmes: shipped.count, recovery: recovery)
      } catch { throw Failure(error) }
    }
  }
}
