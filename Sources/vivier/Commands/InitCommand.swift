import ArgumentParser
import Interface

/// `vivier init`: a new reserve with the shipped programmes.
struct InitCommand: ParsableCommand {
  static var configuration: CommandConfiguration { .topic(.initialise, "init") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .topic(.folder)) var folder: String?
  @Option(help: .topic(.name)) var name: String?

  /// The folder must be said: nobody should make a reserve without knowing where.
  func run() throws {
    let words = Launch.wording
    guard let folder = folder ?? common.reserve else {
      throw Failure(
        .usage, words.sentence(UsageMistake.missingArgument("<\(words.placeholder(.folder))>")))
    }
    let passphrase = try common.passphrase()
    let reserve = NewReserve(in: folder, name: name, passphrase: passphrase)
    let programmes = try reserve.make()
    Output.say(
      words.made(
        folder, member: reserve.member, programmes: programmes, isProtected: passphrase != nil))
  }
}
