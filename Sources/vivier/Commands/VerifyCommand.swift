import ArgumentParser
import Interface
import Storage

/// `vivier verify`: the chain, the watermark, the keyring.
struct VerifyCommand: LaunchedCommand {
  static var configuration: CommandConfiguration { .topic(\.verifyCommand, "verify") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .topic(.folder)) var folder: String?
  @Option(help: .topic(.verifySeal)) var seal: String?

  func run(_ launch: Launch) throws {
    let passphrase = try common.passphrase()
    let found = try examined(folder ?? common.folder, passphrase)
    let report = VerificationReport(found: found, words: launch.wording)
    try Output.write(report.lines.map { $0 + "\n" }.joined())
    if !found.isSound { throw Failure(.damaged) }
  }

  private func examined(_ folder: String, _ passphrase: Secret?) throws -> Verification {
    var progress = Progress()
    defer { progress.finish() }
    return try Reserve.verify(folder, passphrase: passphrase, stick: seal, state: UserFolders.state)
    {
      progress.show($0, of: $1)
    }
  }
}

struct VerificationReport {
  let found: Verification
  let words: Wording

  var lines: [String] { journal + seals + tail + watermark + keyring + forgetting }

  private var seals: [String] {
    var lines: [String] = []
    if let joint = found.seals.last(where: { $0.isJoint && $0.isContinued }) {
      lines.append(words.sealed(joint))
    }
    if let last = found.seals.last, !last.isJoint, last.isContinued {
      lines.append(words.sealed(last))
    }
    if let own = found.ownSeal, own.isContinued { lines.append(words.ownSeal(own)) }
    if let broken = found.brokenSeal { lines.append(words.alarm(broken.time)) }
    return lines
  }

  private var journal: [String] {
    var lines: [String]
    if let damage = found.damage {
      lines = [
        words.damagedAt(damage, in: found.files > 1 ? found.damagedFile : nil),
        words.sound(records: found.records, bytes: found.soundLength, of: found.length),
        words.remedy(damage.cause, isRewound: found.isRewound),
      ]
    } else {
      lines = [words.whole(records: found.records, bytes: found.soundLength)]
    }
    if found.isSeenFurther { lines.append(words.say(.seenFurther)) }
    lines += found.lost.sorted { $0.key < $1.key }.map { words.lost(through: $1, of: $0) }
    lines += found.unread.map(words.unread)
    if !found.aside.isEmpty { lines.append(words.aside(found.aside)) }
    if found.unknown > 0 { lines.append(words.unknownRecords(found.unknown)) }
    let due = found.notEntitled.filter { !found.setAside.contains($0) }
    if !due.isEmpty { lines.append(words.notEntitled(due)) }
    if !found.setAside.isEmpty { lines.append(words.setAside(found.setAside)) }
    return lines
  }

  /// Where something is missing before it, what is behind it is not told apart.
  private var tail: [String] {
    guard found.damage == nil else { return [] }
    return switch found.tail {
    case .none: []
    case .incomplete(let bytes), .torn(let bytes): [words.tail(bytes)]
    case .unsigned(let bytes): [words.unsigned(bytes)]
    }
  }

  private var watermark: [String] { [words.watermark(isPresent: found.watermark == .present)] }

  private var forgetting: [String] {
    (found.isKeyringOlder && found.damage == nil ? [words.say(.keyringIsOlder)] : [])
      + (!found.blankedWithoutReason.isEmpty
        ? [words.blankedWithoutReason(found.blankedWithoutReason)] : [])
  }

  private var keyring: [String] {
    switch found.keyring {
    case .missing, .foreign: [words.sentence(StorageError.keyringMissing)]
    case .inTheWay(let failure): [words.sentence(StorageError.system(failure))]
    case .damaged(let line): [words.sentence(StorageError.keyringDamaged(line: line))]
    case .before(let keys):
      [words.keyring(keys: keys, isChecked: true), words.sentence(StorageError.keyringBefore)]
    case .unchecked(let keys): [words.keyring(keys: keys, isChecked: false)] + keysMissing
    case .whole(let keys):
      [
        words.keyring(keys: keys, isChecked: true),
        words.opened(found.opened, of: found.sealed, forgotten: found.forgotten),
      ] + keysMissing
    }
  }

  private var keysMissing: [String] {
    found.lackingSlots.map(words.lackingSlot)
      + (found.keysMissing > 0 ? [words.keysMissing(found.keysMissing)] : [])
      + (found.keysLost > 0 ? [words.keysLost(found.keysLost)] : [])
  }
}
