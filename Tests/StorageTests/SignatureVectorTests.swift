import CSodium
import Testing

@testable import Storage

/// Ed25519 through `MemberKeys` and `Signature`.
struct SignatureVectorTests {
  struct Vector: Sendable {
    let seed: String
    let publicKey: String
    let message: String
    let signature: String
  }

  // RFC 8032, section 7.1, tests 1 to 3.
  private static let published = [
    Vector(
      seed: "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
      publicKey: "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
      message: "",
      signature: "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555"
        + "fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"),
    Vector(
      seed: "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
      publicKey: "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
      message: "72",
      signature: "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da0"
        + "85ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"),
    Vector(
      seed: "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
      publicKey: "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
      message: "af82",
      signature: "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac1"
        + "8ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"),
  ]

  /// Our wrappers sign hashes alone, so that the published texts are asked of libsodium itself.
  @Test(arguments: published)
  func `a published seed has its public half and its signature`(vector: Vector) {
    var publicKey = [UInt8](repeating: 0, count: 32)
    var secret = [UInt8](repeating: 0, count: 64)
    _ = unsafe crypto_sign_seed_keypair(&publicKey, &secret, [UInt8](hex: vector.seed))
    #expect(publicKey.hex == vector.publicKey)
    let message = [UInt8](hex: vector.message)
    var signature = [UInt8](repeating: 0, count: 64)
    _ = unsafe crypto_sign_detached(&signature, nil, message, UInt64(message.count), secret)
    #expect(signature.hex == vector.signature)
  }

  /// Of the seed 00 01 … 1f; computed with BLAKE2b of Python's hashlib (crypto_kdf's subkey is the
  /// hash of nothing under the seed, its number as salt, its context as person), an Ed25519 written
  /// after RFC 8032, and OpenSSL's.
  private let keys = MemberKeys(Secret([UInt8](0..<32)))

  @Test func `everything of a member follows from the seed`() {
    #expect(
      keys.signPublic.hex == "b4ae7f21928f4f0d237a58139fac707d81fc1b71edb06837b42270a2da0ebe95")
    #expect(
      keys.box.secret.hex == "12dc180ed7e356d8b669db858bd647a20bb9b9dbe23b0ed8a7b970b66e3ec413")
    #expect(
      keys.box.publicKey.hex == "2cdb7b10dea56a0018dbfa27eeb68a4507b1b539e48cb005b124b976ae8c0c62")
    #expect(
      keys.markKey.hex == "18721b9693220710021b321be9328305a57c570571442eae6a234181e7bc5ac5")
    #expect(
      keys.draftKey.hex == "8c9800f028d6b70aca5644af238055148d625d47e9bf496264e7f4ba2059779f")
    #expect(ReserveNumber(of: keys.signPublic).bytes.hex == "5df13f940ade397bef3c698c41bbf9ff")
  }

  private let hash = Digest(of: Array("abc".utf8).span)
  private static let signatures: [(purpose: Signature.Purpose, signature: String)] = [
    (
      .journal,
      "6db48f2f39306e83c295a6edefa5730513c33afd25145131de53c2f40c7b702b"
        + "f6b3cf9d980fd3d42e17a88c2a305d8672f8fbadd4e3706f3916b9151c389209"
    ),
    (
      .keyring,
      "10f289a84c646389f4bf184a44f77ddd0afe580bad804df40036cb71bbed46a2"
        + "81cba011a67c4ab7e0798dc255840235c0c21587f9dbc6b73610a9b0ac6fd001"
    ),
  ]

  @Test(arguments: signatures)
  func `a hash has its signature, another for each purpose`(
    purpose: Signature.Purpose, signature: String
  ) {
    #expect(keys.sign(hash, as: purpose).hex == signature)
    for other in [Signature.Purpose.journal, .keyring] {
      let isSound = Signature.isSound(
        [UInt8](hex: signature), of: hash, as: other, by: keys.signPublic)
      #expect(isSound == (other == purpose))
    }
  }

  @Test(arguments: signatures)
  func `one changed bit of signature, hash or key is not sound, nor another length`(
    purpose: Signature.Purpose, signature: String
  ) {
    let signature = [UInt8](hex: signature)
    for changed in signature.eachBitFlipped {
      #expect(!Signature.isSound(changed, of: hash, as: purpose, by: keys.signPublic))
    }
    for changed in keys.signPublic.eachBitFlipped {
      #expect(!Signature.isSound(signature, of: hash, as: purpose, by: changed))
    }
    for changed in Array("abc".utf8).eachBitFlipped {
      #expect(
        !Signature.isSound(
          signature, of: Digest(of: changed.span), as: purpose, by: keys.signPublic))
    }
    for count in [0, 32, 63, 65] {
      let cut = Array((signature + signature).prefix(count))
      #expect(!Signature.isSound(cut, of: hash, as: purpose, by: keys.signPublic))
    }
    for count in [0, 31, 33] {
      let cut = Array((keys.signPublic + signature).prefix(count))
      #expect(!Signature.isSound(signature, of: hash, as: purpose, by: cut))
    }
  }
}
