import Domain
import Testing

@testable import Storage

/// A keyring with one wrong bit opens nothing at all.
///
/// Its signature covers every byte above it, and is by a member whom the journal has.
struct KeyringBitTests {
  let workshop = Workshop()

  @Test(arguments: [false, true])
  func `every flipped bit of a keyring is refused`(isProtected: Bool) throws {
    if isProtected {
      try workshop.makeCheaplyProtected(people: 2)
    } else {
      try workshop.makeReserve(people: 2)
    }
    let passphrase = isProtected ? Secret(Workshop.words.utf8) : nil
    #expect(try workshop.open(passphrase, "as it was made") == .unlocked)
    let keyring = try workshop.read("reserve.keyring")
    for place in keyring.indices {
      for bit in FlippedBits.of(byte: place) {
        var flipped = keyring
        flipped[place] ^= 1 << UInt8(bit)
        try workshop.write("reserve.keyring", flipped)
        let outcome = try workshop.open(passphrase, "bit \(bit) of byte \(place)")
        #expect(outcome == .refused, "bit \(bit) of byte \(place)")
      }
    }
  }

  @Test(arguments: [false, true])
  func `every flipped bit of a keyring is found by an examination`(isProtected: Bool) throws {
    if isProtected {
      try workshop.makeCheaplyProtected(people: 1)
    } else {
      try workshop.makeReserve(people: 1)
    }
    let passphrase = isProtected ? Secret(Workshop.words.utf8) : nil
    #expect(try Reserve.verify(workshop.path, passphrase: passphrase).opened == 2)
    let keyring = try workshop.read("reserve.keyring")
    for place in keyring.indices {
      for bit in FlippedBits.of(byte: place) {
        var flipped = keyring
        flipped[place] ^= 1 << UInt8(bit)
        try workshop.write("reserve.keyring", flipped)
        do throws(StorageError) {
          let found = try Reserve.verify(workshop.path, passphrase: passphrase)
          #expect(!found.isSound && found.opened == 0, "bit \(bit) of byte \(place)")
        } catch {
          switch error {
          case .version: break
          default: Issue.record("bit \(bit) of byte \(place): \(error)")
          }
        }
      }
    }
  }

  @Test func `a desk that is open takes no key from a keyring with one flipped bit`() throws {
    try workshop.makeReserve(people: 2)
    let keyring = try workshop.read("reserve.keyring")
    for place in stride(from: 0, to: keyring.count, by: 7) {
      try workshop.write("reserve.keyring", keyring)
      var reserve = try Reserve(opening: workshop.path)
      #expect(reserve.isUnlocked == true)
      var flipped = keyring
      flipped[place] ^= 1 << UInt8(place % 8)
      // Another file, as every keyring that is written: a file of the same size and second might
      // pass for the one that was read.
      workshop.remove("reserve.keyring")
      try workshop.write("reserve.keyring", flipped)
      for _ in 1...2 { try reserve.refresh() }
      #expect(reserve.isUnlocked == false, "byte \(place)")
      #expect(throws: RecordError.self, "byte \(place)") { try reserve.register(9) }
    }
  }
}
