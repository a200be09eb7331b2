import Exchange
import Glibc
import Interface

struct ImportFile {
  let name: String
  let isLatin1: Bool
  var isHeader: ([String]) -> Bool = { _ in true }

  /// One that is not UTF-8 is offered to be read otherwise, on a terminal.
  func table(_ words: Wording) throws(Failure) -> CSVTable {
    let name = name
    guard let bytes = InputFile.bytes(of: name) else {
      throw Failure(.refused) { $0.unreadable(name) }
    }
    do throws(CSVError) {
      let encoding = isLatin1 ? CSVEncoding.windows1252 : .utf8
      return try JSONReader.reads(bytes)
        ? JSONReader.read(bytes, as: encoding)
        : CSVReader.read(bytes, as: encoding, headedBy: isHeader)
    } catch {
      guard case .notUTF8 = error, Question.canAsk, name != "-" else {
        throw Failure(.refused) { $0.sentence(error) }
      }
      Output.say(words.sentence(error))
      guard try Question.isAccepted(words.askLatin1, words) else { throw Failure(.refused) }
      return try ImportFile(name: name, isLatin1: true, isHeader: isHeader).table(words)
    }
  }
}

enum Question {
  static var canAsk: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

  /// Anything but yes means no.
  static func isAccepted(_ question: String, _ words: Wording) throws(Failure) -> Bool {
    Output.prompt(question)
    return try words.isYes(InputFile.typedLine() ?? "")
  }
}
