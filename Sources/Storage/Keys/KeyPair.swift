import CSodium

/// The two halves of an X25519 key (RFC 7748).
enum KeyPair {
  /// The public half of a private key of 32 bytes; nil for a key of another length.
  ///
  /// What a file gives as somebody's public key is theirs only if it equals this. libsodium:
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
