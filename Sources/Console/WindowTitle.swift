import Canvas

struct WindowTitle {
  private static let families = [
    "xterm", "screen", "tmux", "rxvt", "vte", "gnome", "konsole", "alacritty", "foot", "kitty",
    "st-", "putty", "wezterm", "ghostty", "mintty", "contour",
  ]
  private static let longest = 120

  private let isKnown: Bool
  private let isUTF8: Bool
  private var shown = ""
  /// Leaving must take it back.
  private(set) var wasSet: Bool

  init(isKnown: Bool, isUTF8: Bool, wasSet: Bool = false) {
    self.isKnown = isKnown
    self.isUTF8 = isUTF8
    self.wasSet = wasSet
  }

  /// OSC 2, which others might print.
  static func isSupported(by type: String) -> Bool { families.contains { type.hasPrefix($0) } }

  /// The first change pushes the title that the window had (XTWINOPS 22), which the farewell pops.
  mutating func change(to title: String) -> String {
    guard isKnown, title != shown else { return "" }
    let push = wasSet ? "" : "\u{1B}[22;2t"
    (shown, wasSet) = (title, true)
    var text = TextWidth.truncated(title, to: Self.longest)
    if !isUTF8 { text = String(String.UnicodeScalarView(text.unicodeScalars.filter(\.isASCII))) }
    return push + "\u{1B}]2;\(text)\u{07}"
  }

  static func farewell(if wasSet: Bool) -> String {
    wasSet ? "\u{1B}]2;\u{07}\u{1B}[23;2t" : ""
  }
}
