import CSodium

/// An Ed25519 signature (RFC 8032) of a hash, and what it was made for.
enum Signature {
  static let length = 64
  static let keyLength = 32
  /// In base64 without padding.
  static let textLength = 86

  /// None can be taken for the other.
  enum Purpose: String {
    case journal = "vivier-journal-2\n"
    case keyring = "vivier-keyring-2\n"

    func message(_ hash: Digest) -> [UInt8] {
      var message = Array(rawValue.utf8)
      for index in 0..<32 { message.append(hash.bytes[index]) }
      return message
    }
  }

  static func isSound(
    _ signature: [UInt8], of hash: Digest, as purpose: Purpose, by key: [UInt8]
  ) -> Bool {
    isSound(signature, of: purpose.message(hash), by: key)
  }

  /// libsodium: `crypto_sign_verify_detached`.
  static func isSound(_ signature: [UInt8], of message: [UInt8], by key: [UInt8]) -> Bool {
    guard signature.count == length, key.count == keyLength else { return false }
    Sodium.start()
    return unsafe crypto_sign_verify_detached(signature, message, UInt64(message.count), key) == 0
  }
}
