// The keyring says who can open what: JSON lines, rewritten whole each time and signed, by a
// facilitator or the recovery sheet; see Storage.docc/Format.md.
//
// One random reserve key is sealed to each of them. Every person and organisation has random data
// keys, in boxes under it. A coordinator has no reserve key: what an organisation is shown of a
// person is sealed under a key of its own, `of` the introduction, which is sealed to each
// coordinator. Coordinators cannot rewrite the file: what is granted follows the journal, and the
// facilitators' processes see to it.

import Domain

/// Who can open what in a reserve.
struct Keyring {
  static let version = 2

  /// In bytes: a million keys; more is no file of ours.
  static let largest = 1 << 27

  /// In base64, as it stands in the journal's header.
  private(set) var reserve: [UInt8]
  var writer: EntityID
  /// How often keys were destroyed, from 1 on.
  var epoch = 1
  var recipients: [Recipient] = []
  var letterbox: Letterbox?
  var gone: [String: EntityID] = [:]
  /// Keys that the journal asks for and which nobody has: whoever went on without them said so.
  var lost: Set<String> = []
  var heads: [Head] = []
  /// Every line above the letterbox's, keys' and grants' that may follow, the signature left out.
  var body: [UInt8]
  private(set) var signature: (by: MemberID, bytes: [UInt8])?
  /// What a facilitator opened.
  var access: Access?
  /// What a coordinator opened, who has no reserve key.
  var grantee: Grantee?
  var isChanged = false
  /// Keys were destroyed that stand in the file still.
  var isPruned = false
  /// Keys stood in it that were destroyed before: a copy of it was put back.
  var isOlder = false
  /// Drawn since the file was read or written; of no record that is on the disk.
  var drawn: Set<String> = []
  /// How many keys were given back to it since.
  var givenBack = 0
  var table = KeyTable()

  /// A line `{"to":"…","reserve-key":"…"}`.
  struct Recipient: Equatable {
    let member: MemberID
    let reserveKey: [UInt8]
  }

  /// A line `{"letterbox":"…","wrapped":"…"}`.
  struct Letterbox: Equatable {
    let publicKey: [UInt8]
    var wrapped: [UInt8]
  }

  struct Access {
    let member: MemberID
    /// Opens the reserve key again after it was changed, and signs.
    let keys: MemberKeys
    let reserveKey: Secret
  }

  struct Grantee {
    let member: MemberID
    /// Opens the grants again after they were changed, and signs.
    let keys: MemberKeys
  }

  var count: Int { table.entries.count }

  init(
    reserve: ReserveNumber, writer: EntityID, founder: MemberID, _ keys: MemberKeys,
    besides others: [MemberID: [UInt8]] = [:]
  ) {
    (self.reserve, self.writer) = (reserve.text, writer)
    let key = Secret.drawKey()
    access = Access(member: founder, keys: keys, reserveKey: key)
    let box = KeyPair()
    letterbox = Letterbox(publicKey: box.publicKey, wrapped: Sealing.box(box.secret, under: key))
    body = []
    seal(to: others.merging([founder: keys.box.publicKey]) { $1 }, key)
    body = top
  }

  mutating func seal(to members: [MemberID: [UInt8]], _ key: Secret) {
    recipients = members.sorted { $0.key < $1.key }.map {
      Recipient(member: $0.key, reserveKey: KeyPair.seal(key, to: $0.value))
    }
  }

  /// Nil while the keys are locked.
  var file: [UInt8]? {
    guard let access else { return nil }
    var file = body
    for (name, owner) in gone.sorted(by: { $0.key < $1.key }) { file.append(gone: name, of: owner) }
    for name in lost.sorted() { file.append(lost: name) }
    if !heads.isEmpty {
      file.append(ascii: "{")
      file.append(heads: heads)
      file.append(ascii: "}\n")
    }
    let signature = access.keys.sign(Digest(of: file.span), as: .keyring)
    file.append(ascii: "{\"by\":\"")
    file += access.member.stored.utf8
    file.append(ascii: "\"")
    file.append(base64: signature, under: "s")
    file.append(ascii: "}\n")
    return file
  }

  /// What was signed.
  private(set) var digest = Digest(of: Span())

  /// Its keys locked still, and its signature not looked at.
  init(reading file: [UInt8]) throws(StorageError) {
    var (line, start) = (0, 0)
    (reserve, writer, body) = ([], .reserve, file)
    // A key's line takes 149 bytes.
    table.reserveCapacity(file.count / 149)
    var end = 0
    while start < file.count {
      line += 1
      guard let stop = file.firstLineFeed(from: start) else { throw .keyringDamaged(line: line) }
      var cursor = Cursor(file, start..<stop)
      if line == 1 {
        (reserve, writer, epoch) = try Self.readHeader(&cursor)
      } else if let found = Self.signature(&cursor) {
        guard stop == file.count - 1 else { throw .keyringDamaged(line: line) }
        digest = Digest(of: file.span.extracting(..<start))
        body = Array(file[..<(end > 0 ? end : start)])
        signature = found
        return
      } else if readLast(&cursor) {
        if end == 0 { end = start }
      } else if end > 0 || !readNextLine(&cursor) {
        throw .keyringDamaged(line: line)
      }
      start = stop + 1
    }
    throw .keyringDamaged(line: line + 1)
  }

  mutating func saved() {
    (isChanged, isPruned, isOlder) = (false, false, false)
    (drawn, givenBack) = ([], 0)
  }

  /// Whether whoever the journal gives these keys to wrote every byte of it.
  func isSigned(by keys: [PublicKeys]) -> Bool {
    guard let signature else { return false }
    return keys.contains { keys in
      keys.signingKey.map {
        Signature.isSound(signature.bytes, of: digest, as: .keyring, by: $0)
      } ?? false
    }
  }
}

extension PublicKeys {
  /// Ed25519, as bytes; nil where the roster has none that can be read.
  var signingKey: [UInt8]? { sign.map { Array($0.utf8) }.flatMap { Base64.bytes($0.span) } }
}
