@testable import Storage

/// A journal whose records can be changed and bound to each other again.
///
/// Anybody who holds the file can do so: the chain has no secret. Only what its member's key signs
/// is an act; and nothing sealed opens in another place than its own, whoever signs.
struct ForgedJournal {
  /// The header up to its hash.
  var header: String
  var records: [Part]

  /// What a record says.
  struct Part {
    /// Everything up to the key or the hash.
    var open: String
    var key: String?
    var sealed: [UInt8] = []
    /// In base64, as they stood.
    let hash: String
    var signature: String?
  }

  /// Takes a journal apart.
  init(_ bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    header = lines.first?.before(#","h":""#) ?? ""
    records = lines.dropFirst().map { line in
      let hash = line.after(#","h":""#)?.before("\"") ?? ""
      let signature = line.after(#","s":""#)?.before("\"")
      guard let key = line.after(#","k":""#)?.before("\"") else {
        return Part(open: line.before(#","h":""#), hash: hash, signature: signature)
      }
      let text = Array((line.after(#","z":""#)?.before("\"") ?? "").utf8)
      return Part(
        open: line.before(#","k":""#), key: key, sealed: Base64.bytes(text.span) ?? [],
        hash: hash, signature: signature)
    }
  }

  /// The whole journal, every hash made anew, and every signature that no longer fits: with a
  /// member's keys, or else the one that was there.
  func bytes(signedBy keys: MemberKeys? = nil) -> [UInt8] {
    var all = Array(header.utf8)
    var hash = Digest(of: all.span)
    all.append(hash: hash)
    all.append(ascii: "}\n")
    for record in records {
      var line = Array(record.open.utf8)
      if let key = record.key {
        let sealed = Base64.text(Digest(of: record.sealed.span).bytes.span)
        line += Array(#","k":"\#(key)","zh":"\#(sealed)""#.utf8)
      }
      hash = Digest(of: line.span, key: hash)
      line.append(hash: hash)
      if let old = record.signature {
        let isSame = Base64.text(hash.bytes.span) == record.hash
        let made = keys.map { Base64.text($0.sign(hash, as: .journal).span) }
        line += Array(#","s":"\#(isSame ? old : made ?? old)""#.utf8)
      }
      if record.key != nil {
        line += Array(#","z":"\#(Base64.text(record.sealed.span))""#.utf8)
      }
      all += line
      all.append(ascii: "}\n")
    }
    return all
  }
}

extension Substring {
  fileprivate func before(_ text: String) -> String {
    String(self[..<(firstRange(of: text)?.lowerBound ?? endIndex)])
  }

  fileprivate func after(_ text: String) -> Substring? {
    firstRange(of: text).map { self[$0.upperBound...] }
  }
}
