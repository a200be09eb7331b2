// What others published of the algorithms that close our keys and records, put through our own
// wrappers. All figures but the box's were also computed with implementations that owe nothing to
// libsodium: the reference Argon2, Python's hashlib, PyCryptodome, OpenSSL's X25519 and Ed25519.

import CSodium
import Testing

@testable import Storage

/// BLAKE2b-256 through `Digest`.
struct DigestVectorTests {
  /// BLAKE2b-256 of nothing and of RFC 7693's "abc".
  ///
  /// The RFC's appendix A prints "abc" at 512 bits only; these are `b2sum -l 256`'s.
  @Test(arguments: [
    ("", "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8"),
    ("abc", "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"),
  ])
  func `a short text has its hash`(text: String, hash: String) {
    #expect(Digest(of: Array(text.utf8).span).hex == hash)
  }

  /// The sizes that RFC 7693, appendix E, hashes, and what each gives at 32 bytes.
  private static let rows: [(count: Int, unkeyed: String, keyed: String)] = [
    (
      0, "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8",
      "893629475279dfd82a841a8f21a372ed30ccb8ae3462e1907f50663f3c036683"
    ),
    (
      3, "c6fcb3c3542e65f2db9a75aca089bfe3ff63e5b3889f65bf1d2da61964710782",
      "016a18bb10e0c3a5e59fcefd1a407ab7f1c0361b3f9834774254d3f04cda3898"
    ),
    (
      128, "9f51dad780c3c7f1915262e80ccbd443a91e5c5c97e8127f9c9f8536aec85960",
      "f30f6e381e31a1e84b710cc103bad03cb41f60a69da0b1a3ec633deada962c35"
    ),
    (
      129, "5a9585ea35499d7d883d3a22eed1d3ebc46c1b1937d479b8be92b358c3eed78e",
      "1636b4448b28e3805416c9b960ed0c2e271eb87661efe8260c03d8318705b052"
    ),
    (
      255, "517f6f8c5afea55f1c27cb8cdb4ff015c9602a550ba3080e5ac32796931711d3",
      "1d4eba1f03467518e224f1679846d93ad23fad4fb1adb808c4a21f0e7e7732cf"
    ),
    (
      1024, "a001b41dd6bfcb13c73bf83a1fe5c881d49476163e472906c200375d8482b004",
      "64fab4bda27882cbdfd02b1cf3c2cf18e0248766e3972dbd2cf95e16d5f2999a"
    ),
  ]

  @Test(arguments: rows)
  func `a long text has its hash, plain and keyed in both ways`(
    count: Int, unkeyed: String, keyed: String
  ) {
    let text = sequence(count)
    #expect(Digest(of: text.span).hex == unkeyed)
    let key = sequence(32)
    #expect(Digest(of: text.span, secret: Secret(key)).hex == keyed)
    // The other way in takes a hash as key: one that was read, as the chain's are.
    let written = Array(Base64.text(key.span).utf8)
    guard let other = Digest(text: written.span) else {
      Issue.record("not a hash: \(written)")
      return
    }
    #expect(Digest(of: text.span, key: other).hex == keyed)
  }

