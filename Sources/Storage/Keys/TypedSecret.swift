import CSodium

/// A passphrase while it is being typed, in guarded memory that is zeroed when it goes.
///
/// The memory is taken once, so that nothing is left behind where an array would have grown.
/// libsodium: `sodium_malloc`, `sodium_free`.
@safe public final class TypedSecret {
  /// The most that can be typed, in bytes.
  public static let limit = 4096

  private let start: UnsafeMutablePointer<UInt8>
  /// How many bytes each character takes, so that it goes as it came, whole.
  private var lengths: [UInt16] = []
  private var used = 0

  /// Takes the memory, with nothing typed yet.
  public init() {
    Sodium.start()
    guard let memory = unsafe sodium_malloc(Self.limit) else {
      preconditionFailure("no memory for a secret")
    }
    unsafe start = memory.bindMemory(to: UInt8.self, capacity: Self.limit)
    unsafe sodium_memzero(start, Self.limit)
  }

  deinit { unsafe sodium_free(start) }

  /// Whether nothing is typed.
  public var isEmpty: Bool { lengths.isEmpty }

  /// How many characters are typed, as somebody counts who types them.
  public var characterCount: Int { lengths.count }

  /// Adds a character in UTF-8; false when there is no room left for it.
  @discardableResult
  public func append(_ character: Character) -> Bool {
    let bytes = character.utf8
    guard used + bytes.count <= Self.limit else { return false }
    for byte in bytes {
      unsafe start[used] = byte
      used += 1
    }
    lengths.append(UInt16(bytes.count))
    return true
  }

  /// Takes back the last character, if there is one.
  ///
  /// libsodium: `sodium_memzero`.
  public func removeLast() {
    guard let length = lengths.popLast() else { return }
    used -= Int(length)
    unsafe sodium_memzero(start + used, Int(length))
  }

  /// Forgets everything.
  ///
  /// libsodium: `sodium_memzero`.
  public func clear() {
    unsafe sodium_memzero(start, Self.limit)
    (lengths, used) = ([], 0)
  }

  public func secret() -> Secret {
    unsafe Secret(count: used) { target in
      for index in 0..<target.count { unsafe target[index] = unsafe start[index] }
    }
  }

  /// Whether the same was typed twice, told in a time that does not depend on where they differ.
  ///
  /// libsodium: `sodium_memcmp`.
  public func isSame(as other: TypedSecret) -> Bool {
    guard used == other.used else { return false }
    return unsafe sodium_memcmp(start, other.start, used) == 0
  }
}
