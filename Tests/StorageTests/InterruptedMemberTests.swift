import Domain
import Glibc
import Testing

@testable import Storage

/// The plug pulled, or a call failing, before everything that changes who may open the reserve:
/// what was told is what is so, and whoever could open it still can.
@Suite(.cheapPassphrases)
struct InterruptedMemberTests {
  private static let words = Secret(Workshop.words.utf8)
  private static let (time, today) = (Timestamp.sample, Timestamp.sample.day)

  /// What somebody does, and how to see whether it is so.
  enum Act: CaseIterable, Sendable {
    case save, addMember, removeMember, renewMember, firstPassphrase, drawSheet, renewSheet

    func run(_ reserve: inout Reserve) throws {
      let other = reserve.members.first { $0.name == "Bruno" }?.id ?? MemberID("")
      switch self {
      case .save: try reserve.register(7)
      case .addMember:
        _ = try reserve.addMember(named: "Chloé", passphrase: nil, at: time, on: today)
      case .removeMember: try reserve.removeMember(other, at: time, on: today)
      case .renewMember: try reserve.renewMember(other, passphrase: nil, at: time, on: today)
      case .firstPassphrase:
        try reserve.renewMember(
          reserve.member, passphrase: words, sheet: RecoveryCode.draw(), at: time, on: today)
      case .drawSheet, .renewSheet: _ = try reserve.renewRecovery(at: time, on: today)
      }
    }

    func isDone(_ registry: Registry) -> Bool {
      let members = registry.roster.filter { !$0.value.isRemoved }
      let renewed = members.filter { $0.value.keys.count > 1 }.keys
      func isNamed(_ name: String) -> Bool {
        members.keys.contains { registry.memberNames[$0] == name }
      }
      switch self {
      case .save: return registry.candidates[.sample(7)] != nil
      case .addMember: return isNamed("Chloé")
      case .removeMember: return !isNamed("Bruno")
      case .renewMember, .firstPassphrase, .renewSheet: return !renewed.isEmpty
      case .drawSheet: return members.values.contains { $0.role == .recovery }
      }
    }
  }

  /// Two facilitators without a passphrase, a person, a sheet where there is to be one.
  private static func files(for act: Act) throws -> [String: [UInt8]] {
    let workshop = Workshop()
    try workshop.makeReserve(people: 1)
    var amina = try Reserve(opening: workshop.path)
    _ = try amina.addMember(named: "Bruno", passphrase: nil, at: time, on: today)
    if act == .renewSheet { _ = try amina.renewRecovery(at: time, on: today) }
    var files: [String: [UInt8]] = [:]
    for name in workshop.names() { files[name] = try workshop.read(name) }
    return files
  }

  private static func workshop(with files: [String: [UInt8]]) throws -> Workshop {
    let workshop = Workshop()
    for (name, bytes) in files { try workshop.write(name, bytes) }
    try workshop.takeForHome()
    return workshop
  }

  /// Whether it was told to have been done.
  private static func attempt(
    _ act: Act, in workshop: Workshop, _ disk: StoppingDisk
  ) throws -> Bool {
    let founder = try workshop.member().id
    var reserve = try Reserve.open(workshop.folder, using: disk, as: founder)
    disk.begin()
    do {
      try act.run(&reserve)
      return true
    } catch { return false }
  }

  /// Everybody who stands opens everything, and what they then do is sound.
  private static func expectWhole(
    _ act: Act, in workshop: Workshop, isDone: Bool, _ comment: Comment
  ) throws {
    let header = try Journal.open(workshop.folder, using: SystemDisk()).header
    let isProtected = act == .firstPassphrase && isDone
    var reserve = try Reserve(
      opening: workshop.path, passphrase: isProtected ? words : nil, as: header.member)
    #expect(reserve.isUnlocked == true, comment)
    if act == .firstPassphrase {
      // Both in one act: no passphrase without its sheet, no sheet that nobody was shown.
      #expect(reserve.members.contains { $0.role == .recovery } == isDone, comment)
    }
    let identity = reserve.registry.candidates[.sample(0)]?.card.identity
    #expect(identity?.givenName == "Prénom 0", comment)
    try reserve.register(8)
    #expect(
      try Reserve.verify(workshop.path, passphrase: isProtected ? words : nil).isSound, comment)
    for member in reserve.members where member.role == .facilitator {
      let again = try Reserve(
        opening: workshop.path, passphrase: member.isProtected ? words : nil, as: member.id)
      #expect(again.registry.candidates[.sample(8)]?.card.identity != nil, comment)
    }
    #expect(!workshop.names().contains { $0.contains(".slot.") }, comment)
  }

  @Test(arguments: Act.allCases, [false, true])
  func `stopped anywhere, it is so or not so, and everybody still opens`(
    act: Act, isTorn: Bool
  ) throws {
    // A passphrase takes as long to set as all the rest.
    if act == .firstPassphrase, isTorn { return }
    let files = try Self.files(for: act)
    let counting = StoppingDisk()
    #expect(try Self.attempt(act, in: Self.workshop(with: files), counting))
    var (before, after) = (0, 0)
    for call in 0...counting.calls {
      let workshop = try Self.workshop(with: files)
      let isTold = try Self.attempt(
        act, in: workshop, StoppingDisk(after: call, isTorn: isTorn))
      let reserve = try Reserve(opening: workshop.path, as: workshop.founder())
      let isDone = act.isDone(reserve.registry)
      if isTold { #expect(isDone, "call \(call)") }
      let isAsked = Reserve.asksForPassphrase(workshop.path)
      #expect(isAsked == reserve.isProtected, "call \(call)")
      if isDone { after += 1 } else { before += 1 }
      try Self.expectWhole(act, in: workshop, isDone: isDone, "call \(call)")
    }
    #expect(before > 0 && after > 0)
  }

  @Test(arguments: Act.allCases, [EIO, ENOSPC])
  func `where a call fails, what is told is what is so, and it can be done again`(
    act: Act, code: Int32
  ) throws {
    if act == .firstPassphrase, code != EIO { return }
    let files = try Self.files(for: act)
    let counting = StoppingDisk()
    #expect(try Self.attempt(act, in: Self.workshop(with: files), counting))
    for call in 0..<counting.calls {
      let workshop = try Self.workshop(with: files)
      let isTold = try Self.attempt(
        act, in: workshop, StoppingDisk(after: call, failingOnceWith: code))
      #expect(!workshop.names().contains { $0.hasSuffix(".new") }, "call \(call)")
      let registry = try Reserve(opening: workshop.path, as: workshop.founder()).registry
      #expect(act.isDone(registry) == isTold, "call \(call)")
      if !isTold {
        #expect(try Self.attempt(act, in: workshop, StoppingDisk()), "call \(call)")
      }
      try Self.expectWhole(act, in: workshop, isDone: true, "call \(call)")
    }
  }
}

extension Workshop {
  fileprivate func founder() throws -> MemberID {
    try Journal.open(folder, using: SystemDisk()).header.member
  }
}
