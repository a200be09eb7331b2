import Domain

/// A record about to be written.
struct RecordDraft {
  let stamp: Stamp
  let tag: String
  let subject: String
  let open: [UInt8]
  let sealed: (key: String, bytes: [UInt8])?

  /// LF included; gives the hash for the next line.
  func append(to lines: inout [UInt8], after previous: Digest) -> Digest {
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
