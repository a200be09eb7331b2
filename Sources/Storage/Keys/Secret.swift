import CSodium

/// Bytes that must not be seen: guarded pages, out of swap where the system allows it, zeroed when
/// they go (libsodium: `sodium_malloc`, `sodium_free`); immutable once made, so it may cross
/// threads.
@safe public final class Secret: @unchecked Sendable {
  public let count: Int
  private let start: UnsafeMutablePointer<UInt8>

  /// The caller erases its own copy.
  public convenience init(_ bytes: some Collection<UInt8>) {
    unsafe self.init(count: bytes.count) { target in
      for (index, byte) in bytes.enumerated() { unsafe target[index] = byte }
    }
  }

  /// It starts as zeros.
  init(count: Int, fill: (UnsafeMutableBufferPointer<UInt8>) -> Void) {
    Sodium.start()
    self.count = count
    // sodium_malloc refuses only when there is no memory at all.
    guard let memory = unsafe sodium_malloc(max(count, 1)) else {
      preconditionFailure("no memory for a secret")
    }
    unsafe start = memory.bindMemory(to: UInt8.self, capacity: max(count, 1))
    unsafe sodium_memzero(start, max(count, 1))
    unsafe fill(UnsafeMutableBufferPointer(start: start, count: count))
  }

  deinit { unsafe sodium_free(start) }

  func copy(into target: UnsafeMutableBufferPointer<UInt8>, at place: Int) {
    for index in 0..<count { unsafe target[place + index] = start[index] }
  }

  /// 32 bytes.
  convenience init(copying key: UnsafePointer<UInt8>) {
    unsafe self.init(count: 32) { target in
      for index in 0..<32 { unsafe target[index] = key[index] }
    }
  }

  /// 32 bytes; libsodium: `randombytes_buf`.
  static func drawKey() -> Secret {
    unsafe Secret(count: 32) { target in
      guard let start = target.baseAddress else { return }
      unsafe randombytes_buf(start, target.count)
    }
  }

  /// The function must not keep them.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    unsafe body(UnsafeBufferPointer(start: start, count: count))
  }
}

extension Digest {
  init(of bytes: Span<UInt8>, secret: Secret) {
    self = unsafe secret.withBytes { Digest(of: bytes, keyedBy: unsafe $0.span) }
  }
}
