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

  /// Counts one destruction more than either the file or the journal knows of.
  mutating func raiseEpoch(above other: Int) throws(StorageError) {
    let highest = max(epoch, other)
    // Whoever can write in the folder can put the last number there is into the journal.
    epoch = highest < .max ? highest + 1 : highest
    try rewrite(without: [], under: nil)
  }

  /// Adds a member, or puts one in the place of the same id.
  mutating func put(_ member: KeyringMember) throws(StorageError) {
    if let place = members.firstIndex(where: { $0.id == member.id }) {
      members[place] = member
    } else {
      members.append(member)
    }
    try rewrite(without: [], under: nil)
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
    without doomed: Set<String>, under newKey: Secret?, dropping member: MemberID? = nil
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
      let start = lines.count
      lines += body[grant.line]
      kept.add(
        KeyTable.Grant(key: grant.key, member: grant.member, line: start..<lines.count))
      lines.append(UInt8(ascii: "\n"))
    }
    (body, table, isChanged) = (lines, kept, true)
  }
}
