/// What a part of the screen is, for a theme to say how it looks: the raw values are the names in
/// theme files.
package enum Role: String, CaseIterable, Hashable, Sendable {
  case titleBar = "title-bar"

  case border
  case borderFocused = "border-focused"
  case paneTitle = "pane-title"
  case paneTitleFocused = "pane-title-focused"
  /// At the end of a pane's title.
  case count

  case text
  case faint
  case strong
  case label
  case value
  case heading
  case link

  /// Always reversed, always with a marker besides.
  case selection
  case marker
  case tick

  /// It asks for nothing.
  case stateCalm = "state-calm"
  case stateActive = "state-active"
  /// It waits for somebody.
  case stateAttention = "state-attention"
  case stateEnded = "state-ended"

  case barFull = "bar-full"
  case barEmpty = "bar-empty"

  case hintKey = "hint-key"
  case hintLabel = "hint-label"
  case hintDisabled = "hint-disabled"

  case field
  case fieldFocused = "field-focused"
  /// It cannot be saved as it is.
  case fieldWrong = "field-wrong"
  /// In an empty field.
  case placeholder

  case notice
  case error
  case overlay
  case overlayBorder = "overlay-border"
}
