import Domain
import Glibc
import Testing

@testable import Storage

/// What lies on a stick for a year, and in a folder, is not what was written: whoever restores or
/// backs up is told, before the last good copy is written over.
@Suite(.cheapPassphrases)
struct DamagedStickTests {
  private let office = Workshop()
  private let stick = Workshop()

  init() throws {
    try office.makeReserve(people: 2)
    var reserve = try Reserve(opening: office.path)
    _ = try reserve.addMember(
      named: "Bruno", passphrase: Office.others, at: .sample, on: Office.today)
    try reserve.register(3)
    try stick.backUp(office)
  }

  private var slots: [String] { office.names().filter { $0.hasSuffix(".slot") } }

  @Test func `whatever byte of the stick is changed, nothing less is restored`() throws {
    for name in stick.names() {
      let bytes = try stick.read(name)
      // The last act is looked at byte by byte.
      let step = FlippedBits.areAllAsked ? 1 : 7
      let places = Array(stride(from: 0, to: bytes.count, by: step)) + bytes.indices.suffix(400)
      for place in places {
        var other = bytes
        other[place] ^= 1 << (place % 8)
        try stick.write(name, other)
        #expect(throws: StorageError.self, "\(name), byte \(place)") { try stick.restored() }
      }
      for count in [0, 1, bytes.count / 2, bytes.count - 1] {
        try stick.write(name, Array(bytes[..<count]))
        #expect(throws: StorageError.self, "\(name), \(count) bytes") { try stick.restored() }
      }
      try stick.write(name, bytes)
    }
    let whole = try stick.restored()
    #expect(try Reserve(opening: whole.path).registry.candidates.count == 3)
  }

  @Test func `a slot that is missing or changed is told, and not copied over a good one`() throws {
    #expect(slots.count == 2)
    for name in slots {
      let bytes = try office.read(name)
      let id = MemberID(String(name.prefix(8)))
      func expectTold(_ what: String) throws {
        let found = try Reserve.verify(office.path)
        #expect(!found.isSound && found.lackingSlots == [id], "\(name), \(what)")
        #expect(throws: StorageError.backup(.unsound)) { try stick.backUp(office) }
        #expect(try stick.read(name) == bytes)
      }
      for place in bytes.indices {
        var other = bytes
        other[place] ^= 1 << (place % 8)
        try office.write(name, other)
        try expectTold("byte \(place)")
      }
      for other in [[], Array(bytes.dropLast()), [UInt8](repeating: 0, count: 1 << 20)] {
        try office.write(name, other)
        try expectTold("\(other.count) bytes")
      }
      office.remove(name)
      try expectTold("missing")
      #expect(throws: StorageError.slotDamaged) {
        var reserve = try Reserve(opening: office.path)
        try reserve.unlock(Office.others, as: id)
      }
      try office.write(name, bytes)
    }
    #expect(try Reserve.verify(office.path).isSound)
  }

  @Test func `what was written before slots had a sum opens as it did`() throws {
    for name in slots {
      let line = try String(decoding: office.read(name), as: UTF8.self)
      let start = try #require(line.firstRange(of: ",\"sum\":")).lowerBound
      try office.write(name, Array("\(line[..<start])}\n".utf8))
    }
    #expect(try Reserve.verify(office.path).isSound)
    #expect(try Reserve(opening: office.path).isUnlocked)
    try stick.backUp(office)
    let copy = try stick.restored()
    #expect(try Reserve(opening: copy.path).isUnlocked)
  }

  @Test func `a stick is no reserve to be verified`() throws {
    let names = stick.names()
    #expect(throws: StorageError.backup(.isBackup)) { try Reserve.verify(stick.path) }
    #expect(throws: StorageError.backup(.isBackup)) { _ = try Reserve(opening: stick.path) }
    #expect(throws: StorageError.backup(.isBackup)) {
      _ = try Reserve.recover(stick.path, at: .sample)
    }
    #expect(stick.names() == names)
  }

  /// Sparse, so that it costs the disk nothing.
  @Test(arguments: ["reserve.keyring", "backup.head", "keyring-2026-04-03", "slot"])
  func `what is far too large is not read into memory`(name: String) throws {
    let isOfStick = name.hasPrefix("backup") || name.hasPrefix("keyring")
    let name = name == "slot" ? slots[0] : name
    #expect(unsafe truncate((isOfStick ? stick : office).path + "/" + name, 1 << 36) == 0)
    if isOfStick {
      #expect(throws: StorageError.self) { try stick.restored() }
    } else {
      #expect(try !Reserve.verify(office.path).isSound)
      #expect(throws: StorageError.self) { try stick.backUp(office) }
    }
  }
}
