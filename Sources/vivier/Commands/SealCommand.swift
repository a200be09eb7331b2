import ArgumentParser
import Domain
import Interface
import Storage

/// `vivier seal`: a seat in the joint committee puts its key to the state of the journal.
struct SealCommand: LaunchedCommand {
  static var configuration: CommandConfiguration { .topic(\.sealCommand, "seal") }

  @OptionGroup var common: CommonOptions
  @Option(help: .topic(.stick)) var key: String
  @Option(help: .topic(.keyPassphrase)) var keyPassphraseFd: Int?

  func run(_ launch: Launch) throws {
    let words = launch.wording
    try Output.mustBeThere()
    let passphrase = try passphrase(words)
    let report = try SignalPause.during { try sealed(passphrase) }
    Output.say(words.sealed(report))
    try Output.write(report.note)
  }

  private func passphrase(_ words: Wording) throws(Failure) -> Secret {
    if let keyPassphraseFd { return try Passphrase.read(from: keyPassphraseFd) }
    guard Passphrase.canAsk, case .typed(let typed) = Passphrase.ask(words.say(.askStick)) else {
      throw Failure(StorageError.keysLocked)
    }
    return typed.secret()
  }

  private func sealed(_ passphrase: Secret) throws -> SealReport {
    var progress = Progress()
    defer { progress.finish() }
    return try Reserve.seal(
      common.folder, stick: key, passphrase: passphrase, at: WallClock().now
    ) { progress.show($0, of: $1) }
  }
}

/// As it is typed.
enum BenchWord: String, CaseIterable, ExpressibleByArgument {
  case union, employer, observer
  case syndicat, employeurs, observateur

  var bench: Bench {
    switch self {
    case .union, .syndicat: .union
    case .employer, .employeurs: .employer
    case .observer, .observateur: .observer
    }
  }
}
