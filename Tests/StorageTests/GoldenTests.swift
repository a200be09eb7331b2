import Domain
import Testing

@testable import Storage

/// A journal and a keyring as they were first written, to the byte: whatever changes in the
/// program, these must open, and what they hold must be written the same again.
struct GoldenTests {
  let workshop = Workshop()

  private func lay() throws {
    try workshop.write("reserve.journal", Array(Self.journal.utf8))
    try workshop.write("reserve.keyring", Array(Self.keyring.utf8))
    try workshop.write("reserve.head", Array(Self.head.utf8))
  }

  @Test func `it opens`() throws {
    try lay()
    let reserve = try Reserve(opening: workshop.path)
    #expect(reserve.condition == .writable)
    #expect(reserve.notices == [.unprotectedKeys])
    #expect(reserve.name == "Réserve \"A\"\n")
    #expect(reserve.registry.entries.map(\.stamp.number) == [1, 2, 3])
    #expect(reserve.registry.entries.last?.stamp.time == Timestamp(seconds: 1_775_210_600))
    let identity = reserve.registry.candidates[.sample(0)]?.card.identity
    #expect(identity?.givenName == "Prénom 0")
    #expect(identity?.familyName == "Nom-de-famille \"0\" \\ \u{1} é 漢 🌱")
    let found = try Reserve.verify(workshop.path)
    #expect(found.isSound && found.records == 3 && found.opened == 1)
    #expect(found.keyring == .whole(keys: 1))
    #expect(found.watermark == .present)
  }

  @Test func `its lines are written the same again`() throws {
    let lines = Self.journal.split(separator: "\n").map { Array($0.utf8) }
    let (header, first) = Header.make(
      reserve: Array("71tVxiDp6L8WwPJHNRTEjQ".utf8), writer: Array("eiP72W6AMcY".utf8),
      made: .sample)
    #expect(first == lines[0] + [0x0A])
    var (written, previous): ([UInt8], Digest) = ([], header.hash)
    for line in lines.dropFirst() {
      let record = try #require(Record(line, 0..<line.count))
      let draft = RecordDraft(
        stamp: Stamp(
          number: record.number, time: record.time,
          member: MemberID(String(decoding: line[record.member], as: UTF8.self))),
        tag: String(decoding: line[record.tag], as: UTF8.self),
        subject: String(decoding: line[record.subject], as: UTF8.self),
        open: Array(line[record.open]), sealed: Self.sealed(record, in: line))
      previous = draft.append(to: &written, after: previous)
    }
    #expect(first + written == Array(Self.journal.utf8))
    let mark = Watermark(bytes: first.count + written.count, number: 3, hash: previous)
    #expect(mark.text == Array(Self.head.utf8))
  }

  @Test func `its keyring is written the same again`() throws {
    var keyring = try Keyring(reading: Array(Self.keyring.utf8))
    #expect(keyring.file == nil)
    try keyring.unlock(nil)
    #expect(keyring.file == Array(Self.keyring.utf8))
    let member = try #require(keyring.members.first)
    var line: [UInt8] = []
    member.append(to: &line)
    #expect(
      String(decoding: line, as: UTF8.self).dropLast() == Self.keyring.split(separator: "\n")[1])
    #expect(member.secret.isUnprotected && member.id == MemberID("m1"))
  }

  private static func sealed(_ record: Record, in line: [UInt8]) -> (String, [UInt8])? {
    guard let key = record.key, let sealed = record.sealed,
      let bytes = Base64.bytes(line.span.extracting(sealed))
    else { return nil }
    return (String(decoding: line[key], as: UTF8.self), bytes)
  }

  private static let journal = #"""
    {"vivier-journal":1,"reserve":"71tVxiDp6L8WwPJHNRTEjQ","writer":"eiP72W6AMcY","made":"2026-04-03T10:02:47Z","h":"hGR9YBLpvFagBpI0_o9e_vYtC3W9podwTOYdTRTx3f8"}
    {"n":1,"t":"2026-04-03T10:02:47Z","by":"m1","do":"reserve.named","on":"reserve","is":{"name":"Réserve d'essai"},"h":"2m8rVS-zHRUokjFFKFjPOFhZmui2xwFTi6C2rT8tp3U"}
    {"n":2,"t":"2026-04-03T10:02:47Z","by":"m1","do":"candidate.registered","on":"C0000000","is":{"registered-on":"2026-04-03"},"k":"kEZRW-noSRkb-","zh":"awJa6Ohb6qD4cSQTSuXiyBzosKFbUtnNiGdjT7xl2vg","h":"Fg4mKxuFphGUO1NEAEm8IeFfp-JJeS7sabqDIFN3Nno","z":"-m-LAHGsuj2h1AYccmLz0CjoAllfkmkGjRqtD7o_pVIIcZ48t_AsitlyttwX-54JXIlulnq4mL4EBl2kKq9DAyqmZ37aUVmncn91X9pK3Q2dAY5pR9iD-ifY78NGR_gjUIqD1OQJKKvnyTe16LMWZaEQ8xrcf0LKGMw-OiZmj-tfCF3o8JPD280dE54jAA6KQq-WSFS4fcnP9rPbrooKoAxaCLUlg2SN"}
    {"n":3,"t":"2026-04-03T10:03:20Z","by":"m1","do":"reserve.named","on":"reserve","is":{"name":"Réserve \"A\"\n"},"h":"A-EKCstL3cfzlkg6dTnLlepYJ_MVOWT24dPrl4vCok0"}

    """#

  private static let keyring = #"""
    {"vivier-keyring":1,"reserve":"71tVxiDp6L8WwPJHNRTEjQ","epoch":1}
    {"member":"m1","name":"Amina","role":"facilitator","public":"R06RWlbCNkzhghBznRWaAAm9KbElQEWO5lxaRkrUvC8","salt":"","ops":0,"mem":0,"secret":"goTWQwsCYELL4KF8ERmsawru2hau0mJLiORjYx1hT-o","reserve-key":"9pxr0zB9JYUYixL9P9-aK4f5Y-i0hgjDjZkoIogpfBBZDg6Ek7gPR9PhS8EHiDr2UD8yGV_5AjBLBmoAjg6mtu6RJTkzD5_MnWptUnCfpBo"}
    {"key":"kEZRW-noSRkb-","of":"C0000000","wrapped":"_cgE_bFNvl-5LNBan-m-BPKIMk9V7S3ZQ1-voZBU5q0vcgUMxnmm0yH5cRBi1s4ESSSLVuruoSKrZPtD3YKzCdC7gUoE_7tH"}
    {"mac":"HzTvtmIs_iqlQiNUHYmRnLS4ik8rHGbsCeEWZgPlwO8"}

    """#

  private static let head =
    "00000000000000000964 00000000000000000003 A-EKCstL3cfzlkg6dTnLlepYJ_MVOWT24dPrl4vCok0\n"
}
