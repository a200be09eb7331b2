import ArgumentParser
import Storage

/// `vivier compact`: what no key opens any more is taken out of the journal.
struct CompactCommand: LaunchedCommand {
  static var configuration: CommandConfiguration { .topic(\.compactCommand, "compact") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .topic(.folder)) var folder: String?

  /// The whole journal is written anew, so the folder must be said; with the keys, an erasure that
  /// was interrupted is finished first.
  func run(_ launch: Launch) throws {
    let folder = try common.folder(named: folder)
    var reserve = try Reserve(
      opening: folder, passphrase: try common.passphrase(), state: UserFolders.state)
    launch.wording.say(reserve.notices)
    let report = try SignalPause.during { try reserve.compact(at: WallClock().now) }
    Output.say(launch.wording.compacted(parts: report.blanked, bytes: report.freed))
  }
}
