import ArgumentParser
import Console
import Glibc
import Interface
import Storage

/// The program: without a command, the desk.
@main
struct Vivier: ParsableCommand {
  static var configuration: CommandConfiguration {
    .topic(.desk, "vivier", subcommands: commands)
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var screen: ScreenOptions

  private static let commands: [any ParsableCommand.Type] = [
    DemoCommand.self, InitCommand.self, ImportCommand.self, ListCommand.self, ShowCommand.self,
    ExportCommand.self, VerifyCommand.self, RecoverCommand.self, MemberCommand.self,
    EraseCommand.self, CompactCommand.self, FiguresCommand.self, ReviewCommand.self,
  ]

  /// Whether words name a command; where it has commands of its own, one of them as well.
  static func isCommand(in words: some Collection<String>) -> Bool {
    guard let command = commands.first(where: { words.contains($0.name) }) else { return false }
    let own = command.configuration.subcommands
    return own.isEmpty || own.contains { words.contains($0.name) }
  }

  static func main() { Launch.main() }

  /// Opens the desk; where nobody has said which reserve and there is none yet, offers one.
  func run() throws {
    let hasChosen = common.reserve != nil || Environment["VIVIER_RESERVE"] != nil
    if !hasChosen, FolderContents.isFree(common.folder), isatty(STDIN_FILENO) == 1 {
      try welcome()
    } else {
      try open(common.folder)
    }
  }

  private func welcome() throws {
    let preferences = screen.preferences
    var decision: WelcomeLoop.Decision?
    do {
      var loop = WelcomeLoop(try Terminal(for: preferences), folder: common.folder, preferences)
      decision = loop.run()
    }
    switch decision {
    case .sample: try DemoCommand.parse([]).run()
    case .folder(let folder): try open(folder)
    case .made(let folder, let passphrase):
      let reserve = try Reserve(
        opening: folder, passphrase: passphrase, pace: DeskOpening.pace)
      try DeskStart(preferences: preferences).run(reserve)
    case nil: return
    }
  }

  /// The passphrase is asked on the screen, unless it comes through a descriptor.
  private func open(_ folder: String) throws {
    guard common.passphraseFd == nil, DeskOpening.canAsk else {
      let reserve = try ReserveOpening(common, folder: folder, pace: DeskOpening.pace)
        .open(for: .working)
      return try DeskStart(preferences: screen.preferences).run(reserve)
    }
    try DeskOpening(folder: folder, member: common.member, preferences: screen.preferences).run()
  }
}

extension ParsableCommand {
  /// The command's name as it is typed.
  fileprivate static var name: String { configuration.commandName ?? "" }
}
