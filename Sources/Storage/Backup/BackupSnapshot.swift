import Domain

/// A reserve as it was at one moment, while nobody wrote: the files of the journal grow only
/// behind what is named here, and stay open, so that one that is compacted meanwhile stays as it
/// was.
struct BackupSnapshot {
  let reserve: ReserveNumber
  let journals: [Source]
  /// Slots, then the keyring under its own name.
  let slots: [(name: String, bytes: [UInt8])]
  let keyring: [UInt8]
  let epoch: Int

  final class Source {
    let reading: Journal
    let end: BackupHead.End
    /// The number of the file before's last line.
    let before: Int

    init(_ reading: consuming Journal, _ end: BackupHead.End, after before: Int) {
      self.reading = reading
      (self.end, self.before) = (end, before)
    }
  }
}

extension Reserve {
  /// The lock must be held and everything been read.
  func snapshot() throws(StorageError) -> BackupSnapshot {
    guard let epoch = keys.ring?.epoch else { throw .keyringMissing }
    var journals: [BackupSnapshot.Source] = []
    for link in chain.links {
      let reading = try Journal.open(folder, link, using: disk)
      let tip = link == journal.link ? journal.tip : try Self.end(of: link, in: folder, using: disk)
      let head = Head(writer: link.writer, number: tip.number, hash: tip.hash)
      journals.append(
        BackupSnapshot.Source(
          reading, BackupHead.End(head: head, bytes: tip.offset), after: link.before))
    }
    do throws(SystemFailure) {
      let source = BackupFolder(path: folder.path)
      var slots: [(name: String, bytes: [UInt8])] = []
      for name in try source.names() where BackupFolder.isSlot(name) {
        // What is no slot opens nothing.
        guard try Slot.read(at: source.path(of: name)) != nil else { continue }
        slots.append((name, try source.bytes(of: name)))
      }
      return BackupSnapshot(
        reserve: journal.header.reserve, journals: journals, slots: slots,
        keyring: try source.bytes(of: "reserve.keyring"), epoch: epoch)
    } catch { throw .system(error) }
  }

  private static func end(
    of link: Chain.Link, in folder: Folder, using disk: any Disk
  ) throws(StorageError) -> Journal.Tip {
    var reading = try Journal.open(folder, link, using: disk)
    try reading.look()
    while case .act(let act) = try reading.next() { reading.accept(act) }
    return reading.tip
  }
}

extension BackupSnapshot.Source {
  /// Whether the line is here; the bytes before it may be others, where some were blanked.
  func holds(_ head: Head) throws(StorageError) -> Bool {
    if head == end.head { return true }
    var other = try Journal.open(
      reading.folder, Chain.Link(writer: head.writer, before: before, limit: head),
      using: reading.disk)
    try other.look()
    while other.tip.number < head.number, case .act(let act) = try other.next() {
      other.accept(act)
    }
    return other.head == head && other.tip.offset <= end.bytes
  }
}
