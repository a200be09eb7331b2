/// What a part of the screen is, for a theme to say how it looks.
///
/// The raw value is the role's name in theme files: renaming a case must not touch it.
package enum Role: String, CaseIterable, Hashable, Sendable {
  case titleBar = "title-bar"

  case border
  case borderFocused = "border-focused"
  case paneTitle = "pane-title"
  case paneTitleFocused = "pane-title-focused"
  /// Counts at the end of a pane's title.
  case count

  case text
  case faint
  case strong
  case label
  case value
  case heading
  case link

  /// The row that keys act on; always reversed, always with a marker besides.
  case selection
  /// The marker before the selected row.
  case marker
  case tick

  /// A state that asks for nothing.
  case stateCalm = "state-calm"
  case stateActive = "state-active"
  /// A state that waits for somebody.
  case stateAttention = "state-attention"
  case stateEnded = "state-ended"

  case barFull = "bar-full"
  case barEmpty = "bar-empty"

  case hintKey = "hint-key"
  case hintLabel = "hint-label"
  /// A hint of something that cannot be done now.
  case hintDisabled = "hint-disabled"

  case field
  case fieldFocused = "field-focused"
  /// A field whose content cannot be saved as it is.
  case fieldWrong = "field-wrong"
  /// What stands in an empty field.
  case placeholder

  case notice
  case error
  /// What lies over a page: a question, a list of commands.
  case overlay
  case overlayBorder = "overlay-border"
}
