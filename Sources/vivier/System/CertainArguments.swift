/// Whether the words that the program was started with are known for certain.
///
/// The language's runtime looks for them in the memory of the process, beside the environment, in
/// which whoever connects has a say; where it finds none it gives none, and without words the
/// program is the desk. The system keeps its own account of them (proc(5), cmdline).
enum CertainArguments {
  static var areThese: Bool {
    guard let bytes = InputFile.bytes(of: "/proc/self/cmdline") else { return false }
    return isAccount(bytes, of: CommandLine.arguments)
  }

  /// Each word ends with a zero.
  static func isAccount(_ bytes: [UInt8], of words: [String]) -> Bool {
    guard !words.isEmpty, bytes.last == 0 else { return false }
    let told = bytes.dropLast().split(separator: 0, omittingEmptySubsequences: false)
    return told.count == words.count
      && zip(told, words).allSatisfy { String(decoding: $0, as: UTF8.self) == $1 }
  }
}
