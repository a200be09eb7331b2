import Domain
import Glibc
import Testing

@testable import Storage

/// What the system could not tell is neither absent nor wrong.
struct UnknownTests {
  private let workshop = Workshop()

  /// In a ring of links.
  private func hide(_ name: String) {
    let path = workshop.path + "/" + name
    _ = unsafe rename(path, path + ".kept")
    _ = unsafe symlink(path, path)
  }

  private func unknown(_ name: String, call: StaticString = "stat") -> StorageError {
    .system(SystemFailure(call, code: ELOOP, file: name))
  }

  @Test(arguments: ["reserve.keyring", "reserve.head"])
  func `a file that cannot be looked at is an error, not a missing file`(name: String) throws {
    try workshop.makeReserve(people: 1)
    hide(name)
    #expect(throws: unknown(name)) { _ = try Reserve(opening: workshop.path) }
    #expect(throws: unknown(name)) { _ = try Reserve.verify(workshop.path) }
    #expect(throws: unknown(name)) { _ = try Reserve.recover(workshop.path, at: .sample) }
  }

  @Test func `a journal that cannot be looked at is an error, not a missing journal`() throws {
    try workshop.makeReserve(people: 1)
    let name = workshop.journal
    hide(name)
    #expect(throws: unknown(name, call: "open")) { _ = try Reserve(opening: workshop.path) }
    #expect(throws: unknown(name)) { _ = try Reserve.verify(workshop.path) }
    #expect(throws: unknown(name, call: "open")) {
      _ = try Reserve.recover(workshop.path, at: .sample)
    }
    #expect(throws: StorageError.reserveExists) {
      try Reserve.create(at: workshop.path, name: "R", member: "Amina", time: .sample)
    }
  }

  @Test func `an open reserve keeps its keys while its keyring cannot be looked at`() throws {
    try workshop.makeReserve(people: 1)
    var reserve = try Reserve(opening: workshop.path)
    hide("reserve.keyring")
    #expect(throws: unknown("reserve.keyring")) { try reserve.refresh() }
    #expect(reserve.isUnlocked && reserve.condition == .writable)
    #expect(reserve.registry.candidates.values.allSatisfy { $0.card.identity != nil })
    let keyring = workshop.path + "/reserve.keyring"
    _ = unsafe rename(keyring + ".kept", keyring)
    try reserve.refresh()
    #expect(reserve.isUnlocked && reserve.condition == .writable)
  }
}
