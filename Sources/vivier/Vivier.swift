import ArgumentParser

/// The program: without a command, the desk.
@main
struct Vivier: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vivier",
    subcommands: [DemoCommand.self],
    defaultSubcommand: DemoCommand.self)
}
