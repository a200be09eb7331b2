import CSodium

/// The door to libsodium.
enum Sodium {
  private static let started: Bool = sodium_init() >= 0

  /// Makes libsodium ready, once.
  ///
  /// libsodium: `sodium_init`.
  ///
  /// It fails only where the system gives no random numbers, and then nothing here may go on.
  static func start() { precondition(started, "libsodium cannot start") }

  /// Random bytes.
  ///
  /// libsodium: `randombytes_buf`.
  static func random(_ count: Int) -> [UInt8] {
    start()
    return unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      if let start = buffer.baseAddress { unsafe randombytes_buf(start, count) }
      filled = count
    }
  }
}
