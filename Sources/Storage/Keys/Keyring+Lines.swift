import Domain

extension Keyring {
  static func readHeader(
    _ cursor: inout Cursor
  ) throws(StorageError) -> (reserve: [UInt8], epoch: Int) {
    guard cursor.take("{\"vivier-keyring\":"), let version = cursor.number() else {
      throw .keyringDamaged(line: 1)
    }
    guard version == Self.version else { throw .version(version) }
    guard cursor.take(",\"reserve\":"), let reserve = cursor.token(), cursor.take(",\"epoch\":"),
      let epoch = cursor.number(), epoch > 0, cursor.take("}"), cursor.isAtEnd
    else { throw .keyringDamaged(line: 1) }
    return (Array(cursor.bytes[reserve]), epoch)
  }

  mutating func readLine(_ cursor: inout Cursor) -> Bool {
    if cursor.take("{\"member\":") {
      // Members stand first, each once.
      guard let member = KeyringMember(&cursor), count == 0,
        !members.contains(where: { $0.id == member.id })
      else { return false }
      members.append(member)
      return true
    }
    if cursor.take("{\"key\":") { return readKey(&cursor) }
    guard cursor.take("{\"grant\":"), let key = cursor.token(), cursor.take(",\"to\":"),
      let member = cursor.token(), cursor.take(",\"sealed\":"), let sealed = cursor.token(),
      cursor.take("}"), cursor.isAtEnd
    else { return false }
    table.add(
      KeyTable.Grant(
        key: cursor.bytes.token(key), member: MemberID(cursor.bytes.token(member)), sealed: sealed))
    return true
  }

  private mutating func readKey(_ cursor: inout Cursor) -> Bool {
    guard let name = cursor.token(), cursor.take(",\"of\":"), let owner = cursor.token(),
      cursor.take(",\"wrapped\":"), let wrapped = cursor.token(),
      cursor.take("}"), cursor.isAtEnd,
      let entity = EntityID(stored: cursor.bytes.span.extracting(owner))
    else { return false }
    return table.add(
      KeyTable.Entry(name: cursor.bytes.token(name), owner: entity, wrapped: wrapped))
  }
}

extension Keyring {
  var head: [UInt8] {
    var lines: [UInt8] = []
    lines.append(ascii: "{\"vivier-keyring\":1,\"reserve\":\"")
    lines += reserve
    lines.append(ascii: "\",\"epoch\":")
    lines.append(number: epoch)
    lines.append(ascii: "}\n")
    for member in members { member.append(to: &lines) }
    return lines
  }
}

extension [UInt8] {
  /// LF included; `wrapped` is base64.
  mutating func append(
    key name: String, of owner: EntityID, wrapped: some Collection<UInt8>
  ) -> KeyTable.Entry {
    append(ascii: "{\"key\":\"")
    self += name.utf8
    append(ascii: "\",\"of\":\"")
    self += owner.stored.utf8
    append(ascii: "\",\"wrapped\":\"")
    return KeyTable.Entry(name: name, owner: owner, wrapped: end(with: wrapped))
  }

  /// LF included; `sealed` is base64.
  mutating func append(
    grant key: String, to member: MemberID, sealed: some Collection<UInt8>
  ) -> KeyTable.Grant {
    append(ascii: "{\"grant\":\"")
    self += key.utf8
    append(ascii: "\",\"to\":\"")
    self += member.stored.utf8
    append(ascii: "\",\"sealed\":\"")
    return KeyTable.Grant(key: key, member: member, sealed: end(with: sealed))
  }

  private mutating func end(with text: some Collection<UInt8>) -> Range<Int> {
    let start = count
    self += text
    let place = start..<count
    append(ascii: "\"}\n")
    return place
  }
}
