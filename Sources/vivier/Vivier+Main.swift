import ArgumentParser
import Console
import Glibc
import Interface
import Storage

extension Vivier {
  static func main() {
    StandardStreams.fill()
    // A review that is not known for one must not become a desk.
    guard CertainArguments.areThese else {
      Output.say(Wording().say(.argumentsUnknown))
      Glibc.exit(ExitStatus.refused.rawValue)
    }
    // Before anything of the environment is looked at.
    if RestrictedEnvironment.isAsked(by: CommandLine.arguments) { RestrictedEnvironment.enter() }
    CoreDump.forbid()
    // A closed pipe, and the limit of a file's size, are error numbers of write, not the end.
    for signal in [SIGPIPE, SIGXFSZ] { Glibc.signal(signal, SIG_IGN) }
    let launch = Launch.here
    do {
      var command = try Vivier.parseAsRoot()
      // The desk tells its own complaints.
      if launch.settings.isUnusable, !(command is Vivier) {
        for complaint in launch.settings.complaints(launch.wording) { Output.say(complaint) }
      }
      if let command = command as? any LaunchedCommand {
        try command.run(launch)
      } else {
        try command.run()
      }
      Glibc.exit(ExitStatus.done.rawValue)
    } catch { Glibc.exit(report(error, launch.wording)) }
  }

  private static func report(_ error: any Error, _ words: Wording) -> Int32 {
    switch error {
    case let failure as Failure:
      if let sentence = failure.sentence { Output.say(sentence(words)) }
      return failure.status.rawValue
    case let error as StorageError: return report(Failure(error), words)
    case let error as TerminalError: return report(Failure(error), words)
    default: return reportParsing(error, words)
    }
  }

  private static func reportParsing(_ error: any Error, _ words: Wording) -> Int32 {
    if exitCode(for: error).isSuccess {
      let help = UsageText.help(fullMessage(for: error), in: words)
      do throws(Failure) { try Output.write(help + "\n") } catch { return report(error, words) }
      return ExitStatus.done.rawValue
    }
    let hasCommand = isCommand(in: CommandLine.arguments.dropFirst())
    let mistake = UsageText.mistake(message(for: error), hasCommand: hasCommand)
    Output.say(words.sentence(mistake))
    if let usage = UsageText.usage(in: fullMessage(for: error), words) {
      Output.prompt(usage + "\n")
    }
    return ExitStatus.usage.rawValue
  }
}
