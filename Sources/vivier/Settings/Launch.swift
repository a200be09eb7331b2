import Interface

struct Launch {
  /// Nothing but the options of such a session may set anything then.
  let isRestricted: Bool
  let settings: Settings
  let language: Language

  /// Read by whoever starts a command, and by what the parser declares before there is one.
  static let here = Launch(CommandLine.arguments)

  /// `--langue`, then `VIVIER_LANG`, then the configuration, then the system's language.
  private init(_ arguments: [String]) {
    isRestricted = RestrictedEnvironment.isAsked(by: arguments)
    settings = isRestricted ? Settings(text: "") : Settings.load()
    language =
      LanguageChoice.typed(arguments)
      ?? Environment["VIVIER_LANG"].flatMap(LanguageChoice.read)
      ?? settings.language
      ?? LanguageChoice.ofSystem { Environment[$0] }
  }

  var wording: Wording { Wording(language) }
}
