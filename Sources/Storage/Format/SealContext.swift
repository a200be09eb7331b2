import Domain

/// What a sealed part is bound to besides its key, so that it opens in its own record only:
/// `reserve|writer|n|do|on|k`, as these stand in the header and the record.
struct SealContext {
  private let prefix: [UInt8]

  init(_ header: Header) {
    let bar = UInt8(ascii: "|")
    prefix = header.reserve.text + [bar] + Array(header.writer.stored.utf8)
  }

  func bytes(_ line: [UInt8], _ record: Record, key: Range<Int>) -> [UInt8] {
    let bar = UInt8(ascii: "|")
    var bytes = prefix
    bytes.reserveCapacity(prefix.count + 4 + key.upperBound - record.numberText.lowerBound)
    bytes.append(bar)
    bytes += line[record.numberText]
    bytes.append(bar)
    bytes += line[record.tag]
    bytes.append(bar)
    bytes += line[record.subject]
    bytes.append(bar)
    bytes += line[key]
    return bytes
  }

  func bytes(number: Int, tag: String, subject: String, key: String) -> [UInt8] {
    var bytes = prefix
    for part in [String(number), tag, subject, key] {
      bytes.append(UInt8(ascii: "|"))
      bytes += part.utf8
    }
    return bytes
  }
}
