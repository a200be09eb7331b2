import Canvas
import Console
import Interface
import Storage

/// The first page of all, shown while there is no reserve in the usual folder.
struct WelcomeLoop: ~Copyable {
  private var terminal: Terminal
  private var page: WelcomePage
  private let wording: Wording
  private let theme: Theme

  init(_ terminal: consuming Terminal, folder: String, _ preferences: Preferences) {
    self.terminal = terminal
    wording = Wording(preferences.language)
    theme = Settings.theme(named: preferences.theme) ?? Theme.standard
    page = WelcomePage(folder: folder)
  }

  /// What is to be opened; nil when the user leaves.
  mutating func run() -> Decision? {
    while true {
      var frame = Frame(size: terminal.size, style: theme[.text])
      page.draw(into: &frame, theme: theme, wording: wording)
      terminal.show(frame)
      let input = terminal.nextInput(until: nil, watching: [])
      switch page.take(input, wording: wording) {
      case .none: continue
      case .quit: return nil
      case .sample: return .sample
      case .open(let folder): if let decision = opened(folder) { return decision }
      case .create(let folder, let name):
        if let decision = created(folder, name) { return decision }
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
      page.refuse(wording.sentence(Trouble(error)))
      return nil
    }
  }

  private mutating func created(_ folder: String, _ name: String) -> Decision? {
    let folder = UserFolders.expanded(folder)
    do throws(Failure) {
      _ = try NewReserve(in: folder, name: name.isEmpty ? nil : name).make()
      return .folder(folder)
    } catch {
      page.refuse(error.sentence ?? "")
      return nil
    }
  }

  /// What the user chose.
  enum Decision {
    case sample
    case folder(String)
  }
}
