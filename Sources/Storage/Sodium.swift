import CSodium

/// The door to libsodium.
enum Sodium {
  private static let started: Bool = sodium_init() >= 0

  /// libsodium: `sodium_init`; fails only where there are no random numbers; nothing may go on
  /// then.
  static func start() { precondition(started, "libsodium cannot start") }

  /// libsodium: `randombytes_buf`.
  static func random(_ count: Int) -> [UInt8] {
    start()
    return unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      if let start = buffer.baseAddress { unsafe randombytes_buf(start, count) }
      filled = count
    }
  }
}
