import CSodium

/// The 32 bytes of a BLAKE2b-256 hash (RFC 7693).
struct Digest: Equatable, Sendable {
  /// In base64 without padding.
  static let textLength = 43

  private(set) var bytes: InlineArray<32, UInt8>

  /// libsodium: `crypto_generichash`.
  init(of bytes: Span<UInt8>, key: Digest? = nil) {
    if let key {
      self.init(of: bytes, keyedBy: key.bytes.span)
    } else {
      self.init(of: bytes, keyedBy: Span())
    }
  }

  init(of bytes: Span<UInt8>, keyedBy key: Span<UInt8>) {
    self.bytes = InlineArray(repeating: 0)
    hash(bytes, key: key)
  }

  init?(text: Span<UInt8>) {
    bytes = InlineArray(repeating: 0)
    guard text.count == Self.textLength else { return nil }
    var target = bytes.mutableSpan
    guard Base64.decode(text, into: &target) == 32 else { return nil }
  }

  private mutating func hash(_ source: Span<UInt8>, key: Span<UInt8>) {
    Sodium.start()
    var target = bytes.mutableSpan
    unsafe target.withUnsafeMutableBufferPointer { target in
      guard let out = target.baseAddress else { return }
      unsafe source.withUnsafeBufferPointer { source in
        unsafe key.withUnsafeBufferPointer { key in
          _ = unsafe crypto_generichash(
            out, 32, source.baseAddress, UInt64(source.count), key.baseAddress, key.count)
        }
      }
    }
  }

  static func == (left: Digest, right: Digest) -> Bool {
    let (one, other) = unsafe (left.bytes.span.bytes, right.bytes.span.bytes)
    var difference: UInt64 = 0
    for place in stride(from: 0, to: 32, by: 8) {
      let word = unsafe one.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self)
      difference |= unsafe word ^ other.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self)
    }
    return difference == 0
  }
}
