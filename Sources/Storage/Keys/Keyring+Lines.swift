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
        key: cursor.bytes.token(key), member: MemberID(cursor.bytes.token(member)),
        sealed: sealed))
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
  /// The lines of the header and the members.
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
  /// Appends the line of a key, LF included, and tells where the base64 of its box stands.
  mutating func append(
    key name: String, of owner: EntityID, wrapped box: [UInt8]
  ) -> Range<Int> {
    var text: [UInt8] = []
    Base64.append(box.span, to: &text)
    return append(key: name, of: owner, wrappedText: text[...])
  }

  mutating func append(
    key name: String, of owner: EntityID, wrappedText text: ArraySlice<UInt8>
  ) -> Range<Int> {
    append(ascii: "{\"key\":\"")
    self += name.utf8
    append(ascii: "\",\"of\":\"")
    self += owner.stored.utf8
    append(ascii: "\",\"wrapped\":\"")
    let start = count
    self += text
    let end = count
    append(ascii: "\"}\n")
    return start..<end
  }
}

extension [UInt8] {
  /// Appends the line of a grant, LF included, and tells where it stands.
  mutating func append(
    grant key: String, to member: MemberID, sealed: [UInt8]
  ) -> KeyTable.Grant {
    var text: [UInt8] = []
    Base64.append(sealed.span, to: &text)
    return append(grant: key, to: member, sealedText: text[...])
  }

  mutating func append(
    grant key: String, to member: MemberID, sealedText text: ArraySlice<UInt8>
  ) -> KeyTable.Grant {
    append(ascii: "{\"grant\":\"")
    self += key.utf8
    append(ascii: "\",\"to\":\"")
    self += member.stored.utf8
    append(ascii: "\",\"sealed\":\"")
    let start = count
    self += text
    let sealed = start..<count
    append(ascii: "\"}\n")
    return KeyTable.Grant(key: key, member: member, sealed: sealed)
  }
}

extension Digest {
  /// Whether the bytes are this hash.
  func isSame(as other: [UInt8]) -> Bool {
    guard other.count == 32 else { return false }
    var difference: UInt8 = 0
    for index in 0..<32 { difference |= bytes[index] ^ other[index] }
    return difference == 0
  }
}
