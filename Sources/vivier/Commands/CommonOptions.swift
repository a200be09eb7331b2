import ArgumentParser
import Interface
import Storage

/// The options that stand with every command.
struct CommonOptions: ParsableArguments {
  @Option(help: .topic(.reserve)) var reserve: String?
  @Option(name: .customLong("as"), help: .topic(.member)) var member: String?
  @Option(help: .topic(.passphrase)) var passphraseFd: Int?
  /// Read before parsing, by `LanguageChoice`; declared so that it is checked and explained.
  @Option(
    name: [.customLong("langue"), .customLong("language")], help: .topic(.language))
  var langue: Language?

  /// The folder of the reserve: as typed, as set, or the usual one.
  var folder: String { reserve ?? Environment["VIVIER_RESERVE"] ?? UserFolders.data }

  /// The folder of a command that does not fall back on the usual one: what it does must be meant.
  func folder(named argument: String?) throws(Failure) -> String {
    guard let folder = argument ?? reserve else {
      throw Failure(.usage) { $0.missing(.folder) }
    }
    return folder
  }

  /// The passphrase, where a descriptor was given.
  func passphrase() throws(Failure) -> Secret? {
    guard let descriptor = passphraseFd else { return nil }
    return try Passphrase.read(from: descriptor)
  }
}

/// The options of the full screen.
struct ScreenOptions: ParsableArguments {
  @Flag(help: .topic(.slow)) var sobre = false
  @Flag(help: .topic(.linear)) var lineaire = false

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
  /// What the words of the interface say about an option.
  static func topic(_ topic: OptionTopic) -> ArgumentHelp {
    let words = Launch.here.wording
    let placeholder = words.placeholder(topic)
    return ArgumentHelp(words.help(topic), valueName: placeholder.isEmpty ? nil : placeholder)
  }
}

extension CommandConfiguration {
  /// A command explained in the words of the interface.
  static func topic(
    _ topic: CommandTopic, _ name: String, subcommands: [any ParsableCommand.Type] = []
  ) -> CommandConfiguration {
    let words = Launch.here.wording
    return CommandConfiguration(
      commandName: name, abstract: words.abstract(topic), usage: words.usage(topic),
      discussion: words.discussion(topic), subcommands: subcommands)
  }
}
