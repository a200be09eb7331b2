import Domain

extension KeyringMember {
  /// From after `{"member":` on.
  init?(_ cursor: inout Cursor) {
    let bytes = cursor.bytes
    guard let id = cursor.token(), cursor.take(",\"name\":"), let name = cursor.string(),
      cursor.take(",\"role\":"), let place = cursor.token(),
      let role = MemberRole(rawValue: String(decoding: bytes[place], as: UTF8.self))
    else { return nil }
    var organisation: String?
    if cursor.take(",\"organisation\":") {
      guard let place = cursor.token() else { return nil }
      organisation = String(decoding: bytes[place], as: UTF8.self)
    }
    guard cursor.take(",\"public\":"), let publicKey = cursor.base64(),
      publicKey.count == KeyPair.keyLength, cursor.take(",\"salt\":"), let salt = cursor.base64(),
      cursor.take(",\"ops\":"), let passes = cursor.number(), cursor.take(",\"mem\":"),
      let memory = cursor.number(), cursor.take(",\"secret\":"), let box = cursor.base64(),
      let secret = ProtectedSecret(salt: salt, passes: passes, memory: memory, box: box)
    else { return nil }
    var reserveKey: [UInt8]?
    if cursor.take(",\"reserve-key\":") {
      guard let sealed = cursor.base64() else { return nil }
      reserveKey = sealed
    }
    guard cursor.take("}"), cursor.isAtEnd else { return nil }
    self.init(
      id: MemberID(String(decoding: bytes[id], as: UTF8.self)), name: name,
      role: role, organisation: organisation, publicKey: publicKey, secret: secret,
      reserveKey: reserveKey)
  }

  func append(to lines: inout [UInt8]) {
    lines.append(ascii: "{\"member\":\"")
    lines += id.stored.utf8
    lines.append(ascii: "\",\"name\":")
    lines.append(text: name)
    lines.append(ascii: ",\"role\":\"")
    lines += role.rawValue.utf8
    lines.append(ascii: "\"")
    if let organisation {
      lines.append(ascii: ",\"organisation\":\"")
      lines += organisation.utf8
      lines.append(ascii: "\"")
    }
    lines.append(base64: publicKey, under: "public")
    lines.append(base64: secret.salt, under: "salt")
    lines.append(ascii: ",\"ops\":")
    lines.append(number: secret.passes)
    lines.append(ascii: ",\"mem\":")
    lines.append(number: secret.memory)
    lines.append(base64: secret.box, under: "secret")
    if let reserveKey { lines.append(base64: reserveKey, under: "reserve-key") }
    lines.append(ascii: "}\n")
  }
}

extension Cursor {
  mutating func base64() -> [UInt8]? {
    guard let place = token(emptyAllowed: true) else { return nil }
    return Base64.bytes(bytes.span.extracting(place))
  }
}

extension [UInt8] {
  /// Appends `,"name":"…"`.
  mutating func append(base64 bytes: [UInt8], under name: StaticString) {
    append(ascii: ",\"")
    append(ascii: name)
    append(ascii: "\":\"")
    Base64.append(bytes.span, to: &self)
    append(ascii: "\"")
  }
}
