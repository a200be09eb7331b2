/// Why the program cannot draw on this terminal.
package enum TerminalError: Error, Hashable {
  case notATerminal
  case unknownTerminalType(String)
  /// It cannot place its cursor (`TERM=dumb`).
  case tooSimple(String)
  case unavailable
}
