import ArgumentParser
import Interface
import Storage

/// `vivier init`: a new reserve with the shipped programmes.
struct InitCommand: ParsableCommand {
  static var configuration: CommandConfiguration { .topic(.initialise, "init") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .topic(.folder)) var folder: String?
  @Option(help: .topic(.name)) var name: String?
  @Option(help: .topic(.group)) var group: String?
  @Flag(help: .topic(.noPassphrase)) var noPassphrase = false

  /// The folder must be said: nobody should make a reserve without knowing where.
  func run() throws {
    let words = Launch.wording
    let folder = try common.folder(named: folder)
    var reserve = NewReserve(in: folder, name: name, member: common.member, group: group)
    try reserve.check()
    reserve.passphrase = try passphrase()
    let made = try reserve.make()
    if let code = made.recovery {
      try RecoverySheet(
        code: code, reserve: reserve.name, folder: folder, day: WallClock().moment.today
      ).print()
    }
    Output.say(
      words.made(
        folder, member: reserve.member, programmes: made.programmes,
        isProtected: reserve.passphrase != nil))
  }

  /// The passphrase: from its descriptor, typed twice, or none where nobody can be asked.
  private func passphrase() throws(Failure) -> Secret? {
    if noPassphrase {
      guard common.passphraseFd == nil else {
        throw Failure(.usage, Launch.wording.passphraseOrNone)
      }
      return nil
    }
    guard common.passphraseFd != nil || Passphrase.canAsk else { return nil }
    return try NewPassphrase(outcome: Launch.wording.nothingMade).take(from: common.passphraseFd)
  }
}
