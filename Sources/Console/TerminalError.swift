/// Why the program cannot draw on this terminal.
package enum TerminalError: Error, Hashable {
  /// Standard input or output is not a terminal.
  case notATerminal
  /// `TERM` is unset or names a type that terminfo does not know.
  case unknownTerminalType(String)
  /// The terminal cannot place its cursor, so it has no full screen (`TERM=dumb`).
  case tooSimple(String)
  /// The system has no more resources.
  case unavailable
}
