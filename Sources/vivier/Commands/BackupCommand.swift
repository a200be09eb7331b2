import ArgumentParser
import Interface
import Storage

/// `vivier backup`: the reserve as it is now, on a stick.
struct BackupCommand: LaunchedCommand {
  static var configuration: CommandConfiguration { .topic(\.backupCommand, "backup") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .topic(.backupFolder)) var folder: String

  func run(_ launch: Launch) throws {
    let passphrase = try common.passphrase()
    let report = try SignalPause.during { try backUp(passphrase) }
    for line in launch.wording.backedUp(report) { Output.say(line) }
  }

  private func backUp(_ passphrase: Secret?) throws -> BackupReport {
    var progress = Progress()
    defer { progress.finish() }
    return try Reserve.backUp(
      common.folder, to: folder, passphrase: passphrase, state: UserFolders.state,
      at: WallClock().now
    ) { progress.show($0, of: $1) }
  }
}
