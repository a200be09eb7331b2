// A backup grows in four steps, each durable before the next:
//
//  1. the files of the journal get what is new behind what was there, and what is written whole
//     (slots, the keyring, a file that was compacted) a draft beside it, `….new`;
//  2. `backup.head` names all of it, in one rename: from now on this is the backup;
//  3. the drafts take their names;
//  4. what it does not name any more goes: keyrings from before the last erasure or older than 30
//     days, slots of members who were removed.
//
// Stopped before the second, the stick holds the backup before, and the next run cuts off what is
// behind it; stopped later, the new one, and the next run goes on from there.

import Domain
import Glibc

struct BackupWriting {
  let target: BackupFolder
  let disk: any Disk
  let snapshot: BackupSnapshot
  let time: Timestamp

  /// In days, for a keyring from before the last one (a month to answer whoever asks: RGPD, 12.3).
  static let retention = 30

  func run() throws(StorageError) -> BackupReport {
    let before = try target.readHead()
    try check(before)
    var report = BackupReport()
    do throws(SystemFailure) {
      if let before { try takeNames(before) }
      try removeDrafts()
    } catch { throw .system(error) }
    let head: BackupHead
    do throws(StorageError) {
      for source in snapshot.journals {
        let old = before?.end(of: source.end.head.writer)
        try bring(source, from: old)
        report.added += source.end.head.number - max(old?.head.number ?? 0, source.before)
      }
      head = try bringFiles()
      try StorageError.catching { () throws(SystemFailure) in try writeDraft(of: head) }
    } catch {
      takeBack(to: before)
      throw error
    }
    report.records = head.records
    report.keyring = BackupFolder.keyring(of: time.day)
    try StorageError.catching { () throws(SystemFailure) in
      try disk.rename(draftOfHead, to: target.head)
    }
    do throws(SystemFailure) {
      try disk.synchronize(folder: target.path)
      try takeNames(head)
      report.removed = try removeOthers(than: head)
    } catch { throw .backup(.unfinished) }
    return report
  }

  private func check(_ before: BackupHead?) throws(StorageError) {
    let writers = snapshot.journals.map(\.end.head.writer)
    let names = try StorageError.catching { () throws(SystemFailure) in try target.names() }
    guard !names.contains(where: BackupFolder.isOfReserve) else { throw .backup(.isReserve) }
    if let before, before.reserve != snapshot.reserve { throw .backup(.otherReserve) }
    let there = try StorageError.catching { () throws(SystemFailure) in
      try Folder(path: target.path).writers()
    }
    let known = Set(there + (before?.journals.map(\.head.writer) ?? []))
    for writer in known.sorted() where !writers.contains(writer) {
      throw .backup(before == nil ? .otherReserve : .otherCopy(writer))
    }
    try checkLostKeys(names)
  }

  /// What is written takes the place of a keyring that may be the last one to have them.
  private func checkLostKeys(_ names: [String]) throws(StorageError) {
    let lost = try Keyring(reading: snapshot.keyring).lost
    guard !lost.isEmpty else { return }
    for name in names where BackupFolder.day(ofKeyring: name) != nil {
      guard let bytes = try? target.bytes(of: name), let former = try? Keyring(reading: bytes)
      else { continue }
      if lost.contains(where: former.holds) { throw .backup(.hasLostKeys) }
    }
  }

  private func bring(
    _ source: BackupSnapshot.Source, from old: BackupHead.End?
  ) throws(StorageError) {
    let name = target.journal(of: source.end.head.writer)
    do throws(SystemFailure) {
      let same = try sharedBytes(of: source, with: name)
      if same >= old?.bytes ?? 0 { return try append(source, from: same, to: name) }
    } catch { throw .system(error) }
    if let old, try !source.holds(old.head) { throw .backup(.ahead) }
    // Compacted since, or the stick has lost some of it.
    do throws(SystemFailure) {
      try write(name + ".new") { (file) throws(SystemFailure) in
        try source.reading.copy(0..<source.end.bytes, to: file)
      }
    } catch { throw .system(error) }
  }

  /// From the beginning on.
  private func sharedBytes(
    of source: BackupSnapshot.Source, with name: String
  ) throws(SystemFailure) -> Int {
    guard try FileStatus(path: name) != nil else { return 0 }
    let kept = try Descriptor(opening: name, O_RDONLY)
    let end = min(try kept.status().size, source.end.bytes)
    var offset = 0
    while offset < end {
      let count = min(Journal.chunk, end - offset)
      let (one, other) = (
        try kept.read(count: count, at: offset),
        try source.reading.file.read(count: count, at: offset)
      )
      guard one == other, one.count == count else {
        return offset + zip(one, other).prefix { $0 == $1 }.count
      }
      offset += count
    }
    return offset
  }

