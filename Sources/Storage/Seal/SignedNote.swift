// A signed note as C2SP has it (https://c2sp.org/signed-note): a text that ends with LF, an empty
// line, and a line for each signature, so that any program for such notes can check it:
//
//     — syndicat cVLYRQ1g…
//
// Behind the name stands, in base64 with padding, a hash of name and key (4 bytes) and the Ed25519
// signature of the text (64 bytes).

import CSodium

struct SignedNote: Equatable {
  let text: String
  private(set) var signatures: [Line] = []

  struct Line: Equatable {
    let name: String
    let keyHash: [UInt8]
    let signature: [UInt8]
  }

  init(_ text: String) { self.text = text }

  /// More cannot be signatures of ours: there are three benches.
  private static let most = 16

  init?(reading whole: String) {
    let lines = whole.split(separator: "\n", omittingEmptySubsequences: false)
    // The signatures stand behind the last empty line.
    guard lines.last == "", let gap = lines.dropLast().lastIndex(of: ""), gap > 0,
      lines.count - gap - 2 <= Self.most
    else { return nil }
    text = lines[..<gap].map { $0 + "\n" }.joined()
    for line in lines[(gap + 1)...].dropLast() {
      guard let line = Line(line) else { return nil }
      signatures.append(line)
    }
    guard !signatures.isEmpty, self.whole == whole else { return nil }
  }

  var whole: String { text + "\n" + signatures.map { "\($0.text)\n" }.joined() }

  mutating func sign(as name: String, with keys: MemberKeys) {
    let line = Line(
      name: name, keyHash: Self.keyHash(name, keys.signPublic),
      signature: keys.sign(Array(text.utf8)))
    signatures.append(line)
  }

  /// Whether one of them is by that key.
  func isSigned(as name: String, by key: [UInt8]) -> Bool {
    let hash = Self.keyHash(name, key)
    return signatures.contains {
      $0.name == name && $0.keyHash == hash
        && Signature.isSound($0.signature, of: Array(text.utf8), by: key)
    }
  }

  /// SHA-256 of the name, LF, 1 for Ed25519, and the key; libsodium: `crypto_hash_sha256`.
  static func keyHash(_ name: String, _ key: [UInt8]) -> [UInt8] {
    Sodium.start()
    let message = Array(name.utf8) + [0x0A, 0x01] + key
    var hash = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_bytes()))
    _ = unsafe crypto_hash_sha256(&hash, message, UInt64(message.count))
    return Array(hash.prefix(4))
  }
}

extension SignedNote.Line {
  private static let mark = "\u{2014} "

  fileprivate init?(_ line: Substring) {
    guard line.hasPrefix(Self.mark) else { return nil }
    let parts = line.dropFirst(Self.mark.count).split(
      separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty,
      let bytes = PaddedBase64.bytes(parts[1]), bytes.count == 4 + Signature.length
    else { return nil }
    name = String(parts[0])
    (keyHash, signature) = (Array(bytes[..<4]), Array(bytes[4...]))
  }

  fileprivate var text: String { Self.mark + name + " " + PaddedBase64.text(keyHash + signature) }
}

/// As RFC 4648, section 4, has it; the files here have the one of section 5, without padding.
enum PaddedBase64 {
  static func text(_ bytes: [UInt8]) -> String {
    let plain = Base64.text(bytes.span).map { $0 == "-" ? "+" : $0 == "_" ? "/" : $0 }
    return String(plain) + String(repeating: "=", count: (4 - plain.count % 4) % 4)
  }

  /// Canonical, or nil.
  static func bytes(_ text: some StringProtocol) -> [UInt8]? {
    let plain = text.utf8.filter { $0 != UInt8(ascii: "=") }.map { byte -> UInt8 in
      switch byte {
      case UInt8(ascii: "+"): UInt8(ascii: "-")
      case UInt8(ascii: "/"): UInt8(ascii: "_")
      default: byte
      }
    }
    guard let bytes = Base64.bytes(plain.span), self.text(bytes) == String(text) else { return nil }
    return bytes
  }
}
