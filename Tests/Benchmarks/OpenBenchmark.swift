import Domain
import Glibc
import Storage

/// Measures opening a reserve: reading, checking, decrypting, applying.
struct OpenBenchmark {
  let folder: String

  func run() throws {
    var records = 0
    let opening = try Stopwatch.best {
      records = try Reserve(opening: folder, state: folder + "-state").registry.revision
    }
    let bytes = try Reserve.size(in: folder) ?? 0
    let first = try Stopwatch.best { _ = try Reserve(opening: folder) }
    let hashing = Peer.hash(bytes)
    print("\(records) events, \(bytes / 1_000_000) MB")
    print("open: \(opening * 1000) ms, \(opening / Double(records) * 1e6) µs a record")
    print("the first time, every signature checked: \(first * 1000) ms")
    print("open / crypto_generichash of as many bytes: \(opening / hashing)")
    let memory = Stopwatch.peakMemory
    print("peak memory: \(memory / 1_000_000) MB, \(Double(memory) / Double(bytes)) of the journal")
  }
}
