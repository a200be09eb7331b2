import Domain
import Testing

@testable import Storage

extension Workshop {
  static let words = "quatorze éléphants gris"

  /// Makes a reserve with some people in it, whose facilitator has a passphrase that costs as
  /// little to try as Argon2id allows: thousands of keyrings are opened with it.
  func makeCheaplyProtected(people: Int) throws {
    try makeReserve(people: people)
    try protectCheaply(member().id, from: nil)
  }

  /// The same keys in a slot that costs little to open.
  func protectCheaply(_ id: MemberID, from passphrase: Secret?) throws {
    let keys = try member(id, under: passphrase).keys
    let name = try #require(try Slot.read(at: folder.slot(of: id))).name
    let slot = try Slot(
      of: id, named: name, keys,
      in: Journal.open(folder, using: SystemDisk()).header.reserve,
      under: Secret(Self.words.utf8), cost: .least)
    try write("\(id.stored).slot", slot.line)
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
    let files = try [read(journal), read("reserve.head")]
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
      let after = try? [read(journal), read("reserve.head")]
      #expect(after == files, comment)
      return reserve.condition == .readOnly(.keyring) ? .refused : .locked
    } catch {
      switch error {
      case .wrongPassphrase, .version, .keyringMissing: return .refused
      default: throw error
      }
    }
  }
}

extension Keyring {
  /// One that the reserve never had, with another reserve key sealed to whoever is named, and data
  /// keys that its maker knows.
  static func forged(
    in workshop: Workshop, epoch: Int = 1, to members: [MemberID: [UInt8]],
    signedBy name: MemberID, _ keys: MemberKeys, holding known: [(KeyTable.Entry, Secret)] = []
  ) throws -> [UInt8] {
    let header = try Journal.open(workshop.folder, using: SystemDisk()).header
    var forged = Keyring(
      reserve: header.reserve, writer: header.writer, founder: name, keys)
    let key = Secret.drawKey()
    forged.seal(to: members, key)
    forged.epoch = epoch
    forged.body = forged.top
    for (entry, secret) in known {
      let box = Base64.characters(Sealing.box(secret, under: key).span)
      _ = forged.body.append(key: entry.name, of: entry.owner, wrapped: box)
    }
    forged.access = Keyring.Access(member: name, keys: keys, reserveKey: key)
    return try #require(forged.file)
  }
}
