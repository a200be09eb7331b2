import Canvas
import Console
import Interface

struct Look {
  private(set) var preferences: Preferences
  let theme: Theme

  init(_ preferences: Preferences) {
    self.preferences = preferences
    theme = Settings.theme(named: preferences.theme) ?? Theme.standard
  }

  var wording: Wording { Wording(preferences.language) }

  mutating func note(roundTrip duration: Duration) { preferences.roundTrip = duration }

  func show(on terminal: inout some Screen & ~Copyable, _ draw: (inout Frame) -> Void) {
    var frame = Frame(size: terminal.size, style: theme[.text])
    draw(&frame)
    terminal.show(frame)
  }
}
