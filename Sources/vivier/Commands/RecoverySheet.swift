import Glibc
import Interface
import Storage

/// The sheet of paper that opens a reserve when every passphrase is lost: data on standard output,
/// so that it can be printed (`vivier init … | lp`).
struct RecoverySheet {
  let code: Secret
  let reserve: String
  let folder: String

  /// On a terminal it is shown until Enter and leaves no trace.
  func print(_ words: Wording) throws(Failure) {
    guard isatty(STDOUT_FILENO) == 1 else { return try write(words) }
    var outcome: Result<Void, Failure> = .success(())
    let shown: Void? = QuietTerminal.during(passing: true) { terminal in
      do throws(Failure) { try write(words) } catch { outcome = .failure(error) }
      terminal.prompt(words.say(.sheetShown))
      terminal.waitForEnter()
    }
    guard shown != nil else { return try write(words) }
    try outcome.get()
  }

  /// A code that nobody has read is lost.
  private func write(_ words: Wording) throws(Failure) {
    // The sheet leaves the place where the folder was typed.
    let text = words.printedSheet(
      code: RecoveryCode.shown(code), reserve: reserve, folder: FilePlace.real(folder),
      day: WallClock().moment.today)
    do throws(Failure) {
      try Output.write(PlainText.text(text))
    } catch {
      throw Failure(.cannotWrite, .sheetLost)
    }
  }
}
