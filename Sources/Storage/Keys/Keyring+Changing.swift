import Domain

extension Keyring {
  func holds(_ name: String) -> Bool { table.contains(name) }

  func keys(of owners: Set<EntityID>, or names: Set<String>) -> Set<String> {
    var found = names.filter(table.contains)
    guard owners.contains(where: table.hasKeys) else { return found }
    for entry in table.entries where owners.contains(entry.owner) { found.insert(entry.name) }
    return found
  }

  /// The file must be written for it to last.
  mutating func destroy(_ names: Set<String>) throws(StorageError) {
    try rewrite(without: names, under: nil)
  }

  /// The file must be written for it to last.
  mutating func grant(_ due: Set<KeyTable.Right>) throws(StorageError) {
    if !table.rights.isSubset(of: due) { try rewrite(without: [], under: nil, granting: due) }
    for right in due.subtracting(table.rights).sorted(by: { $0.key < $1.key }) {
      guard let member = members.first(where: { $0.id == right.member }) else { continue }
      try grant(right.key, to: member)
    }
  }

  mutating func grant(_ name: String, to member: KeyringMember) throws(StorageError) {
    guard let access else { throw .keysLocked }
    let sealed = unsafe table.withKey(name, in: body, under: access.reserveKey) {
      KeyPair.seal(unsafe Secret(copying: $0), to: member.publicKey)
    }
    guard let sealed else { throw .keyringDamaged(line: 2) }
    table.add(body.append(grant: name, to: member.id, sealed: Base64.characters(sealed.span)))
    isChanged = true
  }

  mutating func raiseEpoch(above other: Int) throws(StorageError) {
    let highest = max(epoch, other)
    // Whoever can write in the folder can put the last number there is into the journal.
    epoch = highest < .max ? highest + 1 : highest
    try rewrite(without: [], under: nil)
  }

  /// In place of one of the same id; what was granted to another pair of keys goes.
  mutating func put(_ member: KeyringMember) throws(StorageError) {
    var isReplaced = false
    if let place = members.firstIndex(where: { $0.id == member.id }) {
      isReplaced = members[place].publicKey != member.publicKey
      members[place] = member
    } else {
      members.append(member)
    }
    try rewrite(without: [], under: nil, dropping: isReplaced ? member.id : nil)
  }

  /// Changes the reserve key, so that an older copy of the file and its passphrase open nothing
  /// that is sealed from now on.
  mutating func remove(_ id: MemberID) throws(StorageError) {
    guard let place = members.firstIndex(where: { $0.id == id }) else { throw .unknownMember }
    let others = members.filter { $0.id != id && $0.role == .facilitator }
    guard members[place].role != .facilitator || !others.isEmpty else { throw .lastMember }
    guard let access else { throw .keysLocked }
    members.remove(at: place)
    let key = Secret.drawKey()
    members = members.map { $0.reserveKey == nil ? $0 : $0.sealing(key) }
    try rewrite(without: [], under: key, dropping: id)
    self.access = Access(member: access.member, secret: access.secret, reserveKey: key)
  }

  private mutating func rewrite(
    without doomed: Set<String>, under newKey: Secret?, dropping member: MemberID? = nil,
    granting due: Set<KeyTable.Right>? = nil
  ) throws(StorageError) {
    guard let access else { throw .keysLocked }
    var lines = head
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
