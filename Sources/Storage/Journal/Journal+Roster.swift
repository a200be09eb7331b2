import Domain

extension Journal {
  /// Who is a member, by the few acts of this file that say so, those of the files before having
  /// been taken: of these alone the signatures are looked at, and the hashes of their own lines,
  /// since a door that waited for the whole journal to be checked would open slowly.
  ///
  /// Whom it lets in is looked at again once everything was. Without the signatures whoever can
  /// write in the folder could shut everybody out with one line.
  func takeMembers(into registry: inout Registry) throws(StorageError) {
    let bytes = try StorageError.catching { () throws(SystemFailure) -> [UInt8] in
      try file.read(count: try file.status().size, at: 0)
    }
    // Of the act that the line belongs to, and of the line before it.
    var lines: [Range<Int>] = []
    var start = header.length
    while let end = bytes.firstLineFeed(from: start) {
      let line = start..<end
      start = end + 1
      guard Record.isOfMember(bytes, line) else { continue }
      if let last = lines.last, last.upperBound >= line.upperBound { continue }
      lines = act(around: line, in: bytes)
      take(lines, in: bytes, &registry)
    }
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
    guard let start = act.first?.lowerBound else { return }
    let isFirst = start == header.length
    let before = bytes[..<(start - 1)].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    var hash = isFirst ? header.hash : Record(bytes, before..<start - 1)?.hash
    var records: [Record] = []
    for line in act {
      guard let record = Record(bytes, line), let previous = hash,
        Digest(of: bytes.span.extracting(record.hashed), key: previous) == record.hash
      else { return }
      records.append(record)
      hash = record.hash
    }
    guard let last = records.last, let place = last.signature,
      let signature = Base64.bytes(bytes.span.extracting(place)),
      records.allSatisfy({ bytes[$0.member].elementsEqual(bytes[last.member]) })
    else { return }
    let member = MemberID(bytes.token(last.member))
    let isFounding = isFirst && header.isFounders && member == header.member
    let known = registry.roster[member]?.signing
    guard let key = isFounding ? header.key : known,
      Signature.isSound(signature, of: last.hash, as: .journal, by: key)
    else { return }
    for record in records where record.number <= link.limit?.number ?? .max {
      // One that stands there a second time comes after what it came before.
      guard record.number > registry.entries.last?.stamp.number ?? 0,
        let event = Event(record, in: bytes, private: nil),
        event.subject.isOfMember, isFounding || registry.isEntitled(member, to: event)
      else { continue }
      registry.apply(event, Stamp(number: record.number, time: record.time, member: member))
    }
  }
}
