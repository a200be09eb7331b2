import ArgumentParser
import Console
import Glibc
import Interface
import Storage

/// The way from the command line to a command, and from whatever goes wrong to one sentence and an
/// exit code.
enum Launch {
  /// Whether a coordinator's session was asked for, which nothing but its options may set.
  static let isRestricted = RestrictedEnvironment.isAsked(by: CommandLine.arguments)
  /// What the user has set; read once, before anything is said.
  static let settings = isRestricted ? Settings(text: "") : Settings.load()
  /// The words of the language that was asked for.
  static let wording = Wording(language)
  /// `--langue`, then `VIVIER_LANG`, then the configuration, then the system's language.
  static let language =
    LanguageChoice.typed(CommandLine.arguments)
    ?? Environment["VIVIER_LANG"].flatMap(LanguageChoice.read)
    ?? settings.language
    ?? LanguageChoice.ofSystem { Environment[$0] }

  /// Runs the command that was typed and ends the program.
  static func main() -> Never {
    if isRestricted { RestrictedEnvironment.enter() }
    CoreDump.forbid()
    // A closed pipe is an error number of write, not the end.
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try Vivier.parseAsRoot()
      try command.run()
      exit(ExitStatus.done.rawValue)
    } catch {
      exit(report(error))
    }
  }

  /// Says what went wrong and gives the exit code.
  private static func report(_ error: any Error) -> Int32 {
    switch error {
    case let failure as Failure:
      if let sentence = failure.sentence { Output.say(sentence) }
      return failure.status.rawValue
    case let error as StorageError: return report(Failure(error))
    case let error as TerminalError: return report(Failure(error))
    default: return reportParsing(error)
    }
  }

  /// Prints the help that was asked for, or says what is wrong with the command.
  private static func reportParsing(_ error: any Error) -> Int32 {
    if Vivier.exitCode(for: error).isSuccess {
      let help = UsageText.help(Vivier.fullMessage(for: error), in: wording)
      do throws(Failure) { try Output.write(help + "\n") } catch { return report(error) }
      return ExitStatus.done.rawValue
    }
    let hasCommand = Vivier.isCommand(in: CommandLine.arguments.dropFirst())
    let mistake = UsageText.mistake(Vivier.message(for: error), hasCommand: hasCommand)
    Output.say(wording.sentence(mistake))
    if let usage = UsageText.usage(in: Vivier.fullMessage(for: error), wording) {
      Output.prompt(usage + "\n")
    }
    return ExitStatus.usage.rawValue
  }
}
