import ArgumentParser
import Console
import Glibc
import Storage

/// The program: without a command, the desk.
@main
struct Vivier: LaunchedCommand {
  static var configuration: CommandConfiguration {
    .topic(\.deskCommand, "vivier", version: Version.text, subcommands: commands)
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var screen: ScreenOptions

  private static let commands: [any ParsableCommand.Type] = [
    DemoCommand.self, InitCommand.self, ImportCommand.self, ListCommand.self, ShowCommand.self,
    PrintCommand.self,
    ExportCommand.self, VerifyCommand.self, VerifyAttestationCommand.self, RecoverCommand.self,
    MemberCommand.self,
    EraseCommand.self, CompactCommand.self, BackupCommand.self, RestoreCommand.self,
    SealCommand.self,
    FiguresCommand.self, ReviewCommand.self,
  ]

  /// Where a command has commands of its own, one of them as well.
  static func isCommand(in words: some Collection<String>) -> Bool {
    guard let command = commands.first(where: { words.contains($0.name) }) else { return false }
    let own = command.configuration.subcommands
    return own.isEmpty || own.contains { words.contains($0.name) }
  }

  /// Where nobody has said which reserve and there is none yet, offers one.
  func run(_ launch: Launch) throws {
    let hasChosen = common.reserve != nil || Environment["VIVIER_RESERVE"] != nil
    if !hasChosen, FolderContents.isFree(common.folder), isatty(STDIN_FILENO) == 1 {
      try welcome(launch)
    } else {
      try open(common.folder, launch)
    }
  }

  private func welcome(_ launch: Launch) throws {
    var start = start(launch)
    var decision: WelcomeLoop.Decision?
    do {
      var loop = WelcomeLoop(
        try Terminal(for: start.preferences), folder: common.folder, start.preferences)
      decision = loop.run()
    }
    switch decision {
    case .sample: try DemoCommand.parse([]).run(launch)
    case .folder(let folder): try open(folder, launch)
    case .made(let folder, let passphrase):
      let reserve = try Reserve(
        opening: folder, passphrase: passphrase, pace: DeskOpening.pace, state: UserFolders.state)
      start.fresh = start.fresh.saying("--reserve", folder)
      try start.run(reserve)
    case nil: return
    }
  }

  /// The passphrase is asked on the screen, unless it comes through a descriptor.
  private func open(_ folder: String, _ launch: Launch) throws {
    var start = start(launch)
    start.fresh = start.fresh.saying("--reserve", folder)
    guard common.passphraseFd == nil, DeskOpening.canAsk else {
      let reserve = try ReserveOpening(
        common, launch.wording, folder: folder, pace: DeskOpening.pace
      ).open(for: .working)
      return try start.run(reserve)
    }
    try DeskOpening(
      folder: folder, member: common.member, start: start, locked: screen.locked
    ).run()
  }

  private func start(_ launch: Launch) -> DeskStart {
    DeskStart(
      preferences: screen.preferences(launch),
      complaints: screen.locked == nil ? launch.settings.complaints(launch.wording) : [])
  }
}

extension ParsableCommand {
  fileprivate static var name: String { configuration.commandName ?? "" }
}
