import ArgumentParser
import Interface
import Storage

/// Where a new passphrase comes from, for the commands that set one.
struct NewPassphraseOptions: ParsableArguments {
  @Option(help: .topic(\.newPassphraseOption)) var newPassphraseFd: Int?
}

/// A new passphrase: read from a descriptor, or typed twice on the terminal.
struct NewPassphrase {
  private let words: Wording
  /// What is said when there will be none.
  private let outcome: @Sendable (Wording) -> String
  /// How the coordinator is called whose it is, chosen by somebody else; nil for whoever keeps the
  /// reserve.
  private let coordinator: String?

  /// How often somebody may try.
  private static let tries = 3

  init(
    _ words: Wording, outcome: @escaping @Sendable (Wording) -> String,
    coordinator: String? = nil
  ) {
    (self.words, self.outcome, self.coordinator) = (words, outcome, coordinator)
  }

  /// Takes it from the descriptor, or asks for it where somebody can be asked.
  ///
  /// Throws a `Failure` when neither is possible, when it is too short, or when nobody finds one in
  /// three tries.
  func take(from descriptor: Int?) throws(Failure) -> Secret {
    if let descriptor {
      let passphrase = try Passphrase.read(from: descriptor)
      guard passphrase.isLongEnough else { throw Failure(StorageError.passphraseTooShort) }
      return passphrase
    }
    guard Passphrase.canAsk else { throw Failure(.usage, \.newPassphraseNeeded) }
    guard let passphrase = QuietTerminal.during(passing: true, ask) ?? nil else {
      throw Failure(.refused, outcome)
    }
    return passphrase
  }

  /// Offers an example, which must not stay on the screen, and asks.
  private func ask(on terminal: QuietTerminal) -> Secret? {
    for line in words.passphraseAdvice(coordinator: coordinator) { terminal.say(line) }
    terminal.say(words.passphraseExample(PassphraseWords.draw()))
    for attempt in 1...Self.tries {
      switch askTwice(on: terminal) {
      case .chosen(let passphrase): return passphrase
      case .refused(let sentence):
        terminal.say(sentence)
        // The last word must be read before the screen goes.
        if attempt == Self.tries { _ = terminal.rest(for: .seconds(2)) }
      case .givenUp: return nil
      }
    }
    return nil
  }

  private enum Attempt {
    case chosen(Secret)
    case refused(String)
    case givenUp
  }

  private func askTwice(on terminal: QuietTerminal) -> Attempt {
    switch Passphrase.ask(words.askNewPassphrase, on: terminal) {
    case .givenUp: return .givenUp
    case .nothing: return .refused(words.passphraseEmpty)
    case .typed(let first):
      let passphrase = first.secret()
      guard passphrase.isLongEnough else {
        return .refused(words.sentence(StorageError.passphraseTooShort))
      }
      switch Passphrase.ask(words.askAgain, on: terminal) {
      case .givenUp: return .givenUp
      case .typed(let second) where first.isSame(as: second): return .chosen(passphrase)
      case .nothing, .typed: return .refused(words.passphrasesDiffer)
      }
    }
  }
}
