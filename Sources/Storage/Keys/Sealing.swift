import CSodium

/// A box for keys, a seal for the private part of a record: a random nonce of 24 bytes, the
/// ciphertext, its tag of 16.
enum Sealing {
  static let nonceLength = 24
  static let tagLength = 16
  static let overhead = nonceLength + tagLength

  /// libsodium: `crypto_secretbox_easy`.
  static func box(_ secret: Secret, under key: Secret) -> [UInt8] {
    let nonce = Sodium.random(nonceLength)
    var box = [UInt8](repeating: 0, count: secret.count + tagLength)
    unsafe secret.withBytes { plain in
      unsafe key.withBytes { key in
        guard let plain = plain.baseAddress, let key = key.baseAddress else { return }
        _ = unsafe crypto_secretbox_easy(&box, plain, UInt64(secret.count), nonce, key)
      }
    }
    return nonce + box
  }

  /// libsodium: `crypto_secretbox_open_easy`.
  static func unbox(_ boxed: [UInt8], under key: Secret) -> Secret? {
    guard boxed.count >= overhead else { return nil }
    var opened = false
    let secret = unsafe Secret(count: boxed.count - overhead) { target in
      opened = unsafe unbox(boxed, under: key, into: target)
    }
    return opened ? secret : nil
  }

  /// `target` has room for exactly its content.
  static func unbox(
    _ boxed: [UInt8], under key: Secret, into target: UnsafeMutableBufferPointer<UInt8>
  ) -> Bool {
    guard boxed.count == target.count + overhead, key.count == 32 else { return false }
    return unsafe boxed.withUnsafeBufferPointer { boxed in
      unsafe key.withBytes { key in
        guard let start = boxed.baseAddress, let key = key.baseAddress,
          let target = target.baseAddress
        else { return false }
        return unsafe crypto_secretbox_open_easy(
          target, start + nonceLength, UInt64(boxed.count - nonceLength), start, key) == 0
      }
    }
  }

  /// libsodium: `crypto_aead_xchacha20poly1305_ietf_encrypt`.
  static func seal(
    _ plain: [UInt8], binding context: [UInt8], under key: UnsafePointer<UInt8>
  ) -> [UInt8] {
    let nonce = Sodium.random(nonceLength)
    var sealed = [UInt8](repeating: 0, count: plain.count + tagLength)
    unsafe crypto_aead_xchacha20poly1305_ietf_encrypt(
      &sealed, nil, plain, UInt64(plain.count), context, UInt64(context.count), nil, nonce, key)
    return nonce + sealed
  }

  /// libsodium: `crypto_aead_xchacha20poly1305_ietf_decrypt`.
  static func open(
    _ sealed: Span<UInt8>, binding context: [UInt8], under key: UnsafePointer<UInt8>
  ) -> [UInt8]? {
    guard sealed.count >= overhead else { return nil }
    var opened = false
    let plain = unsafe [UInt8](unsafeUninitializedCapacity: sealed.count - overhead) {
      target, filled in
      filled = target.count < sealed.count - overhead ? 0 : sealed.count - overhead
      opened = unsafe sealed.withUnsafeBufferPointer { sealed in
        guard let start = sealed.baseAddress else { return false }
        return unsafe crypto_aead_xchacha20poly1305_ietf_decrypt(
          target.baseAddress, nil, nil, start + nonceLength, UInt64(sealed.count - nonceLength),
          context, UInt64(context.count), start, key) == 0
      }
      // On failure libsodium has cleared what it wrote; a target too short to hold anything
      // was left as it was, and nothing of it is given out.
      if !opened { filled = 0 }
    }
    return opened ? plain : nil
  }
}