  private func append(
    _ source: BackupSnapshot.Source, from start: Int, to name: String
  ) throws(SystemFailure) {
    let file = try disk.make(name, O_WRONLY | O_APPEND, mode: 0o600)
    if try file.status().size > start { try disk.cut(file.number, to: start) }
    try source.reading.copy(start..<source.end.bytes, to: file.number)
    try disk.synchronize(file.number)
  }

  private func bringFiles() throws(StorageError) -> BackupHead {
    let files = snapshot.slots + [(BackupFolder.keyring(of: time.day), snapshot.keyring)]
    do throws(SystemFailure) {
      for (name, bytes) in files where try !isThere(name, bytes) {
        try write(target.path(of: name) + ".new") { (file) throws(SystemFailure) in
          try disk.appendAll(bytes, to: file)
        }
      }
      try disk.synchronize(folder: target.path)
    } catch { throw .system(error) }
    return BackupHead(
      reserve: snapshot.reserve, made: time, journals: snapshot.journals.map(\.end),
      files: files.map { BackupHead.File(name: $0.name, sum: Digest(of: $0.bytes.span)) })
  }

  private func isThere(_ name: String, _ bytes: [UInt8]) throws(SystemFailure) -> Bool {
    guard try FileStatus(path: target.path(of: name))?.isPlain == true else { return false }
    return try target.bytes(of: name) == bytes
  }

  private var draftOfHead: String { target.head + ".new" }

  private func writeDraft(of head: BackupHead) throws(SystemFailure) {
    try write(draftOfHead) { (file) throws(SystemFailure) in
      try disk.appendAll(head.text, to: file)
    }
  }

  private func write(
    _ draft: String, _ fill: (Int32) throws(SystemFailure) -> Void
  ) throws(SystemFailure) {
    try disk.remove(draft)
    let file = try disk.make(draft, O_WRONLY | O_EXCL, mode: 0o600)
    try fill(file.number)
    try disk.synchronize(file.number)
  }

  /// Whatever is a draft of what the head names.
  private func takeNames(_ head: BackupHead) throws(SystemFailure) {
    for file in head.files {
      if let place = try target.place(of: file), place.hasSuffix(".new") {
        try disk.rename(place, to: target.path(of: file.name))
      }
    }
    for end in head.journals {
      if let place = try target.place(of: end), place.hasSuffix(".new") {
        try disk.rename(place, to: target.journal(of: end.head.writer))
      }
    }
    try disk.synchronize(folder: target.path)
  }

  private func removeDrafts() throws(SystemFailure) {
    for name in try target.names() where name.hasSuffix(".new") {
      let own = String(name.dropLast(4))
      guard isOurs(own) else { continue }
      try disk.remove(target.path(of: name))
    }
  }

  private func isOurs(_ name: String) -> Bool {
    name == "backup.head" || name.hasSuffix(".journal") || BackupFolder.isSlot(name)
      || BackupFolder.day(ofKeyring: name) != nil
  }

  private func takeBack(to before: BackupHead?) {
    try? removeDrafts()
    for source in snapshot.journals {
      let name = target.journal(of: source.end.head.writer)
      guard let bytes = before?.end(of: source.end.head.writer)?.bytes else {
        try? disk.remove(name)
        continue
      }
      guard let file = try? Descriptor(opening: name, O_WRONLY),
        let size = try? file.status().size, size > bytes
      else { continue }
      try? disk.cut(file.number, to: bytes)
    }
  }

  /// Of whoever was erased no key stays.
  private func removeOthers(than head: BackupHead) throws(SystemFailure) -> [String] {
    let named = Set(head.files.map(\.name))
    var removed: [String] = []
    for name in try target.names() where !named.contains(name) {
      if BackupFolder.isSlot(name) { try disk.remove(target.path(of: name)) }
      guard let day = BackupFolder.day(ofKeyring: name) else { continue }
      let isRecent = abs(time.day.days(since: day)) <= Self.retention
      if isRecent, try epoch(of: name) == snapshot.epoch { continue }
      try disk.remove(target.path(of: name))
      removed.append(name)
    }
    try disk.synchronize(folder: target.path)
    return removed
  }

  /// Nil of what is no keyring.
  private func epoch(of name: String) throws(SystemFailure) -> Int? {
    let bytes = try target.bytes(of: name)
    guard let end = bytes.firstLineFeed(from: 0) else { return nil }
    var cursor = Cursor(bytes, 0..<end)
    return try? Keyring.readHeader(&cursor).epoch
  }
}
