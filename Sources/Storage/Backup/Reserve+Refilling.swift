// A sealed part can be emptied by whoever writes in the folder: the line's hash covers that of the
// sealed bytes, so that what is to be forgotten can be. What nothing says to forget is put back
// from a backup, where the same line has the bytes that it was signed with.

import Domain

extension Reserve {
  /// How many were put back; the lock must be held, and the journal is read anew afterwards.
  mutating func refill(from backup: String) throws(StorageError) -> Int {
    try check(BackupFolder(path: backup))
    let (ledger, parts) = try sealedParts()
    let emptied = parts.filter { $0.isEmpty && !ledger.covers($0.subject, key: $0.key) }
    var found: [(part: SealedPart, bytes: [UInt8])] = []
    for link in chain.links {
      let wanted = emptied.filter { $0.link == link }
      guard !wanted.isEmpty else { continue }
      let kept = try Self.sealed(wanted, in: Folder(path: backup), using: disk)
      found += wanted.compactMap { part in kept[part.record].map { (part, $0) } }
    }
    guard !found.isEmpty else { return 0 }
    try rewrite(found)
    // What is still empty is told anew.
    notices.removeAll { if case .partsEmptied = $0 { true } else { false } }
    keys.emptiedTold = 0
    try readAnew()
    _ = journal.writeWatermark()
    return found.count
  }

  /// Of this reserve, and without acts that are missing here: what has those is to be restored,
  /// since going on would leave them behind.
  private func check(_ backup: BackupFolder) throws(StorageError) {
    guard let head = try backup.readHead() else { throw .backup(.noBackup) }
    guard head.reserve == journal.header.reserve else { throw .backup(.ofOther) }
    guard trouble.damage != nil || !lost.isEmpty else { return }
    let ends = head.journals.map(\.head)
    let hasMore = ends.contains { end in
      end.writer == journal.header.writer
        ? end.number > journal.tip.number : !chain.links.contains { $0.writer == end.writer }
    }
    if hasMore { throw .backup(.hasMissingActs) }
  }

  /// The base64 of those of one file that the backup has, by the numbers of their
  /// records.
  private static func sealed(
    _ parts: [SealedPart], in backup: Folder, using disk: any Disk
  ) throws(StorageError) -> [Int: [UInt8]] {
    let wanted = Dictionary(parts.map { ($0.record, $0.hash) }) { first, _ in first }
    var found: [Int: [UInt8]] = [:]
    guard let link = parts.first?.link,
      try backup.status(of: backup.journal(of: link.writer)) != nil
    else { return [:] }
    let kept = Chain.Link(writer: link.writer, before: link.before)
    var reading = try Journal.open(backup, kept, using: disk)
    try reading.look()
    while case .act(let act) = try reading.next() {
      for record in act.records where wanted[record.number] == record.hash {
        if let sealed = record.sealed, !sealed.isEmpty {
          found[record.number] = Array(reading.buffer[sealed])
        }
      }
      reading.accept(act)
    }
    return found
  }
}

extension Reserve {
  /// Those that the journal asks for and a keyring of the backup still has, the newest first; how
  /// many.
  ///
  /// Only of one that somebody signed who may, and that opens to whoever is here: what was called
  /// lost since is taken as well.
  mutating func takeKeys(from path: String) throws(StorageError) -> Int {
    let backup = BackupFolder(path: path)
    let names = try StorageError.catching { () throws(SystemFailure) in try backup.names() }
    var count = 0
    for name in names.filter({ BackupFolder.day(ofKeyring: $0) != nil }).sorted(by: >) {
      let wanted = missingNames
      guard !wanted.isEmpty, let former = former(name, in: backup), var ring = keys.ring else {
        continue
      }
      let before = ring.givenBack
      try ring.takeBack(from: former, only: wanted)
      keys.ring = ring
      guard ring.givenBack > before else { continue }
      count += ring.givenBack - before
      try saveKeyring()
      // What is missing still is told anew.
      notices.removeAll(where: \.isAboutMissingKeys)
      keys.lackTold = nil
      try readAnew()
    }
    return count
  }

  /// Nil where it is none, or somebody else's.
  private func former(_ name: String, in backup: BackupFolder) -> Keyring? {
    guard let ring = keys.ring, let access = ring.access,
      let bytes = try? backup.bytes(of: name), var former = try? Keyring(reading: bytes),
      former.reserve == ring.reserve, isSigned(former)
    else { return nil }
    do throws(StorageError) {
      try former.unlock(as: access.member, with: access.keys, isCoordinator: false)
    } catch { return nil }
    return former
  }
}

extension Notice {
  fileprivate var isAboutMissingKeys: Bool {
    if case .keysGivenBack = self { return true }
    if case .keysMissing = self { return true }
    return if case .keysLost = self { true } else { false }
  }
}
