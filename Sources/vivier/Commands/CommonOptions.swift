import ArgumentParser
import Interface
import Storage

/// The options that stand with every command.
struct CommonOptions: ParsableArguments {
  @Option(help: .topic(\.reserveOption)) var reserve: String?
  @Option(name: .customLong("as"), help: .topic(\.memberOption)) var member: String?
  @Option(help: .topic(\.passphraseOption)) var passphraseFd: Int?
  /// Read before parsing, by `LanguageChoice`; declared so that it is checked and explained.
  @Option(
    name: [.customLong("langue"), .customLong("language")], help: .topic(\.languageOption))
  var langue: Language?

  /// The folder of the reserve: as typed, as set, or the usual one.
  var folder: String { reserve ?? Environment["VIVIER_RESERVE"] ?? UserFolders.data }

  /// The folder of a command that does not fall back on the usual one: what it does must be meant.
  func folder(named argument: String?) throws(Failure) -> String {
    guard let folder = argument ?? reserve else {
      throw Failure(.usage) { $0.missing($0.folderWord) }
    }
    return folder
  }

  func passphrase() throws(Failure) -> Secret? {
    guard let descriptor = passphraseFd else { return nil }
    return try Passphrase.read(from: descriptor)
  }
}

/// The options of the full screen.
struct ScreenOptions: ParsableArguments {
  @Flag(help: .topic(\.slowOption)) var sobre = false
  @Flag(help: .topic(\.linearOption)) var lineaire = false

  /// What the user has set, with what was asked for this time.
  func preferences(_ launch: Launch) -> Preferences {
    var preferences = launch.settings.preferences
    preferences.language = launch.language
    if sobre { preferences.slowLine = .yes }
    preferences.isLinear = preferences.isLinear || lineaire
    return preferences
  }
}

extension Language: ExpressibleByArgument {}

extension ArgumentHelp {
  /// An option explained in the user's language.
  static func topic(_ topic: (Wording) -> OptionHelp) -> ArgumentHelp {
    let help = topic(Launch.here.wording)
    return ArgumentHelp(help.text, valueName: help.value)
  }
}

extension CommandConfiguration {
  /// A command explained in the user's language.
  static func topic(
    _ topic: (Wording) -> CommandHelp, _ name: String,
    subcommands: [any ParsableCommand.Type] = []
  ) -> CommandConfiguration {
    let words = Launch.here.wording
    let help = topic(words)
    return CommandConfiguration(
      commandName: name, abstract: help.abstract, usage: "vivier " + help.usage,
      discussion: words.discussion(of: help), subcommands: subcommands)
  }
}
