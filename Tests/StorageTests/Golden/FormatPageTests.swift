import Domain
import Glibc
import Testing

@testable import Storage

/// The page of the format shows lines as they are written: each of its samples has the shape of one
/// that this program writes now.
struct FormatPageTests {
  private static let page =
    #filePath.split(separator: "/").dropLast(4).reduce(into: "") {
      $0 += "/" + $1
    } + "/Sources/Storage/Storage.docc/Format.md"

  private static func samples() throws -> [String] {
    let file = try Descriptor(opening: page, O_RDONLY)
    let text = String(decoding: try file.read(count: file.status().size, at: 0), as: UTF8.self)
    return text.split(separator: "\n").filter { $0.hasPrefix("    ") }.compactMap { line in
      line.firstIndex(of: "{").map { String(line[$0...]) }
    }
  }

  /// Strings that are no names of fields as `""`, numbers as `0`, what a sample leaves out as `…`.
  private static func shape(_ line: Substring) -> String {
    var (shape, rest) = ("", line[...])
    while let next = rest.first {
      if next == "\"" {
        let end = closing(of: rest)
        let word = rest[rest.startIndex..<end]
        rest = rest[end...]
        shape += rest.first == ":" ? String(word) : "\"\""
      } else if next.isNumber || next == "-" {
        rest = rest.drop { $0.isNumber || $0 == "-" }
        shape += "0"
      } else {
        shape.append(rest.removeFirst())
      }
    }
    return shape
  }

  private static func closing(of text: Substring) -> Substring.Index {
    var isEscaped = false
    for place in text.indices.dropFirst() {
      if isEscaped {
        isEscaped = false
      } else if text[place] == "\\" {
        isEscaped = true
      } else if text[place] == "\"" {
        return text.index(after: place)
      }
    }
    return text.endIndex
  }

  /// Whether it is the sample's, with anything where that leaves something out.
  private static func isLike(_ shape: String, _ sample: String) -> Bool {
    let parts = sample.split(separator: "…", omittingEmptySubsequences: false).map(String.init)
    guard let first = parts.first, shape.hasPrefix(first) else { return false }
    var rest = shape.dropFirst(first.count)
    for (index, part) in parts.dropFirst().enumerated() {
      if index == parts.count - 2 { return rest.hasSuffix(part) }
      guard let found = rest.firstRange(of: part) else { return false }
      rest = rest[found.upperBound...]
    }
    return rest.isEmpty
  }

  /// Of a reserve to which everything happened that a sample shows.
  private static func written() throws -> Set<String> {
    let (scene, state, stick, backup) = (try Scene(), Workshop(), Workshop(), Workshop())
    let shop = scene.workshop
    var amina = try Reserve(opening: shop.path, state: state.path)
    _ = try amina.addMember(
      named: "Bruno", passphrase: Office.others, at: .sample, on: Office.today)
    _ = try amina.addSeat(
      on: .union, named: "Syndicat", stick: stick.path, passphrase: Office.others, at: .sample,
      on: Office.today)
    try amina.erase(2)
    // An act of two lines, of which the last alone is signed.
    try amina.record(at: .sample) { _ in [.registration(6), .registration(9)] }
    let lines = try shapes(in: [shop, state])
    // What was there is not any more: the folder goes on without it.
    let (journal, bytes) = (shop.journal, try shop.read(shop.journal))
    try amina.register(7)
    try shop.write(journal, bytes)
    var again = try Reserve(opening: shop.path, state: state.path)
    try again.register(8)
    // Keys that nobody has any more.
    var ring = try Keyring(reading: shop.read("reserve.keyring"))
    ring.lost.insert("cLostLostLost")
    let founder = scene.founder
    try ring.unlock(as: founder.id, with: founder.keys, isCoordinator: false)
    try shop.write("reserve.keyring", try #require(ring.file))
    _ = try Reserve.seal(
      shop.folder, BenchStick.Place(stick.path), using: SystemDisk(), Office.others, at: .sample)
    try backup.backUp(shop)
    return try lines.union(shapes(in: [shop, state, stick, backup]))
  }

  private static func shapes(in places: [Workshop]) throws -> Set<String> {
    var shapes: Set<String> = []
    for place in places {
      for name in place.names() {
        for line in String(decoding: try place.read(name), as: UTF8.self).split(separator: "\n")
        where line.hasPrefix("{") { shapes.insert(shape(line)) }
      }
    }
    return shapes
  }

  @Test func `every sample on it is written so`() throws {
    let (samples, written) = (try Self.samples(), try Self.written())
    #expect(samples.count > 20)
    for sample in samples {
      let shape = Self.shape(sample[...])
      #expect(written.contains { Self.isLike($0, shape) }, "\(sample)")
    }
    // It can fail: other names, another order.
    #expect(!Self.isLike("{\"a\":\"\",\"b\":0}", "{\"b\":0,\"a\":\"\"}"))
    #expect(!Self.isLike("{\"a\":\"\"}", "{\"a\":\"\",…}"))
  }
}
