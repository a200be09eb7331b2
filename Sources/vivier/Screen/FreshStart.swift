import Console
import Glibc

/// The door of a locked screen is a fresh process: whatever the one before had in its memory, freed
/// or not, ends with it, and no name is left to be found there.
struct FreshStart {
  private var words: [String]

  /// The command as it was typed, but for the passphrase, which was read once.
  init(_ words: some Sequence<String> = CommandLine.arguments.dropFirst()) {
    self.words = Self.dropping("--passphrase-fd", from: Array(words))
  }

  /// In place of what was said of it before.
  func saying(_ option: String, _ value: String) -> FreshStart {
    FreshStart(Self.dropping(option, from: words) + [option, value])
  }

  /// Returns only where the system refuses; see execve(2).
  ///
  /// A signal that would end the program waits until there is somebody again who gives the terminal
  /// back.
  func become(handing handover: Handover) {
    guard let end = Self.pipe(holding: handover.bytes) else { return }
    defer { close(end) }
    let words = CommandLine.arguments.prefix(1) + saying("--locked", "\(end)").words
    var arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    defer { for index in words.indices { unsafe free(arguments[index]) } }
    SignalPause.during { _ = unsafe execve(FilePlace.ownProgram, &arguments, environ) }
  }

  private static func dropping(_ option: String, from words: [String]) -> [String] {
    var (kept, rest) = ([String](), words[...])
    while let word = rest.popFirst() {
      if word == option {
        rest = rest.dropFirst()
      } else if !word.hasPrefix(option + "=") {
        kept.append(word)
      }
    }
    return kept
  }

  /// The end to read from, which a program that is started keeps; see pipe(7).
  private static func pipe(holding bytes: [UInt8]) -> Int32? {
    var ends: [Int32] = [-1, -1]
    guard unsafe Glibc.pipe(&ends) == 0 else { return nil }
    defer { close(ends[1]) }
    let count = unsafe bytes.withUnsafeBytes { unsafe write(ends[1], $0.baseAddress, $0.count) }
    guard count == bytes.count else {
      close(ends[0])
      return nil
    }
    return ends[0]
  }

  /// What the process before handed over; nil for what is no such thing.
  static func handover(from descriptor: Int) -> Handover? {
    guard let number = Int32(exactly: descriptor), number > STDERR_FILENO,
      let bytes = InputFile.bytes(from: number, limit: 4096)
    else { return nil }
    close(number)
    return Handover(bytes: bytes)
  }
}
