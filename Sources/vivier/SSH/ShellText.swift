/// Words quoted for the shell that sshd starts a command with.
///
/// sshd hands a forced command to the account's shell with `-c` (sshd(8), LOGIN PROCESS), after
/// reading it from a line of its own: between double quotes in `authorized_keys`, where only `\"`
/// means something else than it says (sshd(8), AUTHORIZED_KEYS FILE FORMAT), or to the end of the
/// line in `sshd_config`, whose quotes must pair (sshd_config(5)). What is made here reads the same
/// in all three.
enum ShellText {
  /// A word in single quotes, whatever it holds.
  ///
  /// A quote and a backslash stand outside the quotes, each behind a backslash: between single
  /// quotes sshd_config would take `\'` for a quote, and fish `\\` for one backslash.
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

  /// A word as it is where no shell sees anything in it, in single quotes elsewhere.
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
