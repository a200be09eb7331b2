import Glibc

/// One sentence on standard error while something takes longer than a moment; nothing is left
/// behind, nor written where that is no terminal.
struct Patience {
  private let isShown: Bool

  init(_ sentence: String, isLong: Bool) {
    isShown = isLong && isatty(STDERR_FILENO) == 1
    if isShown { Output.drive("\r\(sentence)") }
  }

  func end() {
    if isShown { Output.drive("\r\u{1B}[K") }
  }
}
