import Exchange
import Glibc
import Interface

struct ImportFile {
  let name: String
  /// As somebody said; nil to find out.
  let encoding: CSVEncoding?
  var isHeader: ([String]) -> Bool = { _ in true }

  /// What is in no encoding of today is shown as it would be read, and read so on a yes.
  func table(_ words: Wording) throws(Failure) -> CSVTable {
    let name = name
    let bytes = try Self.bytes(of: name)
    return try Self.table(of: bytes, as: known(bytes, words), headedBy: isHeader)
  }

  static func table(
    of bytes: [UInt8], as encoding: CSVEncoding, headedBy isHeader: ([String]) -> Bool
  ) throws(Failure) -> CSVTable {
    do throws(CSVError) {
      guard JSONReader.reads(encoding == .utf16 ? [] : bytes) else {
        return try CSVReader.read(bytes, as: encoding, headedBy: isHeader)
      }
      return try JSONReader.read(bytes, as: encoding)
    } catch { throw Failure(.refused) { $0.sentence(error) } }
  }

  /// As CSV where it is a workbook, by whatever reads those on this computer.
  static func bytes(of path: String) throws(Failure) -> [UInt8] {
    guard let bytes = InputFile.bytes(of: path) else {
      throw Failure(.refused) { $0.unreadable(path) }
    }
    guard let foreign = ForeignFile(bytes) else { return bytes }
    guard foreign == .workbook, let rows = Workbook.csv(of: bytes) else {
      throw Failure(.refused) { $0.isNoTable(foreign) }
    }
    return rows
  }

  private func known(_ bytes: [UInt8], _ words: Wording) throws(Failure) -> CSVEncoding {
    let found = CSVEncoding(recognising: bytes)
    if let encoding {
      let isPlain = bytes.allSatisfy { $0 < 0x80 }
      guard found != .utf8 || encoding == .utf8 || isPlain else {
        throw Failure(.refused) { $0.isUTF8Already }
      }
      return encoding
    }
    guard !found.isCertain else { return found }
    let samples = found.samples(of: bytes)
    // No letter tells: what is wrong is told with its place.
    guard !samples.isEmpty else { return .utf8 }
    guard Question.canAsk, name != "-" else {
      throw Failure(.refused) { $0.needsEncoding(found, samples) }
    }
    guard try Question.isAccepted(words.askEncoding(found, samples), words) else {
      throw Failure(.refused)
    }
    return found
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
