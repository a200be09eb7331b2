/// One line of a list being typed in place.
package struct LineInput: Equatable, Sendable {
  /// Of the row that it says anew, or the next.
  let number: Int
  var text = TextInput()
}
