import Glibc

/// The source tree around this test, read once.
enum SourceTree {
  /// The folder that holds Package.swift.
  static let root = "\(#filePath)".split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(3).joined(separator: "/")

  /// Everything written in Swift under Sources and Themes.
  static let sources: [SourceFile] = swiftFiles(under: "Sources") + swiftFiles(under: "Themes")

  /// Everything written in Swift under Tests.
  static let tests: [SourceFile] = swiftFiles(under: "Tests")

  /// The paths of all files of a folder, from the root, in order.
  static func paths(under folder: String) -> [String] {
    entries(of: folder).flatMap { name in
      let path = "\(folder)/\(name)"
      return isFolder(path) ? paths(under: path) : [path]
    }
  }

  /// The names in a folder, in order, without `.` and `..`.
  static func entries(of folder: String) -> [String] {
    guard let stream = unsafe opendir("\(root)/\(folder)") else { return [] }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// The bytes of a file, or none when it cannot be read.
  static func bytes(of path: String) -> [UInt8] {
    let descriptor = unsafe open("\(root)/\(path)", O_RDONLY)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe read(descriptor, &chunk, chunk.count)
      guard count > 0 else { return bytes }
      bytes += chunk[..<count]
    }
  }

  /// Whether a word stands anywhere in these bytes.
  static func stands(_ word: String, in bytes: [UInt8]) -> Bool {
    unsafe (bytes + [0]).withUnsafeBytes { text in
      guard let start = text.baseAddress else { return false }
      return unsafe strstr(start.assumingMemoryBound(to: CChar.self), word) != nil
    }
  }

  /// The lines of a text file.
  static func lines(of path: String) -> [String] {
    bytes(of: path).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  private static func swiftFiles(under folder: String) -> [SourceFile] {
    paths(under: folder).filter { $0.hasSuffix(".swift") }.map { SourceFile($0) }
  }

  private static func isFolder(_ path: String) -> Bool {
    guard let stream = unsafe opendir("\(root)/\(path)") else { return false }
    unsafe closedir(stream)
    return true
  }
}

/// A file in Swift with its code, its texts and its comments told apart.
struct SourceFile: Sendable {
  /// The path from the root.
  let path: String
  let bytes: [UInt8]
  let lines: [SourceLine]

  init(_ path: String) {
    self.path = path
    bytes = SourceTree.bytes(of: path)
    var scanner = SwiftScanner()
    lines =
      bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { scanner.line(Array($0)) }
  }

  /// The folder under Sources, or the first folder.
  var room: String {
    let parts = path.split(separator: "/")
    return String(parts.first == "Sources" ? parts[1] : parts[0])
  }

  /// The lines in which one of several words stands in the code, or in code and comments.
  func places(
    of words: [String], besideComments: Bool
  ) -> [(place: String, word: String)] {
    let words = words.filter { SourceTree.stands($0, in: bytes) }
    guard !words.isEmpty else { return [] }
    return places.flatMap { place, line in
      words.filter { line.code.contains($0) || besideComments && line.comment.contains($0) }
        .map { (place, $0) }
    }
  }

  /// Every line with its number, from 1, as a place that can be clicked.
  var places: [(place: String, line: SourceLine)] {
    lines.enumerated().map { ("\(path):\($0 + 1)", $1) }
  }
}

/// One line of Swift.
struct SourceLine: Sendable {
  /// The code, with nothing between the quotes of a text.
  var code = ""
  /// What stands in texts, without what is interpolated.
  var texts: [String] = []
  var comment = ""

  /// Whether the whole line belongs to a text of several lines.
  var isInsideText: Bool { code.isEmpty && !texts.isEmpty }

  /// The words of code, texts and comment alike.
  var words: [String] { Words.of(code) + texts.flatMap(Words.of) + Words.of(comment) }

  /// The code without the spaces before it.
  var trimmed: Substring { code.drop { $0 == " " } }
}
