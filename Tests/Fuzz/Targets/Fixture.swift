import Glibc

/// The files beside these sources.
enum Fixture {
  static let root = "\(#filePath)".split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(2).joined(separator: "/")

  static func bytes(_ path: String) throws -> [UInt8] {
    let file = unsafe open("\(root)/\(path)", O_RDONLY)
    guard file >= 0 else { throw Broken(what: "no file \(path)") }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while case let count = unsafe read(file, &chunk, chunk.count), count > 0 {
      bytes += chunk[..<count]
    }
    return bytes
  }
}
