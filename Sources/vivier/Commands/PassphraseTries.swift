import Interface
import Storage

/// A passphrase that somebody already has, typed at a command: up to three times, each after a
/// longer pause, so that a slip of a finger is mended here and not at the prompt of the shell,
/// where it would be seen.
struct PassphraseTries {
  private let question: String
  private let words: Wording
  private let mayBeEmpty: Bool

  private static let pauses = [1, 2, 4]

  init(_ question: String, _ words: Wording, mayBeEmpty: Bool = false) {
    (self.question, self.words, self.mayBeEmpty) = (question, words, mayBeEmpty)
  }

  /// What `opening` makes of the right one; nil for Enter alone where it will do.
  ///
  /// Throws `keysLocked` when the question is given up, and whatever `opening` throws but
  /// `wrongPassphrase`.
  func open<Opened>(
    _ opening: (Secret) throws(StorageError) -> Opened
  ) throws(Failure) -> Opened? {
    for pause in Self.pauses {
      let answer = Passphrase.ask(question)
      if case .nothing = answer, mayBeEmpty { return nil }
      guard case .typed(let typed) = answer else { throw Failure(StorageError.keysLocked) }
      do throws(StorageError) {
        return try opening(typed.secret())
      } catch {
        guard error == .wrongPassphrase else { throw Failure(error) }
      }
      guard rest(for: pause) else { break }
    }
    throw Failure(.locked)
  }

  /// False when somebody gives up meanwhile.
  private func rest(for pause: Int) -> Bool {
    QuietTerminal.during { terminal in
      terminal.say(words.wrongPassphrase(pause: pause == Self.pauses.last ? nil : pause))
      return terminal.rest(for: .seconds(pause))
    } ?? false
  }
}
