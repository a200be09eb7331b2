import ArgumentParser
import Canvas
import Interface
import Storage

struct CommonOptions: ParsableArguments {
  @Option(help: .topic(.reserve)) var reserve: String?
  @Option(name: .customLong("as"), help: .topic(.member)) var member: String?
  @Option(help: .topic(.passphrase)) var passphraseFd: Int?
  /// Read before parsing, by `LanguageChoice`; declared so that it is checked and explained.
  @Option(
    name: [.customLong("langue"), .customLong("language")], help: .topic(.language))
  var langue: Language?

  var folder: String { reserve ?? Environment["VIVIER_RESERVE"] ?? UserFolders.data }

  /// Without falling back on the usual one: what the command does must be meant.
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

struct ScreenOptions: ParsableArguments {
  @Flag(help: .topic(.slow)) var sobre = false
  @Flag(help: .topic(.linear)) var lineaire = false
  /// By the program alone, to itself: where it finds what it handed over when it locked.
  @Option(help: .hidden) var locked: Int?

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
  static func topic(_ topic: OptionHelp) -> ArgumentHelp {
    let words = Launch.here.wording
    return ArgumentHelp(
      "\(TextWidth.tied(words.say(topic.text)))", valueName: topic.value?(words))
  }
}

extension CommandConfiguration {
  static func topic(
    _ topic: (Wording) -> CommandHelp, _ name: String, version: String = "",
    subcommands: [any ParsableCommand.Type] = []
  ) -> CommandConfiguration {
    let words = Launch.here.wording
    let help = topic(words)
    // The parser declares every command at every start.
    let isAsked = !subcommands.isEmpty || CommandLine.arguments.contains(name)
    return CommandConfiguration(
      commandName: name, abstract: TextWidth.tied(words.say(help.abstract)),
      usage: "vivier " + help.usage,
      discussion: isAsked ? TextWidth.tied(words.discussion(of: help)) : "", version: version,
      subcommands: subcommands)
  }
}
