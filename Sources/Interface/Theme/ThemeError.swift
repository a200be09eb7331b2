/// What is wrong with a theme file; lines count from one.
package enum ThemeError: Error, Hashable {
  /// Neither empty, nor a comment, nor `key = value`.
  case malformed(line: Int)
  case unknownRole(line: Int)
  case repeated(line: Int)
  /// No colour and no attribute.
  case unknownWord(line: Int, word: String)
  /// Without it no contrast can be known.
  case noBackground
}
