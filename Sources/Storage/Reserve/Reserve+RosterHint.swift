import Domain

extension Reserve {
  /// Who is a member, and how the office is reached, by the few acts that say so: of these alone
  /// the signatures are looked at, and the hashes of their own lines, since a door that waited for
  /// the whole journal to be checked would open slowly.
  ///
  /// Whom it lets in is looked at again once everything was. Without the signatures whoever can
  /// write in the folder could shut everybody out with one line, or with one file. However long a
  /// file is, no more of it is held than an act may have.
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
    let size = try StorageError.catching { () throws(SystemFailure) in try file.status().size }
    guard try isBegun(by: registry.roster[header.member], size) else { return false }
    // The end of the last act that was looked at.
    var (start, done) = (header.length, header.length)
    while let part = try wholeLines(from: start, of: size) {
      var place = 0
      while let end = part.firstLineFeed(from: place) {
        let line = place..<end
        place = end + 1
        guard Record.isForDoor(part, line), start + line.lowerBound >= done else { continue }
        let found = try act(around: start + line.lowerBound, of: size)
        done = found.end
        take(found, &registry)
      }
      start += place
    }
    return true
  }

  private func isBegun(by member: RosterMember?, _ size: Int) throws(StorageError) -> Bool {
    if header.isFounders { return true }
    guard let member, member.signing == header.key, member.opensFiles else { return false }
    return records(try act(around: header.length, of: size), by: header.key) != nil
  }

  /// From there on; nil where none ends within the length of an act, and what follows is none.
  private func wholeLines(from start: Int, of size: Int) throws(StorageError) -> [UInt8]? {
    var count = Self.chunk
    while start < size, count <= Act.mostBytes {
      let part = try bytes(start..<min(start + count, size))
      if part.firstLineFeed(from: 0) != nil { return part }
      if start + count >= size { return nil }
      count *= 4
    }
    return nil
  }

  /// Lines of the file, from one signature to the next.
  private struct Neighbours {
    let bytes: [UInt8]
    /// In these bytes; none where it is no act.
    var lines: [Range<Int>] = []
    /// The line before them.
    var before: Range<Int>?
    /// In the file.
    var end: Int
  }

  /// As many bytes on both sides as it takes.
  private func act(around place: Int, of size: Int) throws(StorageError) -> Neighbours {
    var reach = 1 << 14
    while true {
      let part = max(0, place - reach)..<min(size, place + reach)
      let bytes = try bytes(part)
      if let found = act(around: place - part.lowerBound, in: bytes, from: part.lowerBound) {
        return found
      }
      guard part != 0..<size, reach <= Act.mostBytes else {
        return Neighbours(bytes: [], end: part.upperBound)
      }
      reach *= 4
    }
  }

  /// Nil where it begins or ends beyond them.
  private func act(around place: Int, in bytes: [UInt8], from offset: Int) -> Neighbours? {
    var lines: [Range<Int>] = []
    var (start, before) = (place, Range<Int>?.none)
    while start > 0, before == nil {
      let previous = bytes[..<(start - 1)].lastIndex(of: 0x0A).map { $0 + 1 }
      guard let from = previous ?? (offset == 0 ? 0 : nil), lines.count < Act.mostLines else {
        return nil
      }
      let line = from..<(start - 1)
      if offset + from == 0 || Record.isSigned(bytes, line) {
        before = line
      } else {
        lines.append(line)
        start = from
      }
    }
    lines.reverse()
    start = place
    while let end = bytes.firstLineFeed(from: start), lines.count < Act.mostLines {
      lines.append(start..<end)
      start = end + 1
      guard !Record.isSigned(bytes, lines[lines.count - 1]) else {
        return Neighbours(bytes: bytes, lines: lines, before: before, end: offset + start)
      }
    }
    return nil
  }

  private func bytes(_ part: Range<Int>) throws(StorageError) -> [UInt8] {
    try StorageError.catching { () throws(SystemFailure) in
      try file.read(count: part.count, at: part.lowerBound)
    }
  }

  /// Nothing of it, where anything is not as it must be.
  private func take(_ act: Neighbours, _ registry: inout Registry) {
    guard let line = act.lines.last, let last = Record(act.bytes, line) else { return }
    let member = MemberID(act.bytes.token(last.member))
    let isFounding = isFirst(act) && header.isFounders && member == header.member
    let known = registry.roster[member]?.signing
    guard let key = isFounding ? header.key : known, let records = records(act, by: key) else {
      return
    }
    for record in records {
      // One that stands there a second time comes after what it came before.
      guard record.number > registry.entries.last?.stamp.number ?? 0,
        record.number <= link.limit?.number ?? .max,
        let event = Event(record, in: act.bytes, private: nil),
        event.subject.isOfMember || event.subject == .reserve,
        isFounding || registry.isEntitled(member, to: event, at: record.time),
        registry.isPossible(event, at: record.time)
      else { continue }
      registry.apply(
        event,
        Stamp(
          number: record.number, time: record.time, member: member, act: records.first?.number))
    }
  }

  private func isFirst(_ act: Neighbours) -> Bool {
    act.before.map { !Record.isSigned(act.bytes, $0) } ?? false
  }

  /// Nil where they are not one act of this chain that was signed with the key.
  private func records(_ act: Neighbours, by key: [UInt8]) -> [Record]? {
    guard let before = act.before else { return nil }
    let bytes = act.bytes
    var hash = isFirst(act) ? header.hash : Record(bytes, before)?.hash
    var records: [Record] = []
    for line in act.lines {
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
