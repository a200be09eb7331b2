import Domain

/// A record about to be written.
struct RecordDraft {
  let stamp: Stamp
  let tag: String
  let subject: String
  let open: [UInt8]
  let sealed: (key: String, bytes: [UInt8])?

  init(stamp: Stamp, tag: String, subject: String, open: [UInt8], sealed: (String, [UInt8])?) {
    (self.stamp, self.tag, self.subject) = (stamp, tag, subject)
    (self.open, self.sealed) = (open, sealed)
  }

  /// Its private part sealed under the key that `name` tells.
  init(
    _ event: Event, _ stamp: Stamp, _ context: SealContext, _ ring: inout Keyring,
    underKeyFor name: (inout Keyring, EntityID) throws(StorageError) -> String
  ) throws(StorageError) {
    var (open, hidden) = (FieldWriter(), FieldWriter())
    do throws(FieldError) {
      try event.change.write(open: &open, private: &hidden)
    } catch { throw .unwritable(record: stamp.number) }
    let plain = hidden.isEmpty ? nil : hidden.bytes
    guard event.isRead(from: open.bytes, private: plain, at: stamp.time) else {
      // What was told before lies too far from today.
      throw event.isRead(from: open.bytes, private: plain, at: nil)
        ? .clockWrong(stamp.time.day) : .unwritable(record: stamp.number)
    }
    let (tag, subject) = (event.change.tag, event.subject.stored)
    var sealed: (key: String, bytes: [UInt8])?
    if !hidden.isEmpty {
      guard let owner = event.owner else { throw .unwritable(record: stamp.number) }
      let key = try name(&ring, owner)
      let bound = context.bytes(number: stamp.number, tag: tag, subject: subject, key: key)
      sealed = (key, try ring.seal(hidden.padded, binding: bound, under: key))
    }
    self.init(stamp: stamp, tag: tag, subject: subject, open: open.bytes, sealed: sealed)
  }

  /// LF included; gives the hash for the next line; signed where the act ends.
  func append(
    to lines: inout [UInt8], after previous: Digest, signedBy keys: MemberKeys? = nil
  ) -> Digest {
    let start = lines.count
    lines.append(ascii: "{\"n\":")
    lines.append(number: stamp.number)
    lines.append(ascii: ",\"t\":\"")
    stamp.time.append(to: &lines)
    lines.append(ascii: "\",\"by\":\"")
    lines += stamp.member.stored.utf8
    lines.append(ascii: "\",\"do\":\"")
    lines += tag.utf8
    lines.append(ascii: "\",\"on\":\"")
    lines += subject.utf8
    lines.append(ascii: "\",\"is\":")
    lines += open
    if let sealed { Self.append(key: sealed.key, of: sealed.bytes, to: &lines) }
    let hash = Digest(of: lines.span.extracting(start..<lines.count), key: previous)
    lines.append(hash: hash)
    if let keys { lines.append(base64: keys.sign(hash, as: .journal), under: "s") }
    if let sealed {
      lines.append(ascii: ",\"z\":\"")
      Base64.append(sealed.bytes.span, to: &lines)
      lines.append(UInt8(ascii: "\""))
    }
    lines.append(ascii: "}\n")
    return hash
  }

  private static func append(key: String, of bytes: [UInt8], to lines: inout [UInt8]) {
    lines.append(ascii: ",\"k\":\"")
    lines += key.utf8
    lines.append(ascii: "\",\"zh\":\"")
    Base64.append(Digest(of: bytes.span).bytes.span, to: &lines)
    lines.append(UInt8(ascii: "\""))
  }
}
