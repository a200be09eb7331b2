import CSodium
import Domain

/// A member's secret as a slot keeps it: in a box under Argon2id of a passphrase.
///
/// Without a passphrase `salt` is empty, `passes` and `memory` are zero, and `box` is the secret
/// itself, readable by anyone who holds the file.
struct ProtectedSecret: Equatable {
  let salt: [UInt8]
  /// Argon2id's passes (`ops`).
  let passes: Int
  /// Argon2id's memory (`mem`), in bytes.
  let memory: Int
  let box: [UInt8]

  var isUnprotected: Bool { passes == 0 }

  func isUnder(_ cost: Cost) -> Bool { passes == cost.passes && memory == cost.memory }

  /// In characters.
  static let shortestPassphrase = 12

  struct Cost {
    let passes: Int
    let memory: Int

    /// For a passphrase that a person chose: three passes over 64 MiB, libsodium's "moderate"
    /// passes at a memory that an old laptop has.
    static let passphrase = Cost(passes: 3, memory: 67_108_864)
    /// What a passphrase is stretched with: nothing but a test that has many of them lowers it.
    @TaskLocal static var ofPassphrases = passphrase
    /// For 160 random bits, which nobody can try out however quickly each trial goes.
    static let random = Cost(passes: 1, memory: 8_388_608)
    /// The most that a file may ask for, so that a forged one cannot hold the machine: four times
    /// what is written here, under a second on the slowest laptop in use.
    static let most = Cost(passes: 6, memory: 1 << 27)
    /// The least that libsodium takes: `crypto_pwhash_OPSLIMIT_MIN`, `crypto_pwhash_MEMLIMIT_MIN`.
    static let least = Cost(passes: 1, memory: 8192)
  }

  static func check(_ passphrase: borrowing Secret) throws(StorageError) {
    guard passphrase.characterCount >= shortestPassphrase else { throw .passphraseTooShort }
  }

  /// Throws `passphraseTooShort`, or `system` when memory is short.
  init(
    _ secret: Secret, under passphrase: Secret?, cost: Cost = .ofPassphrases
  ) throws(StorageError) {
    guard let passphrase else {
      (salt, passes, memory) = ([], 0, 0)
      box = unsafe secret.withBytes { unsafe Array($0) }
      return
    }
    try Self.check(passphrase)
    salt = Sodium.random(Argon2id.saltLength)
    (passes, memory) = (cost.passes, cost.memory)
    box = Sealing.box(secret, under: try Self.key(passphrase, salt, cost))
  }

  var isTooCostly: Bool { passes > Cost.most.passes || memory > Cost.most.memory }

  /// Takes what a slot says; nil when no such protection can have been made anywhere.
  init?(salt: [UInt8], passes: Int, memory: Int, box: [UInt8], of lengths: [Int]) {
    if passes == 0 {
      guard salt.isEmpty, memory == 0, lengths.contains(box.count) else { return nil }
    } else {
      guard salt.count == Argon2id.saltLength,
        lengths.contains(box.count - Sealing.overhead),
        passes >= Cost.least.passes, memory >= Cost.least.memory, memory % 1024 == 0
      else { return nil }
    }
    (self.salt, self.passes, self.memory, self.box) = (salt, passes, memory, box)
  }

  /// Throws `keysLocked` when it asks for a passphrase and none is given, `wrongPassphrase`,
  /// `slotTooCostly`, or `system` when memory is short.
  func open(_ passphrase: Secret?) throws(StorageError) -> Secret {
    if isUnprotected { return Secret(box) }
    guard let passphrase else { throw .keysLocked }
    guard !isTooCostly else { throw .slotTooCostly }
    let key = try Self.key(passphrase, salt, Cost(passes: passes, memory: memory))
    guard let secret = Sealing.unbox(box, under: key) else { throw .wrongPassphrase }
    return secret
  }

  private static func key(
    _ passphrase: Secret, _ salt: [UInt8], _ cost: Cost
  ) throws(StorageError) -> Secret {
    try StorageError.catching { () throws(SystemFailure) in
      try Argon2id.stretch(
        passphrase.composed, salt: salt, passes: cost.passes, memory: cost.memory)
    }
  }
}

extension Secret {
  public var isLongEnough: Bool { characterCount >= ProtectedSecret.shortestPassphrase }

  /// Unicode scalars once composed: every byte of UTF-8 that does not continue another.
  var characterCount: Int {
    unsafe composed.withBytes { bytes in
      var count = 0
      for index in 0..<bytes.count where unsafe bytes[index] & 0xC0 != 0x80 { count += 1 }
      return count
    }
  }
}

// As slots and sticks have it: `"salt":"…","ops":3,"mem":67108864,"secret":"…"`, or `"open":"…"`;
// then `,"sum":"…"}`, the hash of the line before it, so that damage is not told as a wrong
// passphrase. Those that were written before have none.

extension Cursor {
  /// At the end of a line, which is whole.
  mutating func takeSum() -> Bool {
    let summed = at
    if take(",\"sum\":"), digest() != Digest(of: bytes.span.extracting(..<summed)) { return false }
    return take("}") && isAtEnd
  }

  /// Nil when no such protection of a secret of one of `lengths` can have been made anywhere.
  mutating func protectedSecret(of lengths: [Int]) -> ProtectedSecret? {
    if take(",\"open\":") {
      return base64().flatMap {
        ProtectedSecret(salt: [], passes: 0, memory: 0, box: $0, of: lengths)
      }
    }
    guard take(",\"salt\":"), let salt = base64(), take(",\"ops\":"),
      let passes = number(), passes > 0, take(",\"mem\":"), let memory = number(),
      take(",\"secret\":"), let box = base64()
    else { return nil }
    return ProtectedSecret(salt: salt, passes: passes, memory: memory, box: box, of: lengths)
  }
}

extension [UInt8] {
  /// Of the line as it is.
  mutating func appendSum() {
    let sum = Digest(of: span)
    append(ascii: ",")
    append(sum: sum)
  }

  /// LF included.
  mutating func append(sum: Digest) {
    append(ascii: "\"sum\":\"")
    Base64.append(sum.bytes.span, to: &self)
    append(ascii: "\"}\n")
  }

  mutating func append(_ secret: ProtectedSecret) {
    guard !secret.isUnprotected else { return append(base64: secret.box, under: "open") }
    append(base64: secret.salt, under: "salt")
    append(ascii: ",\"ops\":")
    append(number: secret.passes)
    append(ascii: ",\"mem\":")
    append(number: secret.memory)
    append(base64: secret.box, under: "secret")
  }
}
