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
  let lines: [SourceLine]

  init(_ path: String) {
    self.path = path
    var scanner = SwiftScanner()
    lines = SourceTree.bytes(of: path)
      .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { scanner.line(Array($0)) }
  }

  /// The folder under Sources, or the first folder.
  var room: String {
    let parts = path.split(separator: "/")
    return String(parts.first == "Sources" ? parts[1] : parts[0])
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

  /// The words of code, texts and comment alike.
  var words: [String] { Words.of(code) + texts.flatMap(Words.of) + Words.of(comment) }

  /// The code without the spaces before it.
  var trimmed: Substring { code.drop { $0 == " " } }
}
