import Domain
import Glibc
import Interface
import Storage

/// The sheet of paper that opens a reserve when every passphrase is lost.
///
/// It is data, on standard output, so that it can be printed: `vivier init … | lp`.
struct RecoverySheet {
  let code: Secret
  let reserve: String
  let folder: String
  let day: Day

  /// Prints the sheet; on a terminal it is shown until Enter and leaves no trace.
  func print(_ words: Wording) throws(Failure) {
    guard isatty(STDOUT_FILENO) == 1 else { return try write(words) }
    var outcome: Result<Void, Failure> = .success(())
    let shown: Void? = QuietTerminal.during(passing: true) { terminal in
      do throws(Failure) { try write(words) } catch { outcome = .failure(error) }
      terminal.prompt(words.sheetShown)
      terminal.waitForEnter()
    }
    guard shown != nil else { return try write(words) }
    try outcome.get()
  }

  /// Writes it; a code that nobody has read is lost.
  private func write(_ words: Wording) throws(Failure) {
    let text = words.printedSheet(
      code: RecoveryCode.shown(code), reserve: reserve, folder: Self.absolute(folder), day: day)
    do throws(Failure) {
      try Output.write(PlainText.text(text))
    } catch {
      throw Failure(.cannotWrite, \.sheetLost)
    }
  }

  /// A folder by its full name, since the sheet leaves the place where it was typed.
  ///
  /// Calls realpath(3).
  private static func absolute(_ folder: String) -> String {
    guard let path = unsafe realpath(folder, nil) else { return folder }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
  }
}