  /// RFC 7693, appendix E: one hash over those of 48 texts, and the figure that it prints.
  ///
  /// The hashes of 32 bytes are ours; those of other lengths, which we do not offer, are asked of
  /// libsodium itself, so that the printed figure comes out.
  @Test func `the self-test of RFC 7693 gives the hash that it prints`() {
    var all: [UInt8] = []
    for length in [20, 32, 48, 64] {
      for count in Self.rows.map(\.count) {
        let (text, key) = (sequence(count), sequence(length))
        if length == 32 {
          all += Digest(of: text.span).list + Digest(of: text.span, secret: Secret(key)).list
        } else {
          all += hash(text, key: [], length) + hash(text, key: key, length)
        }
      }
    }
    #expect(
      Digest(of: all.span).hex == "c23a7800d98123bd10f506c61e29da5603d763b8bbad2e737f5e765a7bccd475"
    )
  }

  @Test func `one changed bit of text or key is another hash`() {
    let (text, key) = (sequence(129), sequence(32))
    let (plain, keyed) = (
      Digest(of: text.span), Digest(of: text.span, secret: Secret(key))
    )
    #expect(plain != keyed)
    for changed in text.eachBitFlipped {
      #expect(Digest(of: changed.span) != plain)
      #expect(Digest(of: changed.span, secret: Secret(key)) != keyed)
    }
    for changed in key.eachBitFlipped {
      #expect(Digest(of: text.span, secret: Secret(changed)) != keyed)
    }
    for changed in plain.list.eachBitFlipped { #expect(read(changed) != plain) }
    #expect(read(plain.list) == plain && read(Array(plain.list.dropLast())) == nil)
  }

  /// A hash as the keyring's last line has it.
  private func read(_ bytes: [UInt8]) -> Digest? {
    Digest(text: Base64.characters(bytes.span).span)
  }

  /// The made-up text of RFC 7693, appendix E: the high bytes of a Fibonacci row.
  private func sequence(_ count: Int) -> [UInt8] {
    var (one, two): (UInt32, UInt32) = (0xDEAD_4BAD &* UInt32(count), 1)
    return (0..<count).map { _ in
      (one, two) = (two, one &+ two)
      return UInt8(two >> 24)
    }
  }

  private func hash(_ text: [UInt8], key: [UInt8], _ length: Int) -> [UInt8] {
    var target = [UInt8](repeating: 0, count: length)
    _ = unsafe crypto_generichash(&target, length, text, UInt64(text.count), key, key.count)
    return target
  }
}

/// Argon2id through `Argon2id.stretch`.
///
/// RFC 9106's own example (section 5.3) has four lanes, a secret and additional data, none of which
/// `crypto_pwhash` takes, and the reference implementation's salts have 8 bytes. libsodium
/// publishes hashes of one lane with 16 bytes of salt (test/default/pwhash_argon2id.c, `tv3`).
struct StretchingVectorTests {
  struct Vector: Sendable {
    let typed: String
    let salt: [UInt8]
    let passes: Int
    let kibibytes: Int
    let key: String
  }

  private static let vectors = [
    Vector(
      typed: "", salt: [UInt8](hex: "6c0f356abb225f2b1ddd66d34739843b"), passes: 2, kibibytes: 4882,
      key: "366f1004cfbb447d435e8f6bbe9e5cc0a10e38e7c3da0e89bb19578a1a0d7291"),
    Vector(
      typed: #"^T5H$JYt39n%K*j:W]!1s?vg!:jGi]Ax?..l7[p0v:1jHTpla9;]bUN;?bWyCbtqg "#,
      salt: Array(">A 16-bytes salt".utf8), passes: 19, kibibytes: 4096,
      key: "96d07fb9ed643ed04c0467eccac3293e2804ea188d10a67dbecf2f2cd5434060"),
  ]

  private func stretch(
    _ typed: [UInt8], _ salt: [UInt8], passes: Int, memory: Int
  ) -> String? {
    try? Argon2id.stretch(Secret(typed), salt: salt, passes: passes, memory: memory).hex
  }

