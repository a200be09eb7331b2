import CSodium

/// Names one reserve for ever: the BLAKE2b-128 of its founding public key, so that whoever has
/// these 22 characters can verify everything else.
public struct ReserveNumber: Equatable, Sendable {
  /// In bytes.
  static let length = 16

  let bytes: [UInt8]
  /// In URL-safe base64.
  let text: [UInt8]

  /// libsodium: `crypto_generichash`.
  init(of key: [UInt8]) {
    Sodium.start()
    var bytes = [UInt8](repeating: 0, count: Self.length)
    _ = unsafe crypto_generichash(&bytes, bytes.count, key, UInt64(key.count), nil, 0)
    self.bytes = bytes
    text = Base64.characters(bytes.span)
  }

  init?(_ text: Span<UInt8>) {
    guard let bytes = Base64.bytes(text), bytes.count == Self.length else { return nil }
    self.bytes = bytes
    self.text = Base64.characters(bytes.span)
  }
}
