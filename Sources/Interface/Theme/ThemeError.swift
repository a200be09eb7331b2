/// What is wrong with a theme file; lines count from one.
package enum ThemeError: Error, Hashable {
  /// A line that is neither empty, nor a comment, nor `key = value`.
  case malformed(line: Int)
  case unknownRole(line: Int)
  /// A key that an earlier line gave.
  case repeated(line: Int)
  /// A word that is no colour and no attribute.
  case unknownWord(line: Int, word: String)
  /// No `background`, without which no contrast can be known.
  case noBackground
}
