import Domain
import Glibc
import Testing

@testable import Storage

/// Something that somebody does, whole or not at all, whenever the plug is pulled.
///
/// It is told to be done when it returns. A new operation is a line in `all`.
struct Operation: Sendable, CustomTestStringConvertible {
  let name: String
  /// What the founder opens the reserve with.
  var words: (before: Picture.Words, after: Picture.Words) = (.none, .none)
  /// Done before, on a disk that fails at nothing.
  var prepare: @Sendable (Stage) throws -> Void = { _ in }
  /// Bytes that others changed before.
  var damage: @Sendable (Workshop) throws -> Void = { _ in }
  /// Told to whoever opens what the plug left, and no trouble.
  var notices: [Notice] = []
  /// Until it is done nobody can write.
  var isRecovery = false
  /// Whether it needs nothing but what is there at first, so that others may come before it.
  var isPlain = false
  let act: @Sendable (Stage, RecordingDisk, inout Reserve) throws -> Void

  var testDescription: String { name }

  func run(_ stage: Stage, _ disk: RecordingDisk) -> (error: (any Error)?, picture: Picture?) {
    do {
      if isRecovery {
        _ = try Reserve.recover(
          stage.shop.folder, using: disk, at: .sample, state: stage.account.path)
        let picture = Picture(try stage.open(using: SystemDisk(), words.after), words.after)
        disk.tell(picture)
        return (nil, picture)
      }
      var reserve = try stage.open(using: disk, words.before)
      do {
        try act(stage, disk, &reserve)
        disk.tell(Picture(reserve, words.after))
        // What could not be settled is tried at the next look.
        if disk.trouble != nil { _ = try? reserve.refresh(on: Office.today) }
        return (nil, Picture(reserve, words.after))
      } catch {
        _ = try? reserve.refresh(on: Office.today)
        return (error, Picture(reserve, words.before))
      }
    } catch { return (error, nil) }
  }

  static func on(
    _ name: String, _ act: @escaping @Sendable (inout Reserve) throws -> Void,
    after prepare: @escaping @Sendable (inout Reserve) throws -> Void = { _ in }
  ) -> Operation {
    Operation(
      name: name,
      prepare: { stage in
        var reserve = try stage.open(using: SystemDisk(), .none)
        try prepare(&reserve)
      }, isPlain: true, act: { _, _, reserve in try act(&reserve) })
  }
}

extension Operation {
  private static let (time, today) = (Timestamp.sample, Timestamp.sample.day)

  static let all: [Operation] = records + members + forgettings + files + [seal]

  /// The stick lies in the folder, so that it loses what the folder loses.
  private static let seal = Operation(
    name: "seal",
    prepare: { stage in
      var reserve = try stage.open(using: SystemDisk(), .none)
      _ = try reserve.addSeat(
        on: .union, named: "Syndicat", stick: stage.shop.path, passphrase: Office.others,
        at: time, on: today)
    },
    act: { stage, disk, reserve in
      _ = try Reserve.seal(
        stage.shop.folder, BenchStick.Place(stage.shop.path), using: disk, Office.others, at: time)
      try reserve.refresh()
    })

  private static let records = [
    on("append") { try $0.decide(.note(CandidateID.sample(2).entity, "à rappeler")) },
    on("new key") { try $0.register(7) },
    on("batch") { reserve in
      try reserve.record(at: time) { _ in (10..<15).map(Event.registration) }
    },
    on("edit") { try $0.amend(2, givenName: "Corrigé") },
    on(
      "undo", { try $0.decide(.undo([$0.journal.tip.number])) },
      after: { try $0.amend(2, givenName: "Corrigé") }),
    on(
      "registration undone", { try $0.decide(.undo([$0.journal.tip.number])) },
      after: { try $0.register(8) }),
    on(
      "presented", { try $0.decide(.moveIntroduction(.second, IntroductionStep(.presented))) },
      after: {
        var step = IntroductionStep(.reopened, on: today)
        (step.channel, step.remark) = (.phone, "Le besoin revient.")
        try $0.decide(.moveIntroduction(.second, step))
        try $0.agree(.second, to: [.givenName, .rationale])
      }),
    on("withdrawn") { try $0.move(.withdrawn) },
  ]

