import Glibc

/// The environment of a coordinator's session, where nothing that whoever connects chooses may
/// choose anything: sshd hands on `TERM`, what its `AcceptEnv` names, and `SSH_ORIGINAL_COMMAND`;
/// libraries read `TERMINFO`, `HOME`, `LINES`, `NCURSES_…`, message files, time zones; so nothing
/// is kept but the kind of the terminal, from a list, and the language, in one form.
enum RestrictedEnvironment {
  /// The command is the first word that is neither an option nor the value of one.
  static func isAsked(by arguments: [String]) -> Bool {
    var words = arguments.dropFirst()
    while let word = words.popFirst() {
      if valued.contains(word) {
        words = words.dropFirst()
      } else if !word.hasPrefix("-") {
        return word == "review"
      }
    }
    return false
  }

  /// They may stand before a command, and take the next word.
  private static let valued: Set<String> = [
    "--reserve", "--as", "--passphrase-fd", "--langue", "--language",
  ]

  static func kept(of variable: (String) -> String?) -> [String: String] {
    [
      "TERM": terminal(variable("TERM") ?? ""),
      "LANG": language(variable("LANG") ?? ""),
      "PATH": "/nonexistent",
    ]
  }

  /// Of others, `xterm-…` stands for one of the many that do as xterm does, anything else for the
  /// oldest that they all do as.
  static func terminal(_ name: String) -> String {
    if terminals.contains(name) { return name }
    return name.hasPrefix("xterm-") ? "xterm" : "vt100"
  }

  /// Its characters are UTF-8: a language in a country, or none.
  static func language(_ name: String) -> String {
    let bytes = Array(name.utf8)
    let isLetters =
      bytes.count == 11 && bytes[..<2].allSatisfy { (0x61...0x7A).contains($0) }
      && bytes[3..<5].allSatisfy { (0x41...0x5A).contains($0) }
    return isLetters && bytes[2] == UInt8(ascii: "_") && name.hasSuffix(".UTF-8") ? name : "C.UTF-8"
  }

  /// `dumb` is told that it is too simple.
  static let terminals: Set<String> = [
    "xterm", "xterm-256color", "xterm-color", "xterm-16color", "xterm-direct", "xterm-kitty",
    "xterm-ghostty", "screen", "screen-256color", "screen.xterm-256color", "tmux",
    "tmux-256color", "linux", "vt100", "vt102", "vt220", "vt320", "putty", "putty-256color",
    "rxvt", "rxvt-256color", "rxvt-unicode", "rxvt-unicode-256color", "konsole",
    "konsole-256color", "gnome", "gnome-256color", "vte", "vte-256color", "foot", "foot-extra",
    "alacritty", "wezterm", "st", "st-256color", "mintty", "cygwin", "ansi", "dumb",
  ]

  /// A terminal of which this machine knows nothing falls back in the same way; see clearenv(3),
  /// setenv(3).
  static func enter() {
    var kept = kept { Environment[$0] }
    clearenv()
    if let type = kept["TERM"], !isDescribed(type) { kept["TERM"] = fallback(for: type) }
    for (name, value) in kept { unsafe setenv(name, value, 1) }
    // Nothing is stopped here: there is no shell to go back to.
    signal(SIGTSTP, SIG_IGN)
  }

  private static func fallback(for type: String) -> String {
    type.hasPrefix("xterm-") && isDescribed("xterm") ? "xterm" : "vt100"
  }

  /// In the folders that Debian compiles into ncurses (terminfo(5)).
  private static func isDescribed(_ type: String) -> Bool {
    guard let first = type.first else { return false }
    return ["/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo"].contains { folder in
      unsafe access("\(folder)/\(first)/\(type)", R_OK) == 0
    }
  }
}
