import Domain
import Glibc
import Storage

/// Measures writing, opening and verifying a journal of so many people.
struct JournalBenchmark {
  let path: String
  let count: Int

  func run() throws {
    let folder = path
    try Reserve.create(at: folder, name: "Mesure", member: "m", time: Timestamp(seconds: 0))
    let writing = try Stopwatch.seconds { try fill(folder) }
    let bytes = try Reserve.size(in: folder) ?? 0
    report("write in batches of 600", writing, bytes)
    let opening = try Stopwatch.best { _ = try Reserve(opening: folder) }
    report("open, decrypt, apply", opening, bytes)
    let verifying = try Stopwatch.best { _ = try Reserve.verify(folder) }
    report("verify, decrypt", verifying, bytes)
    _ = unsafe rename(folder + "/reserve.keyring", folder + "/away")
    report("open without keys", try Stopwatch.best { _ = try Reserve(opening: folder) }, bytes)
    report("verify without keys", try Stopwatch.best { _ = try Reserve.verify(folder) }, bytes)
    _ = unsafe rename(folder + "/away", folder + "/reserve.keyring")
    let hashing = Peer.hash(bytes)
    report("crypto_generichash of as many bytes", hashing, bytes)
    print("open / hash \(opening / hashing), verify / hash \(verifying / hashing)")
    var reserve = try Reserve(opening: folder)
    let single = try Stopwatch.seconds {
      for number in 0..<20 { try register(&reserve, [count + number]) }
    }
    print("one more person, keyring of \(count) rewritten: \(single / 20 * 1000) ms")
  }

  private func fill(_ folder: String) throws {
    var reserve = try Reserve(opening: folder)
    for start in stride(from: 0, to: count, by: 600) {
      try register(&reserve, Array(start..<min(start + 600, count)))
    }
  }

  private func register(_ reserve: inout Reserve, _ numbers: [Int]) throws {
    try reserve.record(at: Timestamp(seconds: 1)) { _ in
      numbers.map { number in
        var card = CandidateCard()
        card.registeredOn = Day(number: 20_000)
        var identity = Identity()
        identity.givenName = "Prénom \(number)"
        identity.familyName = "Nom \(number)"
        identity.email = "personne\(number)@example.org"
        identity.town = "Liège"
        identity.presentation = "Une phrase de présentation, assez courte."
        card.identity = identity
        let id = person(number)
        return Event(.created(.candidate(card)), on: id, sealedFor: id)
      }
    }
  }

  private func person(_ number: Int) -> EntityID {
    let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    var (rest, text) = (number, "")
    for _ in 0..<7 {
      text = String(digits[rest % 32]) + text
      rest /= 32
    }
    return EntityID("C" + text) ?? .reserve
  }

  private func report(_ what: String, _ seconds: Double, _ bytes: Int) {
    let perRecord = seconds / Double(count) * 1_000_000
    let speed = Int(Double(bytes) / seconds / 1e6)
    print("\(what): \(Int(seconds * 1000)) ms, \(speed) MB/s, \(perRecord) µs a record")
  }
}
