import Domain

/// How far one file of the journal reached.
struct Head: Equatable {
  let writer: EntityID
  let number: Int
  let hash: Digest
}

extension Keyring {
  static func readHeader(
    _ cursor: inout Cursor
  ) throws(StorageError) -> (reserve: [UInt8], writer: EntityID, epoch: Int) {
    guard cursor.take("{\"vivier-keyring\":"), let version = cursor.number() else {
      throw .keyringDamaged(line: 1)
    }
    guard version == Self.version else { throw .version(version) }
    guard cursor.take(",\"reserve\":"), let reserve = cursor.token(),
      cursor.take(",\"writer\":"), let writer = cursor.id(), writer.isOfWriter,
      cursor.take(",\"epoch\":"), let epoch = cursor.number(), epoch > 0, cursor.take("}"),
      cursor.isAtEnd
    else { throw .keyringDamaged(line: 1) }
    return (Array(cursor.bytes[reserve]), writer, epoch)
  }

  mutating func readNextLine(_ cursor: inout Cursor) -> Bool {
    if cursor.take("{\"to\":") { return readRecipient(&cursor) }
    if cursor.take("{\"letterbox\":") { return readLetterbox(&cursor) }
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

  /// What is written anew with every signature.
  mutating func readLast(_ cursor: inout Cursor) -> Bool {
    if cursor.take("{\"gone\":") {
      guard let name = cursor.token(), cursor.take(",\"of\":"), let owner = cursor.id(),
        cursor.take("}"), cursor.isAtEnd
      else { return false }
      gone[cursor.bytes.token(name)] = owner
      return true
    }
    if cursor.take("{\"lost\":") {
      guard let name = cursor.token(), cursor.take("}"), cursor.isAtEnd else { return false }
      return lost.insert(cursor.bytes.token(name)).inserted
    }
    var trial = cursor
    guard trial.take("{"), heads.isEmpty, let found = trial.heads(), trial.take("}"), trial.isAtEnd
    else { return false }
    heads = found
    return true
  }

  static func signature(_ cursor: inout Cursor) -> (by: MemberID, bytes: [UInt8])? {
    guard cursor.take("{\"by\":"), let member = cursor.id(), cursor.take(",\"s\":"),
      let bytes = cursor.base64(), cursor.take("}"), cursor.isAtEnd
    else { return nil }
    return (MemberID(member), bytes)
  }

  private mutating func readRecipient(_ cursor: inout Cursor) -> Bool {
    // They stand first; one member twice, where a record that gives them new keys may not be there.
    guard let id = cursor.id(), id.isOfMember, cursor.take(",\"reserve-key\":"),
      let key = cursor.base64(), cursor.take("}"), cursor.isAtEnd, count == 0
    else { return false }
    let recipient = Recipient(member: MemberID(id), reserveKey: key)
    guard !recipients.contains(recipient) else { return false }
    recipients.append(recipient)
    return true
  }

  private mutating func readLetterbox(_ cursor: inout Cursor) -> Bool {
    guard let publicKey = cursor.base64(), publicKey.count == KeyPair.keyLength,
      cursor.take(",\"wrapped\":"), let wrapped = cursor.base64(), cursor.take("}"),
      cursor.isAtEnd, letterbox == nil
    else { return false }
    letterbox = Letterbox(publicKey: publicKey, wrapped: wrapped)
    return true
  }

  private mutating func readKey(_ cursor: inout Cursor) -> Bool {
    guard let name = cursor.token(), cursor.take(",\"of\":"), let owner = cursor.id(),
      cursor.take(",\"wrapped\":"), let wrapped = cursor.token(),
      cursor.take("}"), cursor.isAtEnd
    else { return false }
    return table.add(
      KeyTable.Entry(name: cursor.bytes.token(name), owner: owner, wrapped: wrapped))
  }
}

extension Keyring {
  /// What stands above the keys.
  var top: [UInt8] {
    var lines: [UInt8] = []
    lines.append(ascii: "{\"vivier-keyring\":2,\"reserve\":\"")
    lines += reserve
    lines.append(ascii: "\",\"writer\":\"")
    lines += writer.stored.utf8
    lines.append(ascii: "\",\"epoch\":")
    lines.append(number: epoch)
    lines.append(ascii: "}\n")
    for recipient in recipients {
      lines.append(ascii: "{\"to\":\"")
      lines += recipient.member.stored.utf8
      lines.append(ascii: "\"")
      lines.append(base64: recipient.reserveKey, under: "reserve-key")
      lines.append(ascii: "}\n")
    }
    guard let letterbox else { return lines }
    lines.append(ascii: "{\"letterbox\":\"")
    Base64.append(letterbox.publicKey.span, to: &lines)
    lines.append(ascii: "\"")
    lines.append(base64: letterbox.wrapped, under: "wrapped")
    lines.append(ascii: "}\n")
    return lines
  }
}

extension Cursor {
  /// As `"heads":[{"w":"…","n":24,"h":"…"}]`.
  mutating func heads() -> [Head]? {
    guard take("\"heads\":[") else { return nil }
    var heads: [Head] = []
    repeat {
      guard take("{\"w\":"), let writer = id(), take(",\"n\":"), let number = number(),
        NumberLimit.range.contains(number), take(",\"h\":"), let place = token(),
        let hash = Digest(text: bytes.span.extracting(place)), take("}")
      else { return nil }
      heads.append(Head(writer: writer, number: number, hash: hash))
    } while take(",")
    return take("]") ? heads : nil
  }

  mutating func id() -> EntityID? {
    token().flatMap { EntityID(stored: bytes.span.extracting($0)) }
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

  fileprivate mutating func end(with text: some Collection<UInt8>) -> Range<Int> {
    let start = count
    self += text
    let place = start..<count
    append(ascii: "\"}\n")
    return place
  }

  /// LF included.
  mutating func append(gone name: String, of owner: EntityID) {
    append(ascii: "{\"gone\":\"")
    self += name.utf8
    append(ascii: "\",\"of\":\"")
    self += owner.stored.utf8
    append(ascii: "\"}\n")
  }

  /// LF included.
  mutating func append(lost name: String) {
    append(ascii: "{\"lost\":\"")
    self += name.utf8
    append(ascii: "\"}\n")
  }

  /// As `"heads":[{"w":"…","n":24,"h":"…"}]`.
  mutating func append(heads: [Head]) {
    append(ascii: "\"heads\":[")
    for (index, head) in heads.enumerated() {
      append(ascii: index == 0 ? "{\"w\":\"" : ",{\"w\":\"")
      self += head.writer.stored.utf8
      append(ascii: "\",\"n\":")
      append(number: head.number)
      append(hash: head.hash)
      append(ascii: "}")
    }
    append(ascii: "]")
  }
}