  private static let members = [
    on("member added") {
      _ = try $0.addMember(named: "Chloé", passphrase: nil, at: time, on: today)
    },
    on("member renewed") { try $0.renewMember($0.bruno, passphrase: nil, at: time, on: today) },
    on("member removed") { try $0.removeMember($0.bruno, at: time, on: today) },
    on("sheet drawn") { _ = try $0.renewRecovery(at: time, on: today) },
    on("coordinator added") {
      _ = try $0.addCoordinator(
        of: .fil, named: "Dina", passphrase: Office.others, at: time, on: today)
    },
    on("coordinator removed") { reserve in
      let id = reserve.members.first { $0.organisation == .fil }?.id
      try reserve.removeMember(id ?? reserve.bruno, at: time, on: today)
    },
    Operation(name: "first passphrase", words: (.none, .second)) { _, _, reserve in
      try reserve.renewMember(
        reserve.member, passphrase: Picture.Words.second.secret, at: time, on: today)
    },
    Operation(name: "passphrase", words: (.first, .second)) { _, _, reserve in
      try reserve.renewMember(
        reserve.member, passphrase: Picture.Words.second.secret, at: time, on: today)
    },
  ]

  private static let forgettings = [
    on("erasure") { try $0.erase(1) },
    on("rectification") { try $0.decide(.forgetEarlier(CandidateID.sample(1).entity)) },
    on("compaction", { _ = try $0.compact(at: time) }, after: { try $0.erase(1) }),
  ]

  private static let files = [
    Operation(
      name: "tail cut",
      damage: { shop in try shop.write(shop.journal, shop.read(shop.journal) + [0x7B, 0, 0x22]) },
      act: { _, _, reserve in try reserve.register(7) }),
    Operation(
      name: "going on", damage: { try $0.takeAway() }, notices: [.wentOn],
      act: { _, _, reserve in try reserve.register(7) }),
    Operation(
      name: "recovery",
      prepare: { stage in
        var reserve = try stage.open(using: SystemDisk(), .none)
        try reserve.decide(.note(CandidateID.sample(2).entity, "à rappeler"))
      }, damage: { try $0.damageLastAct() }, notices: [.wentOn, .actsLost],
      isRecovery: true, act: { _, _, _ in }),
    Operation(
      name: "confirmation",
      prepare: { stage in
        var reserve = try stage.open(using: SystemDisk(), .none)
        let bruno = try stage.shop.member(reserve.bruno)
        try reserve.removeMember(bruno.id, at: time, on: today)
        let paused = Change.moved(.candidate(CandidateStep(.paused, on: today)))
        try Forger(workshop: stage.shop).append(
          [Forger.Line(Event(paused, on: CandidateID.sample(1).entity))], by: bruno.id,
          signedBy: bruno.keys, isMarked: true)
      }, act: { _, _, reserve in try reserve.decide(.confirm([reserve.journal.tip.number])) }),
  ]
}

extension Reserve {
  /// The other facilitator; the founder where there is none.
  fileprivate var bruno: MemberID { members.first { $0.name == "Bruno" }?.id ?? member }
}

extension Workshop {
  /// As if the folder had been written elsewhere, and copied here.
  fileprivate func takeAway() throws {
    guard let mark = try Watermark.File(in: folder).read().0 else { return }
    let away = Watermark(
      writer: mark.writer, bytes: mark.bytes, number: mark.number, hash: mark.hash,
      place: Digest(of: [0x3F].span))
    try write("reserve.head", away.text)
  }

  /// A bit of the last act, which was acknowledged.
  fileprivate func damageLastAct() throws {
    var bytes = try read(journal)
    bytes[bytes.count - 100] ^= 1
    try write(journal, bytes)
  }
}
