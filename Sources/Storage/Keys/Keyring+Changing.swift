import Domain

extension Keyring {
  func holds(_ name: String) -> Bool { table.contains(name) }

  func keys(of owners: Set<EntityID>, or names: Set<String>) -> Set<String> {
    var found = names.filter(table.contains)
    guard owners.contains(where: table.hasKeys) else { return found }
    for entry in table.entries where owners.contains(entry.owner) { found.insert(entry.name) }
    return found
  }

  /// Their names stay, so that no older copy brings them back; the file must be written for it to
  /// last.
  mutating func destroy(_ names: Set<String>) throws(StorageError) {
    for entry in table.entries where names.contains(entry.name) { gone[entry.name] = entry.owner }
    try rewrite(without: names, under: nil)
    isPruned = true
  }

  /// What this process still has of the file as it was, and which the file has no more although
  /// nothing says that it was destroyed: an older copy was put in its place; or, of a copy that was
  /// kept elsewhere, those of these names alone.
  ///
  /// The file must be written for it to last.
  mutating func takeBack(
    from former: consuming Keyring, only names: Set<String>? = nil
  ) throws(StorageError) {
    guard let access, let opened = former.access else { return }
    gone.merge(former.gone) { own, _ in own }
    let missing = former.table.entries.filter {
      !table.contains($0.name) && gone[$0.name] == nil && !former.drawn.contains($0.name)
        && names?.contains($0.name) ?? true
    }
    guard !missing.isEmpty else { return }
    epoch = max(epoch, former.epoch)
    try rewrite(without: [], under: nil)
    for entry in missing {
      let box = unsafe former.table.withKey(
        entry.name, in: former.body, under: opened.reserveKey
      ) { unsafe Sealing.box(Secret(copying: $0), under: access.reserveKey) }
      guard let box else { throw .keyringDamaged(line: 2) }
      let wrapped = Base64.characters(box.span)
      _ = table.add(body.append(key: entry.name, of: entry.owner, wrapped: wrapped))
      lost.remove(entry.name)
      givenBack += 1
    }
  }

  /// The file must be written for it to last.
  mutating func grant(
    _ due: Set<KeyTable.Right>, to boxes: [MemberID: [UInt8]]
  ) throws(StorageError) {
    if !table.rights.isSubset(of: due) { try rewrite(without: [], under: nil, granting: due) }
    for right in due.subtracting(table.rights).sorted(by: { $0.key < $1.key }) {
      guard let box = boxes[right.member] else { continue }
      try grant(right.key, to: right.member, box)
    }
  }

  mutating func grant(
    _ name: String, to member: MemberID, _ box: [UInt8]
  ) throws(StorageError) {
    guard let access else { throw .keysLocked }
    let sealed = unsafe table.withKey(name, in: body, under: access.reserveKey) {
      KeyPair.seal(unsafe Secret(copying: $0), to: box)
    }
    guard let sealed else { throw .keyringDamaged(line: 2) }
    table.add(body.append(grant: name, to: member, sealed: Base64.characters(sealed.span)))
    isChanged = true
  }

  mutating func raiseEpoch(above other: Int) throws(StorageError) {
    let highest = max(epoch, other)
    epoch = min(highest, NumberLimit.range.upperBound - 1) + 1
    try rewrite(without: [], under: nil)
  }

  /// Whoever is to have the reserve key, each with their X25519 key.
  ///
  /// Where somebody has it no more, it is drawn anew, so that an older copy of the file and their
  /// passphrase open nothing that is sealed from now on.
  mutating func deliver(to members: [MemberID: [UInt8]]) throws(StorageError) {
    guard let access else { throw .keysLocked }
    let isDrawnAnew = recipients.contains { members[$0.member] == nil }
    let key = isDrawnAnew ? Secret.drawKey() : access.reserveKey
    seal(to: members, key)
    if isDrawnAnew, let box = letterbox,
      let secret = Sealing.unbox(box.wrapped, under: access.reserveKey)
    {
      letterbox?.wrapped = Sealing.box(secret, under: key)
    }
    try rewrite(without: [], under: isDrawnAnew ? key : nil)
    self.access = Access(member: access.member, keys: access.keys, reserveKey: key)
  }

  /// For the keys that a record is to give somebody: until it is there, theirs stay.
  mutating func offer(to member: MemberID, _ box: [UInt8]) throws(StorageError) {
    guard let access else { throw .keysLocked }
    recipients.append(
      Recipient(member: member, reserveKey: KeyPair.seal(access.reserveKey, to: box)))
    try rewrite(without: [], under: nil)
  }

  /// What was granted to a pair of keys that somebody has no more.
  mutating func revoke(_ member: MemberID) throws(StorageError) {
    try rewrite(without: [], under: nil, dropping: member)
  }

  private mutating func rewrite(
    without doomed: Set<String>, under newKey: Secret?, dropping member: MemberID? = nil,
    granting due: Set<KeyTable.Right>? = nil
  ) throws(StorageError) {
    guard let access else { throw .keysLocked }
    var lines = top
    var kept = KeyTable()
    kept.reserveCapacity(table.entries.count)
    for entry in table.entries where !doomed.contains(entry.name) {
      var wrapped = body[entry.wrapped]
      if let newKey {
        let box = unsafe table.withKey(entry.name, in: body, under: access.reserveKey) {
          unsafe Sealing.box(Secret(copying: $0), under: newKey)
        }
        guard let box else { throw .keyringDamaged(line: 2) }
        wrapped = Base64.characters(box.span)[...]
      }
      _ = kept.add(lines.append(key: entry.name, of: entry.owner, wrapped: wrapped))
    }
    for grant in table.grants where !doomed.contains(grant.key) && grant.member != member {
      guard due.map({ $0.contains(grant.right) }) ?? true else { continue }
      kept.add(lines.append(grant: grant.key, to: grant.member, sealed: body[grant.sealed]))
    }
    (body, table, isChanged) = (lines, kept, true)
  }
}
