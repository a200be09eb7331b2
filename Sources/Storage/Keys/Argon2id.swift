import CSodium

/// A key made from a passphrase at a chosen cost (RFC 9106).
enum Argon2id {
  /// How many bytes of salt libsodium takes.
  ///
  /// libsodium: `crypto_pwhash_saltbytes`.
  static let saltLength = Int(crypto_pwhash_saltbytes())

  /// The 32 bytes of a passphrase, in one lane; nil when memory is short or the cost is none.
  ///
  /// `memory` is in bytes; what is not a whole KiB does not count. libsodium: `crypto_pwhash`,
  /// which wants one pass and 8 KiB at least.
  static func stretch(_ passphrase: Secret, salt: [UInt8], passes: Int, memory: Int) -> Secret? {
    guard salt.count == saltLength, passes > 0, memory > 0 else { return nil }
    Sodium.start()
    var done = false
    let key = unsafe Secret(count: 32) { target in
      unsafe passphrase.withBytes { typed in
        guard let target = target.baseAddress, let start = typed.baseAddress else { return }
        done = unsafe start.withMemoryRebound(to: CChar.self, capacity: typed.count) { text in
          unsafe crypto_pwhash(
            target, 32, text, UInt64(typed.count), salt, UInt64(passes), memory,
            crypto_pwhash_alg_argon2id13()) == 0
        }
      }
    }
    return done ? key : nil
  }
}
