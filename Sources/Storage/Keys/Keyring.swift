// The keyring says who can open what. JSON lines, rewritten whole each time:
//
//     {"vivier-keyring":1,"reserve":"…","epoch":1}
//     {"member":"m1","name":"Amina","role":"facilitator","public":"…","salt":"…","ops":3,"mem":67108864,"secret":"…","reserve-key":"…"}
//     {"key":"k3F…","of":"C7K2M9QX","wrapped":"…"}
//     {"grant":"kQ8…","to":"m4","sealed":"…"}
//     {"mac":"…"}
//
// One random reserve key is sealed to each facilitator. Every person and organisation has a random
// data key, `wrapped` by it in a box: nonce, ciphertext and tag. `mac` is the BLAKE2b-256, keyed
// with the reserve key, of all bytes above its line. Boxes are libsodium's `crypto_secretbox_easy`.

import Domain

/// Who can open what in a reserve.
struct Keyring {
  static let version = 1

  /// The base64 of the reserve's name, as it stands in the journal's header.
  private(set) var reserve: [UInt8]
  private(set) var members: [KeyringMember] = []
  /// Every line above the mac, as it stands.
  private(set) var body: [UInt8]
  /// The key that wraps the others; nil while they are locked.
  private(set) var reserveKey: Secret?
  /// Who opened it, or would: the first facilitator.
  var me: MemberID? { members.first { $0.reserveKey != nil }?.id }
  /// Whether some keys are not on disk yet.
  private(set) var isChanged = false

  private var entries: [Entry] = []
  /// Places in `entries`, by the key's name.
  private var index: [String: Int] = [:]
  private var current: [EntityID: String] = [:]
  private let vault = KeyVault()

  private struct Entry {
    /// The base64 of the box in the body.
    var wrapped: Range<Int>
    /// Its place among the open keys, once it was opened.
    var place: Int?
  }

  /// How many data keys there are.
  var count: Int { entries.count }

  /// Makes the keyring of a new reserve, with one facilitator.
  init(reserve: [UInt8], facilitator name: String, passphrase: Secret?) throws(StorageError) {
    self.reserve = reserve
    let key = Secret.drawKey()
    let member = try KeyringMember.facilitator(
      MemberID("m1"), name: name, passphrase: passphrase, sealing: key)
    members = [member]
    reserveKey = key
    body = []
    body.append(ascii: "{\"vivier-keyring\":1,\"reserve\":\"")
    body += reserve
    body.append(ascii: "\",\"epoch\":1}\n")
    member.append(to: &body)
  }

  /// The whole file; nil while the keys are locked.
  var file: [UInt8]? {
    guard let reserveKey else { return nil }
    var file = body
    file.append(ascii: "{\"mac\":\"")
    Base64.append(Digest(of: body.span, secret: reserveKey).bytes.span, to: &file)
    file.append(ascii: "\"}\n")
    return file
  }

