/// Words quoted for the shell that sshd hands a forced command to (sshd(8), LOGIN PROCESS), read
/// from between double quotes in `authorized_keys`, where only `\"` means something else than it
/// says, or to the end of a line in `sshd_config`(5), whose quotes must pair: the same in all
/// three.
enum ShellText {
  /// A quote and a backslash stand outside, each behind a backslash: between single quotes
  /// sshd_config would take `\'` for a quote, and fish `\\` for one backslash.
  static func quoted(_ word: String) -> String {
    var text = "'"
    for scalar in word.unicodeScalars {
      if scalar == "'" || scalar == "\\" {
        text += "'\\"
        text.unicodeScalars.append(scalar)
        text += "'"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text + "'"
  }

  /// In single quotes where a shell would see something in it.
  static func plain(_ word: String) -> String {
    let isPlain = !word.isEmpty && word.utf8.allSatisfy(isHarmless)
    return isPlain ? word : quoted(word)
  }

  private static func isHarmless(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"): true
    default: false
    }
  }
}
