import Domain

extension Keyring {
  func holds(_ name: String) -> Bool { table.contains(name) }

  /// The names of all keys of these people, organisations and introductions, and of those named.
  func keys(of owners: Set<EntityID>, or names: Set<String>) -> Set<String> {
    var found = names.filter(table.contains)
    guard owners.contains(where: table.hasKeys) else { return found }
    for entry in table.entries where owners.contains(entry.owner) { found.insert(entry.name) }
    return found
  }

  /// Destroys keys, with what was granted of them; the file must be written for it to last.
  mutating func destroy(_ names: Set<String>) throws(StorageError) {
    try rewrite(without: names, under: nil)
  }

  /// Grants what is due and takes back what is not; the file must be written for it to last.
  mutating func grant(_ due: Set<KeyTable.Right>) throws(StorageError) {
    if !table.rights.isSubset(of: due) { try rewrite(without: [], under: nil, granting: due) }
    for right in due.subtracting(table.rights).sorted(by: { $0.key < $1.key }) {
      guard let member = members.first(where: { $0.id == right.member }) else { continue }
      try grant(right.key, to: member)
    }
  }

  /// Grants a key to a member, besides what was granted before.
  mutating func grant(_ name: String, to member: KeyringMember) throws(StorageError) {
    guard let access else { throw .keysLocked }
    let sealed = unsafe table.withKey(name, in: body, under: access.reserveKey) {
      KeyPair.seal(unsafe Secret(copying: $0), to: member.publicKey)
    }
    guard let sealed else { throw .keyringDamaged(line: 2) }
    table.add(body.append(grant: name, to: member.id, sealed: sealed))
    isChanged = true
  }

  /// Counts one destruction more than either the file or the journal knows of.
  mutating func raiseEpoch(above other: Int) throws(StorageError) {
    let highest = max(epoch, other)
    // Whoever can write in the folder can put the last number there is into the journal.
    epoch = highest < .max ? highest + 1 : highest
    try rewrite(without: [], under: nil)
  }

  /// Adds a member, or puts one in the place of the same id.
  ///
  /// What was granted to another pair of keys goes.
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

  /// Takes a member out and changes the reserve key, so that an older copy of the file and its
  /// passphrase open nothing that is sealed from now on.
  ///
  /// Throws `StorageError.unknownMember`, `lastMember` or `keysLocked`.
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

  /// Writes every line anew: the members as they are now, and the keys that stay.
  private mutating func rewrite(
    without doomed: Set<String>, under newKey: Secret?, dropping member: MemberID? = nil,
    granting due: Set<KeyTable.Right>? = nil
  ) throws(StorageError) {
    guard let access else { throw .keysLocked }
    var lines = head
    var kept = KeyTable()
    kept.reserveCapacity(table.entries.count)
    for entry in table.entries where !doomed.contains(entry.name) {
      let wrapped: Range<Int>
      if let newKey {
        let box = unsafe table.withKey(entry.name, in: body, under: access.reserveKey) {
          unsafe Sealing.box(Secret(copying: $0), under: newKey)
        }
        guard let box else { throw .keyringDamaged(line: 2) }
        wrapped = lines.append(key: entry.name, of: entry.owner, wrapped: box)
      } else {
        wrapped = lines.append(
          key: entry.name, of: entry.owner, wrappedText: body[entry.wrapped])
      }
      _ = kept.add(KeyTable.Entry(name: entry.name, owner: entry.owner, wrapped: wrapped))
    }
    for grant in table.grants where !doomed.contains(grant.key) && grant.member != member {
      guard due.map({ $0.contains(grant.right) }) ?? true else { continue }
      kept.add(
        lines.append(grant: grant.key, to: grant.member, sealedText: body[grant.sealed]))
    }
    (body, table, isChanged) = (lines, kept, true)
  }
}
