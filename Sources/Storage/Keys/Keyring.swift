// The keyring says who can open what. JSON lines, rewritten whole each time:
//
//     {"vivier-keyring":1,"reserve":"…","epoch":1}
//     {"member":"m1","name":"Amina","role":"facilitator","public":"…","salt":"…","ops":3,"mem":67108864,"secret":"…","reserve-key":"…"}
//     {"key":"k3F…","of":"C7K2M9QX","wrapped":"…"}
//     {"grant":"kQ8…","to":"m4","sealed":"…"}
//     {"mac":"…"}
//
// One random reserve key is sealed to each facilitator and to the recovery sheet. Every person and
// organisation has random data keys, `wrapped` by it in a box: nonce, ciphertext and tag. `epoch`
// grows whenever keys are destroyed. `mac` is the BLAKE2b-256, keyed with the reserve key, of all
// bytes above its line. Boxes are libsodium's `crypto_secretbox_easy`.
//
// A coordinator has no reserve key. What an organisation is shown of a person is sealed under a key
// of its own, `of` the introduction, and a `grant` seals that key to each coordinator. Coordinators
// can neither check the mac nor rewrite the file: what is granted follows the journal, and the
// facilitators' processes see to it.

import Domain

/// Who can open what in a reserve.
struct Keyring {
  static let version = 1

  /// In base64, as it stands in the journal's header.
  private(set) var reserve: [UInt8]
  /// How often keys were destroyed, from 1 on.
  var epoch = 1
  var members: [KeyringMember] = []
  /// Every line above the mac, as it stands.
  var body: [UInt8]
  var mac: Digest?
  /// What a facilitator opened.
  var access: Access?
  /// What a coordinator opened, who has no reserve key.
  var grantee: Grantee?
  var isChanged = false
  var table = KeyTable()

  struct Access {
    let member: MemberID
    /// Opens the reserve key again after it was changed.
    let secret: Secret
    let reserveKey: Secret
  }

  struct Grantee {
    let member: MemberID
    /// Opens the grants again after they were changed.
    let secret: Secret
  }

  var count: Int { table.entries.count }

  /// With the recovery sheet where there is a passphrase.
  init(
    reserve: [UInt8], facilitator name: String, passphrase: Secret?, recovery: Secret? = nil
  ) throws(StorageError) {
    self.reserve = reserve
    let key = Secret.drawKey()
    let pair = KeyPair()
    let member = KeyringMember(
      id: .first, name: name, role: .facilitator, publicKey: pair.publicKey,
      secret: try ProtectedSecret(pair.secret, under: passphrase),
      reserveKey: KeyPair.seal(key, to: pair.publicKey))
    members = [member]
    if let recovery { members.append(try .recovery(recovery, sealing: key)) }
    access = Access(member: member.id, secret: pair.secret, reserveKey: key)
    body = []
    body = head
  }

  /// Nil while the keys are locked.
  var file: [UInt8]? {
    guard let access else { return nil }
    var file = body
    file.append(ascii: "{\"mac\":\"")
    Base64.append(Digest(of: body.span, secret: access.reserveKey).bytes.span, to: &file)
    file.append(ascii: "\"}\n")
    return file
  }

  /// Its keys locked still.
  init(reading file: [UInt8]) throws(StorageError) {
    var (line, start) = (0, 0)
    (reserve, body) = ([], file)
    // A key's line takes 149 bytes.
    table.reserveCapacity(file.count / 149)
    while start < file.count {
      line += 1
      guard let end = file.firstLineFeed(from: start) else { throw .keyringDamaged(line: line) }
      var cursor = Cursor(file, start..<end)
      if line == 1 {
        (reserve, epoch) = try Self.readHeader(&cursor)
      } else if cursor.take("{\"mac\":"), let place = cursor.token(),
        let mac = Digest(text: file.span.extracting(place)), cursor.take("}"), cursor.isAtEnd,
        end == file.count - 1
      {
        body = Array(file[..<start])
        self.mac = mac
        return
      } else if !readLine(&cursor) {
        throw .keyringDamaged(line: line)
      }
      start = end + 1
    }
    throw .keyringDamaged(line: line + 1)
  }

  mutating func saved() { isChanged = false }
}
