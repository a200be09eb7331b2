import Interface
import Storage

/// A passphrase that somebody already has, typed at a command: up to three times, each after a
/// longer pause, so that a slip of a finger is mended here and not at the prompt of the shell,
/// where it would be seen.
struct PassphraseTries {
  private let question: String
  private let words: Wording
  private let mayBeEmpty: Bool
  /// What is said of a question that was given up.
  private let unanswered: Failure

  private static let pauses = [1, 2, 4]

  init(
    _ question: String, _ words: Wording, mayBeEmpty: Bool = false, orElse unanswered: Failure
  ) {
    (self.question, self.words, self.mayBeEmpty) = (question, words, mayBeEmpty)
    self.unanswered = unanswered
  }

  /// What `opening` makes of the right one; nil for Enter alone where it will do.
  ///
  /// Throws `unanswered`, and whatever `opening` throws but `wrongPassphrase`.
  func open<Opened>(
    _ opening: (Secret) throws(StorageError) -> Opened
  ) throws(Failure) -> Opened? {
    var isAnswered = false
    for pause in Self.pauses {
      switch Passphrase.ask(question) {
      case .givenUp: throw unanswered
      case .nothing:
        if mayBeEmpty { return nil }
        // Asked again at once, so that the next line is not typed at the shell's prompt.
        continue
      case .typed(let typed):
        isAnswered = true
        do throws(StorageError) {
          return try opening(typed.secret())
        } catch {
          guard error == .wrongPassphrase else { throw Failure(error) }
        }
        guard rest(for: pause) else { throw Failure(.locked) }
      }
    }
    throw isAnswered ? Failure(.locked) : unanswered
  }

  /// False when somebody gives up meanwhile.
  private func rest(for pause: Int) -> Bool {
    QuietTerminal.during { terminal in
      terminal.say(words.wrongPassphrase(pause: pause == Self.pauses.last ? nil : pause))
      return terminal.rest(for: .seconds(pause))
    } ?? false
  }
}
