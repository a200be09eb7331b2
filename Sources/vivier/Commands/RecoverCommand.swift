import ArgumentParser
import Interface
import Storage

/// `vivier recover`: a torn, damaged or rolled back journal is made writable again.
struct RecoverCommand: ParsableCommand {
  static var configuration: CommandConfiguration { .topic(.recover, "recover") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .topic(.folder)) var folder: String?

  /// The folder must be said: nothing is repaired by mistake.
  func run() throws {
    let words = Launch.wording
    let folder = try common.folder(named: folder)
    let passphrase = try common.passphrase()
    let report: RecoveryReport
    do throws(StorageError) {
      report = try SignalPause.during { () throws(StorageError) in
        try Reserve.recover(folder, at: WallClock().now, passphrase: passphrase)
      }
    } catch {
      throw Failure(error)
    }
    Output.say(
      report.isEmpty ? words.nothingToRecover : words.recovered(records: report.records))
    say(report)
  }

  private func say(_ report: RecoveryReport) {
    let words = Launch.wording
    if let damage = report.damage {
      let cause = Trouble.Cause(damage.cause)
      Output.say(words.damagedAt(line: damage.line, bytes: damage.bytes, cause))
    }
    if let bytes = report.setAside { Output.say(words.setAside(bytes)) }
    if let name = report.keptAs { Output.say(words.keptAs(name)) }
    if report.isWatermarkMade { Output.say(words.markMade) }
  }
}
