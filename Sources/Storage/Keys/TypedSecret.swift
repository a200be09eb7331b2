import CSodium

/// A passphrase while it is typed, in guarded memory that is zeroed when it goes and taken once: an
/// array that grew would leave copies behind; libsodium: `sodium_malloc`, `sodium_free`.
@safe public final class TypedSecret {
  /// In bytes.
  public static let limit = 4096

  private let start: UnsafeMutablePointer<UInt8>
  /// Each character's, in bytes, so that it goes whole.
  private var lengths: [UInt16] = []
  private var used = 0

  public init() {
    Sodium.start()
    guard let memory = unsafe sodium_malloc(Self.limit) else {
      preconditionFailure("no memory for a secret")
    }
    unsafe start = memory.bindMemory(to: UInt8.self, capacity: Self.limit)
    unsafe sodium_memzero(start, Self.limit)
  }

  deinit { unsafe sodium_free(start) }

  public var isEmpty: Bool { lengths.isEmpty }
  public var characterCount: Int { lengths.count }

  /// False when there is no room left for it, or when nobody types it: a tab that was pasted.
  @discardableResult
  public func append(_ character: Character) -> Bool {
    guard character.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control })
    else { return false }
    let bytes = character.utf8
    guard used + bytes.count <= Self.limit else { return false }
    for byte in bytes {
      unsafe start[used] = byte
      used += 1
    }
    lengths.append(UInt16(bytes.count))
    return true
  }

  /// libsodium: `sodium_memzero`.
  public func removeLast() {
    guard let length = lengths.popLast() else { return }
    used -= Int(length)
    unsafe sodium_memzero(start + used, Int(length))
  }

  public func clear() {
    unsafe sodium_memzero(start, Self.limit)
    (lengths, used) = ([], 0)
  }

  public func secret() -> Secret {
    unsafe Secret(count: used) { target in
      for index in 0..<target.count { unsafe target[index] = unsafe start[index] }
    }
  }

  /// In a time that does not depend on where they differ; libsodium: `sodium_memcmp`.
  public func isSame(as other: TypedSecret) -> Bool {
    guard used == other.used else { return false }
    return unsafe sodium_memcmp(start, other.start, used) == 0
  }
}
