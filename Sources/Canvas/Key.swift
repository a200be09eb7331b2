/// A key that users press, whatever bytes their terminal sends for it.
package enum Key: Hashable, Sendable {
  /// Space is `character(" ")`.
  case character(Character)
  case up
  case down
  case left
  case right
  case pageUp
  case pageDown
  case home
  case end
  case enter
  case escape
  case tab
  case backTab
  case backspace
  case delete
  case insert
  case function(Int)
  /// A lower-case letter; Ctrl-I, Ctrl-J, Ctrl-M and Ctrl-H are Tab, Enter and Backspace.
  case control(Character)
}
