import ArgumentParser
import Interface
import Storage

/// `vivier recover`: a torn, damaged or rolled back journal is made writable again.
struct RecoverCommand: LaunchedCommand {
  static var configuration: CommandConfiguration { .topic(\.recoverCommand, "recover") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .topic(.folder)) var folder: String?
  @Option(help: .topic(.recoverFrom)) var from: String?

  /// The folder must be said: nothing is repaired by mistake.
  func run(_ launch: Launch) throws {
    let words = launch.wording
    let folder = try common.folder(named: folder)
    let passphrase = try common.passphrase()
    let report = try SignalPause.during {
      try Reserve.recover(
        folder, at: WallClock().now, passphrase: passphrase, backup: from,
        state: UserFolders.state)
    }
    // What became of the number is said below.
    words.say(report.notices.filter { $0 != .wentOn })
    if !report.isEmpty {
      Output.say(words.recovered(records: report.records))
    }
    say(report, words)
    guard report.isEmpty else { return }
    let found = try Reserve.verify(folder, passphrase: passphrase, state: UserFolders.state)
    guard found.isSound else { throw Failure(.damaged, .leftToRecover) }
    Output.say(words.say(.nothingToRecover))
  }

  private func say(_ report: RecoveryReport, _ words: Wording) {
    if let damage = report.damage { Output.say(words.damagedAt(damage, in: report.damagedFile)) }
    if let bytes = report.setAside { Output.say(words.setAside(bytes)) }
    if report.refilled > 0 { Output.say(words.refilled(report.refilled)) }
    if !report.erasedAgain.isEmpty { Output.say(words.erasedBehind(report.erasedAgain)) }
    if report.keysFound > 0 { Output.say(words.keysFound(report.keysFound)) }
    if report.keysLost > 0 { Output.say(words.keysLost(report.keysLost)) }
    if report.isNumberNew { Output.say(words.say(.numberNew)) }
  }
}
