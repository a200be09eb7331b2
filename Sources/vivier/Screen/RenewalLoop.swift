import Console
import Domain
import Interface
import Storage

/// After the recovery sheet: a member gets another passphrase, and the desk opens as theirs.
struct RenewalLoop {
  let look: Look

  enum Ending {
    case open
    /// Nobody got a passphrase; the sentence says why, if not because somebody went back.
    case back(String?)
    case quit
  }

  func run(_ reserve: inout Reserve, _ pace: Int, on terminal: inout some Screen & ~Copyable)
    -> Ending
  {
    let members = reserve.members.filter { $0.role == .facilitator }.map {
      LockMember($0.id, name: $0.name, isProtected: $0.isProtected)
    }
    while true {
      switch choose(members, on: &terminal) {
      case .chosen(let member):
        var asking = PassphraseLoop(for: member.name, isOptional: false, look)
        switch asking.run(on: &terminal) {
        case .chosen(let passphrase): return renew(member.id, passphrase, &reserve, pace)
        case .quit: return .quit
        case .cancelled, .without: if members.count == 1 { return .back(nil) }
        }
      case .cancel, .none: return .back(nil)
      case .quit: return .quit
      }
    }
  }

  /// Where there is only one, nobody is asked.
  private func choose(
    _ members: [LockMember], on terminal: inout some Screen & ~Copyable
  ) -> RenewalPage.Outcome {
    if members.count == 1 { return .chosen(members[0]) }
    var page = RenewalPage(members)
    while true {
      look.show(on: &terminal) { page.draw(into: &$0, look.preferences, look.theme) }
      let outcome = page.take(terminal.nextInput(until: nil, watching: []))
      if outcome != .none { return outcome }
    }
  }

  private func renew(
    _ member: MemberID, _ passphrase: Secret, _ reserve: inout Reserve, _ pace: Int
  ) -> Ending {
    let clock = WallClock()
    do {
      try reserve.renewMember(member, passphrase: passphrase, at: clock.now, on: clock.moment.today)
      try reserve.unlock(passphrase, as: member, pace: pace)
      return .open
    } catch {
      switch error {
      case let error as StorageError: return .back(look.wording.sentence(error))
      case let error as RecordError:
        return .back(Failure(error, registry: reserve.registry).sentence?(look.wording))
      default: return .back(nil)
      }
    }
  }
}
