import Console
import Interface
import Storage

/// While there is no reserve in the usual folder.
struct WelcomeLoop: ~Copyable {
  private var terminal: Terminal
  private var page: WelcomePage
  private let look: Look

  init(_ terminal: consuming Terminal, folder: String, _ preferences: Preferences) {
    self.terminal = terminal
    look = Look(preferences)
    page = WelcomePage(folder: folder, member: NewReserve.user ?? "")
  }

  mutating func run() -> Decision? {
    while true {
      look.show(on: &terminal) { page.draw(into: &$0, theme: look.theme, wording: look.wording) }
      let input = terminal.nextInput(until: nil, watching: [])
      switch page.take(input, wording: look.wording) {
      case .none: continue
      case .quit: return nil
      case .sample: return .sample
      case .open(let folder): if let decision = opened(folder) { return decision }
      case .create(let folder, let name, let member):
        switch created(UserFolders.expanded(folder), name, member) {
        case .back: continue
        case .done(let decision): return decision
        case .quit: return nil
        }
      }
    }
  }

  private mutating func opened(_ folder: String) -> Decision? {
    do throws(StorageError) {
      _ = try Reserve(opening: UserFolders.expanded(folder))
      return .folder(UserFolders.expanded(folder))
    } catch {
      if error == .wrongPassphrase || error == .keysLocked {
        return .folder(UserFolders.expanded(folder))
      }
      page.refuse(look.wording.sentence(error))
      return nil
    }
  }

  private enum Creation {
    case done(Decision)
    /// Nothing was made; the page says why, or nobody wanted it after all.
    case back
    case quit
  }

  private mutating func created(_ folder: String, _ name: String, _ member: String) -> Creation {
    var new = NewReserve(in: folder, name: name, member: member, look.wording)
    do throws(Failure) {
      try new.check()
      var asking = PassphraseLoop(for: new.member, isOptional: true, look)
      switch asking.run(on: &terminal) {
      case .chosen(let passphrase): new.passphrase = passphrase
      case .without: new.passphrase = nil
      case .cancelled: return .back
      case .quit: return .quit
      }
      if let code = try new.make().recovery {
        guard RecoverySheetLoop(code: code, look: look).run(on: &terminal) else { return .quit }
      }
      return .done(.made(folder, new.passphrase))
    } catch {
      page.refuse(error.sentence?(look.wording) ?? "")
      return .back
    }
  }

  enum Decision {
    case sample
    case folder(String)
    case made(String, Secret?)
  }
}
