import Canvas

/// A public key as ssh-keygen writes it (sshd(8), AUTHORIZED_KEYS FILE FORMAT): type, Base64,
/// perhaps a remark; its bytes begin with the type's length and name (RFC 4253, 6.6), so that one
/// cut or pasted wrongly shows.
struct SSHPublicKey: Equatable {
  /// Those that the sshd of Debian 12 takes; not ssh-dss.
  private static let types: Set<String> = [
    "ssh-ed25519", "sk-ssh-ed25519@openssh.com", "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384",
    "ecdsa-sha2-nistp521", "sk-ecdsa-sha2-nistp256@openssh.com", "ssh-rsa",
  ]
  /// In bytes: longer than an RSA key of 16,384 bits, the longest that ssh-keygen makes.
  private static let longest = 8_192

  let line: String

  /// Nil when it is anything but one key without options before it.
  init?(_ bytes: [UInt8]) {
    guard bytes.count <= Self.longest, let text = String(validating: bytes, as: UTF8.self) else {
      return nil
    }
    var rest = text[...]
    while rest.last?.isWhitespace == true { rest.removeLast() }
    // What would act on a terminal, or end the line, is in no remark that somebody typed.
    guard Hygiene.visible(String(rest)) == String(rest) else { return nil }
    let parts = rest.split(separator: " ")
    guard parts.count >= 2, Self.types.contains(String(parts[0])),
      Self.holds(String(parts[1]), type: String(parts[0]))
    else { return nil }
    line = parts.joined(separator: " ")
  }

  private static func holds(_ key: String, type: String) -> Bool {
    guard let bytes = Base64Text.bytes(of: key), bytes.count > type.utf8.count + 4 else {
      return false
    }
    let length = UInt32(type.utf8.count)
    let start = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: length >> $0) } + Array(type.utf8)
    return bytes.starts(with: start)
  }
}

/// Base64 as keys are written in (RFC 4648, 4).
enum Base64Text {
  /// Nil when it is not padded to fours, or holds anything else.
  static func bytes(of text: String) -> [UInt8]? {
    let digits = Array(text.utf8)
    let padding = digits.reversed().prefix { $0 == UInt8(ascii: "=") }.count
    guard digits.count % 4 == 0, padding <= 2 else { return nil }
    var bytes: [UInt8] = []
    var (bits, count) = (UInt32(0), 0)
    for digit in digits.dropLast(padding) {
      guard let value = value(of: digit) else { return nil }
      bits = bits << 6 | value
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return bytes
  }

  private static func value(of digit: UInt8) -> UInt32? {
    switch digit {
    case 0x41...0x5A: UInt32(digit - 0x41)
    case 0x61...0x7A: UInt32(digit - 0x61 + 26)
    case 0x30...0x39: UInt32(digit - 0x30 + 52)
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
