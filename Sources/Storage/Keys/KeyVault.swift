import CSodium

/// The open data keys, side by side in guarded memory: an allocation of their own takes four pages,
/// too much for twenty thousand keys of 32 bytes; libsodium: `sodium_malloc`, `sodium_free`.
@safe final class KeyVault {
  private static let keysPerShelf = 1024
  private var shelves: [UnsafeMutablePointer<UInt8>] = unsafe []
  private var count = 0

  deinit {
    for index in unsafe shelves.indices { unsafe sodium_free(shelves[index]) }
  }

  func keep(_ fill: (UnsafeMutableBufferPointer<UInt8>) -> Bool) -> Int? {
    if unsafe count == shelves.count * Self.keysPerShelf { addShelf() }
    guard unsafe fill(UnsafeMutableBufferPointer(start: place(count), count: 32)) else {
      return nil
    }
    count += 1
    return count - 1
  }

  func withKey<Result>(_ index: Int, _ body: (UnsafePointer<UInt8>) -> Result) -> Result {
    precondition(index < count, "no such key")
    return unsafe body(UnsafePointer(place(index)))
  }

  private func place(_ index: Int) -> UnsafeMutablePointer<UInt8> {
    unsafe shelves[index / Self.keysPerShelf] + index % Self.keysPerShelf * 32
  }

  private func addShelf() {
    Sodium.start()
    guard let memory = unsafe sodium_malloc(Self.keysPerShelf * 32) else {
      preconditionFailure("no memory for keys")
    }
    unsafe shelves.append(memory.bindMemory(to: UInt8.self, capacity: Self.keysPerShelf * 32))
  }
}
