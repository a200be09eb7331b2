import Domain
import Glibc

@testable import Storage

/// What a new process makes of a folder, as some plug left it; each sentence is a broken promise.
///
/// It opens, with no word of anything lost, older or copied; it says what was told to be done, and
/// of what was under way all or nothing; `verify` finds no damage; nothing holds a key of an erased
/// person; every facilitator and every coordinator opens what is theirs; more can be recorded, a
/// key drawn with it, and what was left lying about is gone or in nobody's way.
struct Inspection {
  let stage: Stage
  let operation: Operation
  /// What it may say; the last of them is what it says once everything was told.
  let allowed: [Picture]
  /// Whether the other members open it too, and all is verified once more in the end.
  let isThorough: Bool
  private var broken: [String] = []

  init(_ stage: Stage, _ operation: Operation, allowing allowed: [Picture], isThorough: Bool) {
    (self.stage, self.operation) = (stage, operation)
    (self.allowed, self.isThorough) = (allowed, isThorough)
  }

  /// Of what stands in the folder.
  static func of(
    _ stage: Stage, _ operation: Operation, allowing allowed: [Picture], isThorough: Bool
  ) -> [String] {
    var inspection = Inspection(stage, operation, allowing: allowed, isThorough: isThorough)
    do { try inspection.look() } catch { inspection.broken.append("\(error)") }
    return inspection.broken
  }

  private mutating func expect(_ isKept: Bool, _ what: @autoclosure () -> String) {
    if !isKept { broken.append(what()) }
  }

  private static func isTrouble(_ notice: Notice) -> Bool {
    switch notice {
    case .wentOn, .actsLost, .watermarkFailed, .olderKeyring, .keysMissing, .keysLost,
      .partsEmptied,
      .keysGivenBack, .triesFailed:
      true
    case .tornTail, .folderOpenToOthers, .filesOpenToOthers, .erasuresFinished, .unprotectedKeys,
      .passphraseGiven:
      false
    }
  }

  private mutating func look() throws {
    if operation.isRecovery {
      _ = try Reserve.recover(stage.shop.path, at: .sample, state: stage.account.path)
    } else {
      verify("at once", nil)
    }
    let words = try stage.words()
    var reserve = try stage.open(using: SystemDisk(), words)
    let picture = Picture(reserve, words)
    if !allowed.contains(picture) {
      broken.append(
        "between: " + allowed.map { picture.difference(from: $0) }.joined(separator: " | "))
    }
    for notice in reserve.notices where Self.isTrouble(notice) {
      expect(operation.notices.contains(notice), "told \(notice)")
    }
    expect(reserve.condition == .writable, "\(reserve.condition)")
    try checkErased(reserve)
    // The stick knows of a seal before the journal does.
    let last = try? BenchStick.Place(stage.shop.path).readLast().whole
    let sealed = reserve.registry.seals.last?.seal.note
    expect(sealed == nil || sealed == last, "a seal that its stick does not know")
    try reserve.decide(.note(CandidateID.sample(0).entity, "la suite"))
    try reserve.register(90)
    let after = Picture(reserve, words)
    let again = Picture(try stage.open(using: SystemDisk(), words), words)
    expect(again == after, "reads \(again.difference(from: after)) again")
    if isThorough {
      verify("in the end", words.secret)
      try checkMembers(reserve, words, after)
    }
    for name in stage.shop.names() {
      expect(!name.contains(".slot.") && name != "reserve.keyring.new", "\(name) stays")
    }
  }

  private mutating func verify(_ when: String, _ words: Secret?) {
    do throws(StorageError) {
      let found = try Reserve.verify(stage.shop.path, passphrase: words)
      let isSettled = found.isSound || operation.notices.contains(.wentOn)
      expect(
        isSettled && found.damage == nil, "verify \(when): \(found)")
    } catch { broken.append("verify \(when): \(error)") }
  }

  /// In any file of the folder, whatever its name.
  private mutating func checkErased(_ reserve: borrowing Reserve) throws {
    let registry = reserve.registry
    var owners: Set<String> = []
    for person in registry.erased {
      owners.insert(person.entity.stored)
      owners.formUnion(registry.everyIntroduction(of: person).map(\.entity.stored))
    }
    expect(registry.unfinishedErasures.isEmpty, "an erasure is not finished")
    guard !owners.isEmpty || !registry.forgottenKeys.isEmpty else { return }
    let gone = Set((reserve.keys.ring?.gone ?? [:]).keys).union(registry.forgottenKeys)
    for name in stage.shop.names() {
      for line in try stage.shop.read(name).split(separator: 0x0A) where line.count < 400 {
        guard line.starts(with: "{\"key\":\"".utf8) || line.starts(with: "{\"grant\":\"".utf8)
        else { continue }
        let parts = String(decoding: line, as: UTF8.self).split(separator: "\"")
        guard parts.count > 7 else { continue }
        expect(!gone.contains(String(parts[3])), "a key of the erased in \(name)")
        let isOfErased = parts[1] == "key" && owners.contains(String(parts[7]))
        expect(!isOfErased, "a key of an erased person in \(name)")
      }
    }
  }

  /// Nobody who stands lost anything, and a coordinator sees what was shown and nothing else.
  private mutating func checkMembers(
    _ reserve: borrowing Reserve, _ words: Picture.Words, _ after: Picture
  ) throws {
    for member in reserve.members where member.role == .facilitator && member.id != stage.founder {
      let secret = member.isProtected ? words.secret : nil
      let again = try Reserve.open(
        stage.shop.folder, using: SystemDisk(), secret, as: member.id, watches: false)
      expect(again.holdsReserveKey, "\(member.name) has no keys")
      let picture = Picture(again, words)
      expect(picture == after, "\(member.name) reads \(picture.difference(from: after))")
    }
    // The others' passphrases take too long to try.
    for member in reserve.members where ["un", "deux"].contains(member.name) {
      let again = try Reserve.open(
        stage.shop.folder, using: SystemDisk(), Picture.Words.first.secret, as: member.id,
        watches: false)
      for (id, introduction) in reserve.registry.introductions {
        let isShown =
          introduction.isShown(on: Office.today) && member.organisation == .fil
          && !reserve.registry.erased.contains(introduction.candidate)
        let seen = again.registry.introductions[id]?.presentation?.projection.compactMap(\.value)
        expect((seen ?? []).isEmpty != isShown, "\(member.name) is shown \(seen ?? []) of \(id)")
      }
    }
  }
}
