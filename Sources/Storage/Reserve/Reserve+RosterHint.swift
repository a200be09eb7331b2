import Domain

extension Reserve {
  /// Who is a member, and how the office is reached, by the few acts that say so: of these alone
  /// the signatures are looked at, and the hashes of their own lines, since a door that waited for
  /// the whole journal to be checked would open slowly.
  ///
  /// Whom it lets in is looked at again once everything was. Without the signatures whoever can
  /// write in the folder could shut everybody out with one line, or with one file.
  static func rosterHint(
    in folder: Folder, but refused: Set<EntityID> = []
  ) throws(StorageError) -> Hint {
    let chain = try StorageError.catching { () throws(SystemFailure) in
      try Chain.read(in: folder, but: refused)
    }
    var (hint, before): (Registry, Chain.Link?) = (Registry(), nil)
    for link in chain?.links ?? [] {
      guard try !Journal.open(folder, link, using: SystemDisk()).takeMembers(into: &hint) else {
        before = link
        continue
      }
      // It is none of the journal's files: the one before is read to its end.
      before?.limit = nil
      if let before {
        _ = try Journal.open(folder, before, using: SystemDisk()).takeMembers(into: &hint)
      }
      break
    }
    return Hint(roster: hint.roster, contact: hint.contact)
  }

  /// What the door tells before anybody has opened.
  struct Hint {
    var roster: [MemberID: RosterMember] = [:]
    var contact: String?
  }
}

extension Journal {
  /// False where nobody of the reserve began the file.
  fileprivate func takeMembers(into registry: inout Registry) throws(StorageError) -> Bool {
    let bytes = try StorageError.catching { () throws(SystemFailure) -> [UInt8] in
      try file.read(count: try file.status().size, at: 0)
    }
    guard isBegun(by: registry.roster[header.member], in: bytes) else { return false }
    // Of the act that the line belongs to, and of the line before it.
    var lines: [Range<Int>] = []
    var start = header.length
    while let end = bytes.firstLineFeed(from: start) {
      let line = start..<end
      start = end + 1
      guard Record.isForDoor(bytes, line) else { continue }
      if let last = lines.last, last.upperBound >= line.upperBound { continue }
      lines = act(around: line, in: bytes)
      take(lines, in: bytes, &registry)
    }
    return true
  }

  private func isBegun(by member: RosterMember?, in bytes: [UInt8]) -> Bool {
    if header.isFounders { return true }
    guard member?.signing == header.key, let end = bytes.firstLineFeed(from: header.length) else {
      return false
    }
    return records(act(around: header.length..<end, in: bytes), in: bytes, by: header.key) != nil
  }

  /// Its lines, from one signature to the next.
  private func act(around line: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
    var lines = [line]
    while let first = lines.last, first.lowerBound > header.length {
      let end = first.lowerBound - 1
      let start = bytes[..<end].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      guard !Record.isSigned(bytes, start..<end), lines.count < Act.mostLines else { break }
      lines.append(start..<end)
    }
    lines.reverse()
    while let last = lines.last, !Record.isSigned(bytes, last), lines.count < Act.mostLines {
      let start = last.upperBound + 1
      guard let end = bytes.firstLineFeed(from: start) else { break }
      lines.append(start..<end)
    }
    return lines
  }

  /// Nothing of it, where anything is not as it must be.
  private func take(_ act: [Range<Int>], in bytes: [UInt8], _ registry: inout Registry) {
    let isFirst = act.first?.lowerBound == header.length
    guard let line = act.last, let last = Record(bytes, line) else { return }
    let member = MemberID(bytes.token(last.member))
    let isFounding = isFirst && header.isFounders && member == header.member
    let known = registry.roster[member]?.signing
    guard let key = isFounding ? header.key : known,
      let records = records(act, in: bytes, by: key)
    else { return }
    for record in records {
      // One that stands there a second time comes after what it came before.
      guard record.number > registry.entries.last?.stamp.number ?? 0,
        record.number <= link.limit?.number ?? .max,
        let event = Event(record, in: bytes, private: nil),
        event.subject.isOfMember || event.subject == .reserve,
        isFounding || registry.isEntitled(member, to: event)
      else { continue }
      registry.apply(event, Stamp(number: record.number, time: record.time, member: member))
    }
  }

  /// Nil where they are not one act of this chain that was signed with the key.
  private func records(
    _ act: [Range<Int>], in bytes: [UInt8], by key: [UInt8]
  ) -> [Record]? {
    guard let start = act.first?.lowerBound else { return nil }
    let before = bytes[..<(start - 1)].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    var hash = start == header.length ? header.hash : Record(bytes, before..<start - 1)?.hash
    var records: [Record] = []
    for line in act {
      guard let record = Record(bytes, line), let previous = hash,
        Digest(of: bytes.span.extracting(record.hashed), key: previous) == record.hash
      else { return nil }
      records.append(record)
      hash = record.hash
    }
    guard let last = records.last, let place = last.signature,
      let signature = Base64.bytes(bytes.span.extracting(place)),
      records.allSatisfy({ bytes[$0.member].elementsEqual(bytes[last.member]) }),
      Signature.isSound(signature, of: last.hash, as: .journal, by: key)
    else { return nil }
    return records
  }
}