  /// Reads a file, its keys locked still.
  ///
  /// Throws `StorageError.version` or `keyringDamaged`.
  init(reading file: [UInt8]) throws(StorageError) {
    var (line, start) = (0, 0)
    (reserve, body) = ([], file)
    // A key's line takes 149 bytes.
    entries.reserveCapacity(file.count / 149)
    index.reserveCapacity(file.count / 149)
    current.reserveCapacity(file.count / 149)
    while start < file.count {
      line += 1
      guard let end = file.firstLineFeed(from: start) else { break }
      var cursor = Cursor(file, start..<end)
      if line == 1 {
        reserve = try Self.readHeader(&cursor)
      } else if cursor.take("{\"mac\":"), let mac = cursor.base64(), mac.count == 32,
        cursor.take("}"), cursor.isAtEnd, end == file.count - 1
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

  /// The mac of the file that was read.
  private(set) var mac: [UInt8] = []
}

extension Keyring {
  /// Opens the reserve key with the passphrase and checks the mac.
  ///
  /// Throws `StorageError.keysLocked`, `wrongPassphrase` or `keyringDamaged`.
  mutating func unlock(_ passphrase: Secret?) throws(StorageError) {
    guard let member = members.first(where: { $0.reserveKey != nil }),
      let key = try member.openReserveKey(passphrase)
    else { throw .keyringDamaged(line: 2) }
    try unlock(with: key)
  }

  /// Takes a reserve key that was opened before and checks the mac.
  mutating func unlock(with key: Secret) throws(StorageError) {
    let lines = body.reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
    guard Digest(of: body.span, secret: key).isSame(as: mac) else {
      throw .keyringDamaged(line: lines)
    }
    reserveKey = key
  }

  /// The name of the key that seals what is about somebody; drawn when there is none yet.
  ///
  /// Throws `StorageError.keysLocked`. A drawn key is on disk only once `file` is.
  mutating func key(for owner: EntityID) throws(StorageError) -> String {
    if let name = current[owner] { return name }
    guard let reserveKey else { throw .keysLocked }
    let name = "k" + Base64.text(Sodium.random(9).span)
    let key = Secret.drawKey()
    body.append(ascii: "{\"key\":\"")
    body += name.utf8
    body.append(ascii: "\",\"of\":\"")
    body += owner.stored.utf8
    body.append(ascii: "\",\"wrapped\":\"")
    let start = body.count
    Base64.append(Sealing.box(key, under: reserveKey).span, to: &body)
    let wrapped = start..<body.count
    body.append(ascii: "\"}\n")
    index[name] = entries.count
    entries.append(Entry(wrapped: wrapped, place: keep(key)))
    current[owner] = name
    isChanged = true
    return name
  }

  /// Notes that the file was written.
  mutating func saved() { isChanged = false }

  /// Seals bytes under a key of this keyring, which must be open.
  mutating func seal(
    _ plain: [UInt8], binding context: [UInt8], under name: String
  ) throws(StorageError) -> [UInt8] {
    guard let place = place(of: name) else { throw .keysLocked }
    return unsafe vault.withKey(place) { key in
      unsafe Sealing.seal(plain, binding: context, under: key)
    }
  }

  /// What can be made of a sealed part.
  enum Opening {
    case plain([UInt8])
    /// The keys are locked, or this one is not in the keyring.
    case noKey
    /// The key is there, and the part was not sealed with it in this place.
    case broken
  }

  /// Opens bytes sealed under a key of this keyring.
  mutating func open(
    _ sealed: Span<UInt8>, binding context: [UInt8], under name: String
  ) -> Opening {
    guard let place = place(of: name) else { return .noKey }
    let plain = unsafe vault.withKey(place) { key in
      unsafe Sealing.open(sealed, binding: context, under: key)
    }
    guard let plain else { return .broken }
    return .plain(plain)
  }

  /// The key's place among the open ones; it is unwrapped the first time that it is needed.
  private mutating func place(of name: String) -> Int? {
    guard let entry = index[name], let reserveKey else { return nil }
    if let place = entries[entry].place { return place }
    guard let boxed = Base64.bytes(body.span.extracting(entries[entry].wrapped)) else { return nil }
    let place = unsafe vault.keep { unsafe Sealing.unbox(boxed, under: reserveKey, into: $0) }
    entries[entry].place = place
    return place
  }

  private func keep(_ key: Secret) -> Int? {
    unsafe vault.keep { target in
      unsafe key.withBytes { source in
        for index in 0..<32 { unsafe target[index] = unsafe source[index] }
      }
      return true
    }
  }
}

extension Keyring {
  private static func readHeader(_ cursor: inout Cursor) throws(StorageError) -> [UInt8] {
    guard cursor.take("{\"vivier-keyring\":"), let version = cursor.number() else {
      throw .keyringDamaged(line: 1)
    }
    guard version == Self.version else { throw .version(version) }
    guard cursor.take(",\"reserve\":"), let reserve = cursor.token(), cursor.take(",\"epoch\":"),
      cursor.number() != nil, cursor.take("}"), cursor.isAtEnd
    else { throw .keyringDamaged(line: 1) }
    return Array(cursor.bytes[reserve])
  }

  private mutating func readLine(_ cursor: inout Cursor) -> Bool {
    if cursor.take("{\"member\":") {
      guard let member = KeyringMember(&cursor) else { return false }
      members.append(member)
      return true
    }
    if cursor.take("{\"key\":") { return readKey(&cursor) }
    guard cursor.take("{\"grant\":"), cursor.token() != nil, cursor.take(",\"to\":"),
      cursor.token() != nil, cursor.take(",\"sealed\":"), cursor.token() != nil
    else { return false }
    return cursor.take("}") && cursor.isAtEnd
  }

  private mutating func readKey(_ cursor: inout Cursor) -> Bool {
    guard let name = cursor.token(), cursor.take(",\"of\":"), let owner = cursor.token(),
      cursor.take(",\"wrapped\":"), let wrapped = cursor.token(),
      cursor.take("}"), cursor.isAtEnd,
      let entity = EntityID(stored: cursor.bytes.span.extracting(owner))
    else { return false }
    let key = cursor.bytes.token(name)
    guard index.updateValue(entries.count, forKey: key) == nil else { return false }
    entries.append(Entry(wrapped: wrapped))
    current[entity] = key
    return true
  }
}

extension Digest {
  /// Whether the bytes are this hash.
  func isSame(as other: [UInt8]) -> Bool {
    guard other.count == 32 else { return false }
    var difference: UInt8 = 0
    for index in 0..<32 { difference |= bytes[index] ^ other[index] }
    return difference == 0
  }
}
