// Recovery never rewrites a line. A damaged journal keeps all its bytes under another name,
// `reserve.journal.damaged-1` and so on, for reading only; `reserve.journal` becomes a copy of what
// is sound, ended by a `journal.recovered` record that names no bytes, for the trace.
//
// Stopped anywhere, it can be done again: the other name is given first (a second name of the same
// file), the copy is made beside the journal and made durable, then takes its name at once, and
// only then is the watermark made anew. In between, the journal reads as rolled back, and the next
// recovery has only the watermark left to make.

public import Domain
import Glibc

/// What a recovery did.
public struct RecoveryReport: Equatable, Sendable {
  public internal(set) var damage: Damage?
  /// Named by a record now, and skipped by readers.
  public internal(set) var setAside: Range<Int>?
  public internal(set) var keptAs: String?
  public internal(set) var records = 0
  public internal(set) var isWatermarkMade = false

  public var isEmpty: Bool { damage == nil && setAside == nil && keptAs == nil && !isWatermarkMade }
}

extension Reserve {
  /// Throws `headerDamaged` when nothing can be saved.
  public static func recover(
    _ path: String, at time: Timestamp, passphrase: Secret? = nil
  ) throws(StorageError) -> RecoveryReport {
    let folder = Folder(path: path)
    guard try folder.status(of: folder.journal) != nil else { throw .noReserve }
    return try FolderLock.take(on: folder).during { () throws(StorageError) in
      var reserve = try Reserve.open(folder, using: SystemDisk(), passphrase)
      return try reserve.recover(at: time)
    }
  }

  private mutating func recover(at time: Timestamp) throws(StorageError) -> RecoveryReport {
    var report = RecoveryReport(damage: trouble.damage)
    let rolledBack = trouble.damage?.cause == .rolledBack
    if rolledBack { try readOnWithoutWatermark() }
    let isDamaged = trouble.damage != nil
    if isDamaged {
      report.keptAs = try keepDamaged()
      try putSoundPart(at: time)
      report.records = journal.tip.number + 1
    } else {
      if journal.tip.offset < journal.size {
        report.setAside = try journal.recover(as: (time, member))
        _ = try catchUp()
      }
      report.records = journal.tip.number
    }
    let isMissing = journal.seen?.watermarkState != .present
    guard rolledBack || isMissing, !isDamaged else {
      report.isWatermarkMade = isDamaged
      return report
    }
    try putWatermark(
      Watermark(bytes: journal.tip.offset, number: journal.tip.number, hash: journal.tip.hash))
    report.isWatermarkMade = true
    return report
  }

  private mutating func readOnWithoutWatermark() throws(StorageError) {
    journal.forgetWatermark()
    _ = try replay()
  }

  /// Unless it has one already.
  private func keepDamaged() throws(StorageError) -> String {
    guard let mine = try folder.status(of: folder.journal) else { throw .noReserve }
    var number = 1
    while true {
      let name = "reserve.journal.damaged-\(number)"
      let path = folder.path + "/" + name
      if let other = try folder.status(of: path) {
        if other.isSameFile(as: mine) { return name }
      } else if unsafe link(folder.journal, path) == 0 {
        return name
      } else if errno != EEXIST {
        throw .system(SystemFailure("link"))
      }
      number += 1
    }
  }

  private mutating func putSoundPart(at time: Timestamp) throws(StorageError) {
    var line: [UInt8] = []
    let hash = journal.recoveryDraft(naming: [], as: (time, member))
      .append(to: &line, after: journal.tip.hash)
    let mark = Watermark(
      bytes: journal.tip.offset + line.count, number: journal.tip.number + 1, hash: hash)
    do throws(SystemFailure) {
      try disk.synchronize(folder: folder.path)
      let copy = try folder.draft(of: folder.journal, using: disk) { copy throws(SystemFailure) in
        try copyJournal(0..<journal.tip.offset, to: copy)
        try disk.appendAll(line, to: copy)
      }
      // The file that was the journal keeps its other name only.
      guard fchmod(journal.file.number, 0o400) == 0 else { throw SystemFailure("fchmod") }
      try disk.rename(copy, to: folder.journal)
      try disk.synchronize(folder: folder.path)
    } catch { throw .system(error) }
    try putWatermark(mark)
  }

  private func putWatermark(_ mark: Watermark) throws(StorageError) {
    do throws(SystemFailure) {
      try folder.replace(folder.head, with: mark.text, using: disk)
    } catch { throw .system(error) }
  }
}
