import CSodium
import Domain

/// Somebody who can open a part of the reserve.
///
/// A line of the keyring:
///
///     {"member":"m1","name":"Amina","role":"facilitator","public":"…","salt":"…","ops":3,"mem":67108864,"secret":"…","reserve-key":"…"}
///
/// `public` is an X25519 key; `secret` is its private half in a box under Argon2id of the
/// passphrase and `salt`. A member without a passphrase has `"salt":"","ops":0,"mem":0`, and then
/// `secret` is the private half itself, readable by anyone who holds the file.
struct KeyringMember: Equatable {
  /// What Argon2id costs: three passes over 64 MiB, libsodium's "moderate" passes at a memory that
  /// an old laptop has.
  static let cost = (passes: 3, memory: 67_108_864)
  /// The most that a file may ask for, so that a forged one cannot hold the machine.
  static let limit = (passes: 16, memory: 1 << 30)
  static let shortestPassphrase = 12

  let id: MemberID
  let name: String
  let role: String
  let organisation: String?
  let publicKey: [UInt8]
  let salt: [UInt8]
  let passes: Int
  let memory: Int
  let secret: [UInt8]
  /// The reserve key, sealed to this member; nil for those who may not have it.
  let reserveKey: [UInt8]?

  /// Whether the secret stands in the file without a passphrase.
  var isUnprotected: Bool { passes == 0 }

  /// Makes a facilitator, with a key pair and the reserve key sealed to it.
  ///
  /// Throws `StorageError.passphraseTooShort`. libsodium: `crypto_box_keypair`, `crypto_box_seal`.
  static func facilitator(
    _ id: MemberID, name: String, passphrase: Secret?, sealing reserveKey: Secret
  ) throws(StorageError) -> KeyringMember {
    var publicKey = [UInt8](repeating: 0, count: 32)
    let pair = unsafe Secret(count: 32) { target in
      if let start = target.baseAddress { _ = unsafe crypto_box_keypair(&publicKey, start) }
    }
    var sealed = [UInt8](repeating: 0, count: 32 + Int(crypto_box_sealbytes()))
    unsafe reserveKey.withBytes { key in
      guard let key = key.baseAddress else { return }
      _ = unsafe crypto_box_seal(&sealed, key, 32, publicKey)
    }
    let (salt, passes, memory, secret) = try protect(pair, with: passphrase)
    return KeyringMember(
      id: id, name: name, role: "facilitator", organisation: nil, publicKey: publicKey, salt: salt,
      passes: passes, memory: memory, secret: secret, reserveKey: sealed)
  }

  /// The reserve key, opened with the passphrase; nil for a member who does not have it.
  ///
  /// Throws `StorageError.keysLocked` when a passphrase is needed and none is given, and
  /// `wrongPassphrase`. libsodium: `crypto_box_seal_open`.
  func openReserveKey(_ passphrase: Secret?) throws(StorageError) -> Secret? {
    guard let reserveKey, reserveKey.count == 32 + Int(crypto_box_sealbytes()) else { return nil }
    let pair = try openSecret(passphrase)
    guard pair.count == 32, publicKey.count == 32 else { return nil }
    var opened = false
    let key = unsafe Secret(count: 32) { target in
      unsafe pair.withBytes { pair in
        guard let target = target.baseAddress, let pair = pair.baseAddress else { return }
        opened =
          unsafe crypto_box_seal_open(
            target, reserveKey, UInt64(reserveKey.count), publicKey, pair) == 0
      }
    }
    return opened ? key : nil
  }

  private func openSecret(_ passphrase: Secret?) throws(StorageError) -> Secret {
    if isUnprotected { return Secret(secret) }
    guard let passphrase else { throw .keysLocked }
    guard let key = Argon2id.stretch(passphrase, salt: salt, passes: passes, memory: memory),
      let pair = Sealing.unbox(secret, under: key)
    else { throw .wrongPassphrase }
    return pair
  }

  private static func protect(_ pair: Secret, with passphrase: Secret?) throws(StorageError) -> (
    salt: [UInt8], passes: Int, memory: Int, secret: [UInt8]
  ) {
    guard let passphrase else { return ([], 0, 0, unsafe pair.withBytes { unsafe Array($0) }) }
    guard passphrase.characterCount >= shortestPassphrase else { throw .passphraseTooShort }
    let salt = Sodium.random(Argon2id.saltLength)
    guard
      let key = Argon2id.stretch(passphrase, salt: salt, passes: cost.passes, memory: cost.memory)
    else { throw .keysLocked }
    return (salt, cost.passes, cost.memory, Sealing.box(pair, under: key))
  }
}

extension Secret {
  /// How many Unicode scalars a text in UTF-8 has: every byte that does not continue another.
  var characterCount: Int {
    unsafe withBytes { bytes in
      var count = 0
      for index in 0..<bytes.count where unsafe bytes[index] & 0xC0 != 0x80 { count += 1 }
      return count
    }
  }
}
