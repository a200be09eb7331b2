import Testing

@testable import vivier

struct SSHPublicKeyTests {
  private static let key =
    "AAAAC3NzaC1lZDI1NTE5AAAAIJYpVSThPScgYuWUJLMk57RfGz6CCsGKiWEPm5LjcyLa"
  /// The type of a P-256 key with some bytes after it.
  private static let other = "AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAI"

  @Test(arguments: [
    ("ssh-ed25519 \(key)\n", "ssh-ed25519 \(key)"), ("ssh-ed25519 \(key)", "ssh-ed25519 \(key)"),
    ("ssh-ed25519  \(key)   marie@fil  des mots \r\n", "ssh-ed25519 \(key) marie@fil des mots"),
    ("ecdsa-sha2-nistp256 \(other) Zoé\n", "ecdsa-sha2-nistp256 \(other) Zoé"),
  ])
  func `one line of a known type is a key`(text: String, line: String) {
    #expect(SSHPublicKey(Array(text.utf8))?.line == line)
  }

  @Test(arguments: [
    "", "\n", "ssh-ed25519", "ssh-ed25519 \n", "\(key)", "ssh-dss \(key)", "ssh-ed25519 AAAA",
    "ssh-ed25519 \(other)", "ecdsa-sha2-nistp256 \(key)", "ssh-ed25519 \(key.dropLast())",
    "ssh-ed25519 \(key)\nssh-ed25519 \(key)\n", "\nssh-ed25519 \(key)", " ssh-ed448 \(key)",
    "command=\"/bin/sh\" ssh-ed25519 \(key)", "restrict ssh-ed25519 \(key)",
    "no-pty,ssh-ed25519 \(key)", "# ssh-ed25519 \(key)", "ssh-ed25519 \(key) a\u{1B}[2Jb",
    "ssh-ed25519 \(key) a\tb", "ssh-ed25519\t\(key)", "ssh-ed25519 \(key) a\u{202E}b",
    "ssh-ed25519 \(key) a\rb", "ssh-ed25519 \(key) a\u{0}b", "ssh-ed25519 \(key)\u{85}x",
    "-----BEGIN OPENSSH PRIVATE KEY-----\n\(key)\n-----END OPENSSH PRIVATE KEY-----\n",
    "---- BEGIN SSH2 PUBLIC KEY ----\n\(key)\n---- END SSH2 PUBLIC KEY ----\n",
    "PuTTY-User-Key-File-3: ssh-ed25519\n",
  ])
  func `anything else is not`(text: String) {
    #expect(SSHPublicKey(Array(text.utf8)) == nil)
  }

  @Test func `neither is what is no text, or too long for a line`() {
    let line = Array("ssh-ed25519 \(Self.key) ".utf8)
    #expect(SSHPublicKey(line + [0xFF]) == nil)
    let room = 8_192 - line.count
    #expect(SSHPublicKey(line + [UInt8](repeating: 0x61, count: room)) != nil)
    #expect(SSHPublicKey(line + [UInt8](repeating: 0x61, count: room + 1)) == nil)
  }

  @Test(
    arguments: [
      ("", []), ("Zg==", [0x66]), ("Zm8=", [0x66, 0x6F]), ("Zm9v", [0x66, 0x6F, 0x6F]),
      ("+/+/", [0xFB, 0xFF, 0xBF]), ("Zg=", nil), ("Zg", nil), ("Z===", nil), ("Zm9-", nil),
      ("Zg==Zg==", nil), ("Zm9v\n", nil),
    ] as [(String, [UInt8]?)])
  func `Base64 is read as RFC 4648 has it`(text: String, bytes: [UInt8]?) {
    #expect(Base64Text.bytes(of: text) == bytes)
  }
}
