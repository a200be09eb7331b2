import CSodium
import Domain

/// What follows from a member's one seed of 32 bytes, by libsodium's `crypto_kdf` in the context
/// `vivier-2`: subkey 1 is an Ed25519 seed (RFC 8032), 2 an X25519 secret (RFC 7748), 3 the key of
/// the seen mark, 4 that of drafts.
struct MemberKeys {
  static let seedLength = 32

  let seed: Secret
  /// Of before, where what was granted to a coordinator is sealed to it until a facilitator's
  /// process grants it anew; it signs nothing any more.
  let former: Secret?
  let box: KeyPair
  let signPublic: [UInt8]
  let markKey: Secret
  /// 64 bytes, as libsodium wants them.
  private let sign: Secret

  init(_ seed: Secret, after former: Secret? = nil) {
    (self.seed, self.former) = (seed, former)
    box = KeyPair(secret: Self.subkey(2, of: seed))
    markKey = Self.subkey(3, of: seed)
    var signPublic = [UInt8](repeating: 0, count: Signature.keyLength)
    let start = Self.subkey(1, of: seed)
    sign = unsafe Secret(count: Int(crypto_sign_secretkeybytes())) { target in
      unsafe start.withBytes { start in
        guard let target = target.baseAddress, let start = start.baseAddress else { return }
        _ = unsafe crypto_sign_seed_keypair(&signPublic, target, start)
      }
    }
    self.signPublic = signPublic
  }

  static func draw(after former: MemberKeys? = nil) -> MemberKeys {
    MemberKeys(.drawKey(), after: former?.seed)
  }

  /// The latest first.
  var boxes: [KeyPair] {
    [box] + (former.map { [KeyPair(secret: Self.subkey(2, of: $0))] } ?? [])
  }

  var publicKeys: PublicKeys {
    PublicKeys(sign: Base64.text(signPublic.span), box: Base64.text(box.publicKey.span))
  }

  var draftKey: Secret { Self.subkey(4, of: seed) }

  func sign(_ hash: Digest, as purpose: Signature.Purpose) -> [UInt8] {
    sign(purpose.message(hash))
  }

  /// libsodium: `crypto_sign_detached`.
  func sign(_ message: [UInt8]) -> [UInt8] {
    var signature = [UInt8](repeating: 0, count: Signature.length)
    unsafe sign.withBytes { sign in
      guard let sign = sign.baseAddress else { return }
      _ = unsafe crypto_sign_detached(&signature, nil, message, UInt64(message.count), sign)
    }
    return signature
  }

  /// libsodium: `crypto_kdf_derive_from_key`.
  private static func subkey(_ number: UInt64, of seed: Secret) -> Secret {
    let context = Array("vivier-2".utf8CString)
    return unsafe Secret(count: 32) { target in
      unsafe seed.withBytes { seed in
        guard let target = target.baseAddress, let seed = seed.baseAddress else { return }
        _ = unsafe crypto_kdf_derive_from_key(target, 32, number, context, seed)
      }
    }
  }
}
