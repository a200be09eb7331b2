import ArgumentParser
import Interface
import Storage

/// `vivier init`: a new reserve with the shipped programmes.
struct InitCommand: LaunchedCommand {
  static var configuration: CommandConfiguration { .topic(\.initCommand, "init") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .topic(.folder)) var folder: String?
  @Option(help: .topic(.name)) var name: String?
  @Option(help: .topic(.group)) var group: String?
  @Flag(help: .topic(.noPassphrase)) var noPassphrase = false

  /// Nobody should make a reserve without knowing where: the folder must be said.
  func run(_ launch: Launch) throws {
    let words = launch.wording
    let folder = try common.folder(named: folder)
    var reserve = NewReserve(in: folder, name: name, member: common.member, group: group, words)
    try reserve.check()
    try Output.mustBeThere()
    reserve.passphrase = try passphrase(words)
    let made = try reserve.make()
    if let code = made.recovery {
      try RecoverySheet(code: code, reserve: reserve.name, folder: folder).print(words)
    }
    Output.say(
      words.made(
        folder, member: reserve.member, programmes: made.programmes,
        isProtected: reserve.passphrase != nil))
  }

  private func passphrase(_ words: Wording) throws(Failure) -> Secret? {
    if noPassphrase {
      guard common.passphraseFd == nil else { throw Failure(.usage, .passphraseOrNone) }
      return nil
    }
    guard common.passphraseFd != nil || Passphrase.canAsk else { return nil }
    return try NewPassphrase(words, outcome: .nothingMade).take(from: common.passphraseFd)
  }
}
