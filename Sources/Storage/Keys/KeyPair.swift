import CSodium

/// The two halves of an X25519 key (RFC 7748).
struct KeyPair {
  static let keyLength = 32

  let publicKey: [UInt8]
  let secret: Secret

  /// libsodium: `crypto_scalarmult_base`.
  init(secret: Secret) {
    self.secret = secret
    guard let publicKey = Self.publicKey(of: secret) else {
      preconditionFailure("no secret of 32 bytes")
    }
    self.publicKey = publicKey
  }

  /// libsodium: `crypto_box_keypair`.
  init() {
    var publicKey = [UInt8](repeating: 0, count: Self.keyLength)
    secret = unsafe Secret(count: Self.keyLength) { target in
      if let start = target.baseAddress { _ = unsafe crypto_box_keypair(&publicKey, start) }
    }
    self.publicKey = publicKey
  }

  /// What a file gives as somebody's public key is theirs only if it equals this; libsodium:
  /// `crypto_scalarmult_base`.
  static func publicKey(of secret: Secret) -> [UInt8]? {
    guard secret.count == Int(crypto_scalarmult_scalarbytes()) else { return nil }
    var publicKey = [UInt8](repeating: 0, count: Int(crypto_scalarmult_bytes()))
    let done = unsafe secret.withBytes { secret in
      guard let start = secret.baseAddress else { return false }
      return unsafe crypto_scalarmult_base(&publicKey, start) == 0
    }
    return done ? publicKey : nil
  }
}

extension KeyPair {
  /// To somebody who is not there to give a passphrase; libsodium: `crypto_box_seal`.
  static func seal(_ key: Secret, to publicKey: [UInt8]) -> [UInt8] {
    var sealed = [UInt8](repeating: 0, count: key.count + Int(crypto_box_sealbytes()))
    unsafe key.withBytes { bytes in
      guard let start = bytes.baseAddress else { return }
      _ = unsafe crypto_box_seal(&sealed, start, UInt64(bytes.count), publicKey)
    }
    return sealed
  }

  /// libsodium: `crypto_box_seal_open`.
  static func open(_ sealed: [UInt8], publicKey: [UInt8], secret: Secret) -> Secret? {
    guard sealed.count == keyLength + Int(crypto_box_sealbytes()), publicKey.count == keyLength,
      secret.count == keyLength
    else { return nil }
    var isOpen = false
    let key = unsafe Secret(count: keyLength) { target in
      unsafe secret.withBytes { secret in
        guard let target = target.baseAddress, let secret = secret.baseAddress else { return }
        isOpen =
          unsafe crypto_box_seal_open(target, sealed, UInt64(sealed.count), publicKey, secret) == 0
      }
    }
    return isOpen ? key : nil
  }
}
