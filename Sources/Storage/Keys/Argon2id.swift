import CSodium

enum Argon2id {
  /// libsodium: `crypto_pwhash_saltbytes`.
  static let saltLength = Int(crypto_pwhash_saltbytes())

  /// RFC 9106, one lane; nil when memory (bytes, whole KiB) is short or the cost is none;
  /// libsodium: `crypto_pwhash`, which wants one pass and 8 KiB at least.
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
