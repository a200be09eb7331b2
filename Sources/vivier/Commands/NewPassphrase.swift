import ArgumentParser
import Interface
import Storage

struct NewPassphraseOptions: ParsableArguments {
  @Option(help: .topic(.newPassphrase)) var newPassphraseFd: Int?
}

struct NewPassphrase {
  private let words: Wording
  private let outcome: Saying
  private let owner: PassphraseOwner

  private static let tries = 3

  init(_ words: Wording, outcome: Saying, for owner: PassphraseOwner = .keeper) {
    (self.words, self.outcome, self.owner) = (words, outcome, owner)
  }

  /// Throws when it is too short, or when nobody finds one in three tries.
  func take(from descriptor: Int?) throws(Failure) -> Secret {
    if let descriptor {
      let passphrase = try Passphrase.read(from: descriptor)
      guard passphrase.isLongEnough else { throw Failure(StorageError.passphraseTooShort) }
      return passphrase
    }
    guard Passphrase.canAsk else { throw Failure(.usage, .newPassphraseNeeded) }
    guard let passphrase = QuietTerminal.during(passing: true, ask) ?? nil else {
      throw Failure(.refused, outcome)
    }
    return passphrase
  }

  /// The example must not stay on the screen.
  private func ask(on terminal: QuietTerminal) -> Secret? {
    for line in words.passphraseAdvice(for: owner) { terminal.say(line) }
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
    switch Passphrase.ask(words.say(.askNewPassphrase), on: terminal) {
    case .givenUp: return .givenUp
    case .nothing: return .refused(words.say(.passphraseEmpty))
    case .typed(let first):
      let passphrase = first.secret()
      guard passphrase.isLongEnough else {
        return .refused(words.sentence(StorageError.passphraseTooShort))
      }
      switch Passphrase.ask(words.say(.askAgain), on: terminal) {
      case .givenUp: return .givenUp
      case .typed(let second) where first.isSame(as: second): return .chosen(passphrase)
      case .nothing, .typed: return .refused(words.say(.passphrasesDiffer))
      }
    }
  }
}
