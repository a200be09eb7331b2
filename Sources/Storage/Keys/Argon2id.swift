import CSodium
import Glibc

enum Argon2id {
  /// libsodium: `crypto_pwhash_saltbytes`.
  static let saltLength = Int(crypto_pwhash_saltbytes())

  /// RFC 9106, one lane; `memory` in bytes, whole KiB.
  ///
  /// Throws `ENOMEM` when there is not so much, which says nothing about the passphrase, and
  /// `EINVAL` when the cost is none; libsodium: `crypto_pwhash`, which wants one pass and 8 KiB at
  /// least.
  static func stretch(
    _ passphrase: Secret, salt: [UInt8], passes: Int, memory: Int
  ) throws(SystemFailure) -> Secret {
    guard salt.count == saltLength, passes > 0, memory >= ProtectedSecret.Cost.least.memory
    else { throw SystemFailure("crypto_pwhash", code: EINVAL) }
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
    guard done else { throw SystemFailure("crypto_pwhash", code: ENOMEM) }
    return key
  }
}
