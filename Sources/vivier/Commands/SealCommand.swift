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
    let report = try report(words)
    Output.say(words.sealed(report))
    for (file, number) in report.lost.sorted(by: { $0.key < $1.key }) {
      Output.say(words.lost(through: number, of: file))
    }
    try Output.write(report.note)
  }

  private func report(_ words: Wording) throws(Failure) -> SealReport {
    if let keyPassphraseFd {
      let passphrase = try Passphrase.read(from: keyPassphraseFd)
      do throws(StorageError) { return try sealed(passphrase) } catch { throw Failure(error) }
    }
    let unanswered = Failure(.locked, .sealGivenUp)
    let tries = PassphraseTries(words.say(.askStick), words, orElse: unanswered)
    guard Passphrase.canAsk, let report = try tries.open(sealed) else { throw unanswered }
    return report
  }

  private func sealed(_ passphrase: Secret) throws(StorageError) -> SealReport {
    try SignalPause.during { () throws(StorageError) in
      var progress = Progress()
      defer { progress.finish() }
      return try Reserve.seal(
        common.folder, stick: key, passphrase: passphrase, at: WallClock().now
      ) { progress.show($0, of: $1) }
    }
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