  @Test(arguments: vectors)
  func `a published passphrase becomes its key`(vector: Vector) {
    let memory = vector.kibibytes * 1024
    #expect(
      stretch(Array(vector.typed.utf8), vector.salt, passes: vector.passes, memory: memory)
        == vector.key)
  }

  @Test func `one change in what goes in is another key`() throws {
    let vector = try #require(Self.vectors.first)
    let memory = vector.kibibytes * 1024
    for salt in vector.salt.eachBitFlipped {
      #expect(stretch([], salt, passes: vector.passes, memory: memory) != vector.key)
    }
    #expect(stretch([0], vector.salt, passes: 2, memory: memory) != vector.key)
    #expect(stretch([], vector.salt, passes: 3, memory: memory) != vector.key)
    #expect(stretch([], vector.salt, passes: 2, memory: memory - 1024) != vector.key)
    let other = try #require(Self.vectors.last)
    for typed in Array(other.typed.utf8).eachBitFlipped.prefix(24) {
      #expect(stretch(typed, other.salt, passes: 19, memory: 4096 * 1024) != other.key)
    }
  }

  @Test(arguments: [
    (0, 3, 67_108_864), (15, 3, 67_108_864), (17, 3, 67_108_864), (16, 0, 67_108_864),
    (16, -1, 67_108_864), (16, 3, 0), (16, 3, -1), (16, 3, 8191), (16, Int.max, 67_108_864),
  ])
  func `a salt or a cost that Argon2id does not take makes no key`(
    salt: Int, passes: Int, memory: Int
  ) {
    let salt = [UInt8](repeating: 7, count: salt)
    #expect(stretch(Array("douze lettres".utf8), salt, passes: passes, memory: memory) == nil)
  }
}

/// XChaCha20-Poly1305 through `Sealing.seal` and `open`.
struct SealVectorTests {
  // draft-irtf-cfrg-xchacha-03, appendix A.3.1.
  private static let plain = Array(
    ("Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the "
      + "future, sunscreen would be it.").utf8)
  private static let context = [UInt8](hex: "50515253c0c1c2c3c4c5c6c7")
  private static let key = [UInt8](0x80...0x9f)
  private static let sealed = [UInt8](
    hex: "404142434445464748494a4b4c4d4e4f5051525354555657"
      + "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4e"
      + "da7e39ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2"
      + "383565d3fff921f9664c97637da9768812f615c68b13b52e" + "c0875924c1c7987947deafd8780acf49")

  private func open(
    _ sealed: [UInt8] = sealed, binding context: [UInt8] = context, under key: [UInt8] = key
  ) -> [UInt8]? {
    unsafe Secret(key).withBytes { key in
      guard let key = key.baseAddress else { return nil }
      return unsafe Sealing.open(sealed.span, binding: context, under: key)
    }
  }

  private func seal() -> [UInt8] {
    unsafe Secret(Self.key).withBytes { key in
      guard let key = key.baseAddress else { return [] }
      return unsafe Sealing.seal(Self.plain, binding: Self.context, under: key)
    }
  }

