import Domain
import Testing

@testable import Storage

struct BackupHeadTests {
  private static let head = BackupHead(
    reserve: ReserveNumber(of: [1, 2, 3]), made: .sample,
    journals: [
      BackupHead.End(
        head: Head(writer: writer, number: 42, hash: Digest(of: [7].span)), bytes: 31_415)
    ],
    files: [
      BackupHead.File(name: "U7K2M9QX.slot", sum: Digest(of: [8].span)),
      BackupHead.File(name: "keyring-2026-11-30", sum: Digest(of: [9].span)),
    ])

  private static var writer: EntityID {
    EntityID(stored: Array("W1A0JEE7".utf8).span) ?? .reserve
  }

  private func read(_ text: String) -> BackupHead? { BackupHead(reading: Array(text.utf8)) }

  @Test func `what is written is read`() {
    #expect(BackupHead(reading: Self.head.text) == Self.head)
  }

  @Test func `every cut and every changed byte is told`() {
    let text = Self.head.text
    for end in 0..<text.count { #expect(BackupHead(reading: Array(text[..<end])) == nil) }
    for place in text.indices {
      for bit in 0..<8 {
        var other = text
        other[place] ^= 1 << bit
        #expect(BackupHead(reading: other) == nil, "byte \(place), bit \(bit)")
      }
    }
  }

  /// Whoever writes on the stick can make a sum too.
  @Test(
    arguments: [
      ("U7K2M9QX.slot", true), ("U7K2M9QX.slot.q_uyAbCd", true), ("keyring-2026-02-28", true),
      ("keyring-2026-02-30", false), ("../U7K2M9QX.slot", false), ("U7K2M9QX.slot.new", false),
      ("reserve.keyring", false), ("W7K2M9QX.slot", false), ("U7K2M9QX.slot.a.b", false),
      ("..", false), ("keyring-", false),
    ])
  func `a name leads nowhere else`(name: String, isTaken: Bool) {
    let isKeyring = name == "keyring-2026-02-28"
    #expect(
      isRead(Self.head.journals, isKeyring ? [name] : [name, "keyring-2026-03-01"]) == isTaken)
  }

  private func isRead(_ journals: [BackupHead.End], _ names: [String]) -> Bool {
    let files = names.map { BackupHead.File(name: $0, sum: Digest(of: [9].span)) }
    let head = BackupHead(
      reserve: Self.head.reserve, made: .sample, journals: journals, files: files)
    return BackupHead(reading: head.text) != nil
  }

  @Test func `there is a journal and one keyring, and nothing twice`() {
    let (ends, keyring, slot) = (Self.head.journals, "keyring-2026-03-01", "U7K2M9QX.slot")
    #expect(isRead(ends, [slot, keyring]))
    #expect(!isRead([], [slot, keyring]) && !isRead(ends + ends, [slot, keyring]))
    #expect(!isRead(ends, [slot]) && !isRead(ends, [slot, slot, keyring]))
    #expect(!isRead(ends, [keyring, "keyring-2026-03-02"]))
  }
}
