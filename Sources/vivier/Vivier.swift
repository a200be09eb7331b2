import ArgumentParser
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
    ExportCommand.self, VerifyCommand.self, RecoverCommand.self,
  ]

  /// The names of the commands as they are typed.
  static var commandNames: [String] { commands.compactMap { $0.configuration.commandName } }

  static func main() { Launch.main() }

  func run() throws {
    let reserve = try ReserveOpening(common).open(needsKeys: true)
    try DeskStart(preferences: screen.preferences).run(reserve)
  }
}
