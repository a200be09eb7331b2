import Domain
import Testing

@testable import Storage

extension Workshop {
  static let words = "quatorze éléphants gris"

  /// Makes a reserve with some people in it, whose facilitator has a passphrase that costs as
  /// little to try as Argon2id allows: thousands of keyrings are opened with it.
  func makeCheaplyProtected(people: Int) throws {
    try makeReserve(people: people)
    var ring = try Keyring(reading: read("reserve.keyring"))
    try ring.unlock(nil)
    let access = try #require(ring.access)
    var member = try #require(ring.members.first)
    member.secret = try ProtectedSecret(
      access.secret, under: Secret(Self.words.utf8), cost: .least)
    try ring.put(member)
    try write("reserve.keyring", try #require(ring.file))
  }

  /// The lines of the keyring, their LF left out.
  func keyringLines() throws -> [String] {
    try String(decoding: read("reserve.keyring"), as: UTF8.self).split(separator: "\n")
      .map { String($0) }
  }

  /// What came of opening a reserve whose keyring is not as it was made.
  enum Outcome: Equatable {
    /// It did not open, or not for writing.
    case refused
    /// It opened, and nothing private can be read or written.
    case locked
    /// It opened with its keys.
    case unlocked
  }

  /// Opens the reserve and checks that nothing was read or written that should not have been.
  ///
  /// Whatever the keyring says, nobody may be given another's name, and without the keys nothing
  /// private may be recorded and no file change.
  func open(_ passphrase: Secret?, _ comment: Comment) throws -> Outcome {
    let files = try [read("reserve.journal"), read("reserve.head")]
    do throws(StorageError) {
      // To stop watching a folder takes the kernel longer than all the rest.
      var reserve = try Reserve.open(folder, using: SystemDisk(), passphrase, watches: false)
      for (id, candidate) in reserve.registry.candidates {
        guard let identity = candidate.card.identity else { continue }
        let isOwn = (0..<9).contains { number in
          id == .sample(number) && identity.givenName == "Prénom \(number)"
        }
        #expect(isOwn, comment)
      }
      if reserve.isUnlocked { return .unlocked }
      let anyName = reserve.registry.candidates.values.contains { $0.card.identity != nil }
      #expect(!anyName, comment)
      #expect(throws: RecordError.self, comment) { try reserve.register(9) }
      let after = try? [read("reserve.journal"), read("reserve.head")]
      #expect(after == files, comment)
      return reserve.condition == .readOnly(.keyring) ? .refused : .locked
    } catch {
      switch error {
      case .wrongPassphrase, .version: return .refused
      default: throw error
      }
    }
  }
}