  @Test func `the published seal opens`() { #expect(open() == Self.plain) }

  @Test func `what is sealed here opens, under a nonce of its own`() {
    var seals: Set<[UInt8]> = []
    for _ in 0..<4 {
      let sealed = seal()
      #expect(sealed.count == Self.sealed.count && open(sealed) == Self.plain)
      seals.insert(Array(sealed.prefix(24)))
    }
    #expect(seals.count == 4)
  }

  @Test func `one changed bit of nonce, text, tag, context or key opens nothing`() {
    for sealed in Self.sealed.eachBitFlipped { #expect(open(sealed) == nil) }
    for context in Self.context.eachBitFlipped { #expect(open(binding: context) == nil) }
    for key in Self.key.eachBitFlipped { #expect(open(under: key) == nil) }
  }

  @Test func `a seal that is cut anywhere opens nothing`() {
    for count in 0..<Self.sealed.count { #expect(open(Array(Self.sealed.prefix(count))) == nil) }
  }
}

/// XSalsa20-Poly1305 through `Sealing.box` and `unbox`.
struct BoxVectorTests {
  // D. J. Bernstein, "Cryptography in NaCl", section 10; NaCl's tests/secretbox.c.
  private static let key = [UInt8](
    hex: "1b27556473e985d462cd51197a9a46c76009549eac6474f206c4ee0844f68389")
  private static let plain =
    "be075fc53c81f2d5cf141316ebeb0c7b5228c52a4c62cbd44b66849b64244ffce5ecbaaf33bd751a1ac728d45e6c"
    + "61296cdc3c01233561f41db66cce314adb310e3be8250c46f06dceea3a7fa1348057e2f6556ad6b1318a024a83"
    + "8f21af1fde048977eb48f59ffd4924ca1c60902e52f0a089bc76897040e082f937763848645e0705"
  private static let boxed = [UInt8](
    hex: "69696ee955b62b73cd62bda875fc73d68219e0036b7a0b37" + "f3ffc7703f9400e52a7dfb4b3d3305d9"
      + "8e993b9f48681273c29650ba32fc76ce48332ea7164d96a4476fb8c531a1186ac0dfc17c98dce87b4da7f011"
      + "ec48c97271d2c20f9b928fe2270d6fb863d51738b48eeee314a7cc8ab932164548e526ae90224368517acfea"
      + "bd6bb3732bc0e9da99832b61ca01b6de56244a9e88d5f9b37973f622a43d14a6599b1f654cb45a74e355a5")

  @Test func `the published box opens, and one made here`() {
    let key = Secret(Self.key)
    #expect(Sealing.unbox(Self.boxed, under: key)?.hex == Self.plain)
    let boxed = Sealing.box(Secret([UInt8](hex: Self.plain)), under: key)
    #expect(boxed.count == Self.boxed.count && boxed != Self.boxed)
    #expect(Sealing.unbox(boxed, under: key)?.hex == Self.plain)
  }

  @Test func `one changed bit, or a cut, opens nothing`() {
    for boxed in Self.boxed.eachBitFlipped {
      #expect(Sealing.unbox(boxed, under: Secret(Self.key)) == nil)
    }
    for key in Self.key.eachBitFlipped {
      #expect(Sealing.unbox(Self.boxed, under: Secret(key)) == nil)
    }
    for count in 0..<Self.boxed.count {
      #expect(Sealing.unbox(Array(Self.boxed.prefix(count)), under: Secret(Self.key)) == nil)
    }
    #expect(Sealing.unbox(Self.boxed, under: Secret(Self.key.dropLast())) == nil)
  }
}

/// X25519 through `KeyPair`.
struct KeyPairVectorTests {
  // RFC 7748, section 6.1: Alice's and Bob's.
  @Test(arguments: [
    (
      "77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a",
      "8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a"
    ),
    (
      "5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb",
      "de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f"
    ),
  ])
  func `a published private key has its public half`(secret: String, publicKey: String) {
    let secret = [UInt8](hex: secret)
    #expect(KeyPair.publicKey(of: Secret(secret)) == [UInt8](hex: publicKey))
    // RFC 7748, section 5: three bits at the low end and two at the high end do not count.
    let same = secret.eachBitFlipped.enumerated().filter { _, changed in
      KeyPair.publicKey(of: Secret(changed)) == [UInt8](hex: publicKey)
    }
    #expect(same.map(\.offset) == [0, 1, 2, 254, 255])
  }

  @Test(arguments: [0, 31, 33, 64])
  func `a private key of another length has none`(count: Int) {
    #expect(KeyPair.publicKey(of: Secret([UInt8](repeating: 1, count: count))) == nil)
  }
}

extension [UInt8] {
  /// The bytes that a text of hexadecimal digits says.
  init(hex: String) {
    let digits = hex.compactMap(\.hexDigitValue)
    self = stride(from: 0, to: digits.count - 1, by: 2).map {
      UInt8(digits[$0] * 16 + digits[$0 + 1])
    }
  }

  var hex: String {
    reduce(into: "") { text, byte in
      text += String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }
  }

  /// As many as it has bits, each with one of them changed, the lowest of the first byte first.
  var eachBitFlipped: [[UInt8]] {
    (0..<count * 8).map { bit in
      var changed = self
      changed[bit / 8] ^= 1 << UInt8(bit % 8)
      return changed
    }
  }
}

extension Digest {
  fileprivate var list: [UInt8] { (0..<32).map { bytes[$0] } }
  fileprivate var hex: String { list.hex }
}

extension Secret {
  var hex: String { unsafe withBytes { unsafe Array($0) }.hex }
}
