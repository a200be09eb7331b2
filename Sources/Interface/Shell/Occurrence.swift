package import Canvas
package import Domain

/// What `update` reacts to: a key, the clock, a change of the journal, the answer to a request.
package enum Occurrence: Sendable {
  /// From the keyboard, the mouse or the window.
  case input(Input)
  /// Another minute or another day.
  case clock(WallTime)
  /// No key has come for a moment: what lags behind may catch up.
  case rest
  /// The registry has changed, by this process or another.
  case registryChanged
  /// What became of commands that `update` asked to have recorded.
  case answered([Reply])
  /// Something happened to the journal that the user should know.
  case told(String, isError: Bool)
}

/// What became of one command.
package struct Reply: Sendable {
  package let command: Command
  package let result: Result<[Stamp], Failure>

  package init(_ command: Command, _ result: Result<[Stamp], Failure>) {
    self.command = command
    self.result = result
  }

  /// Why a command is not in the journal.
  package enum Failure: Error, Equatable, Sendable {
    /// A rule of the domain says no.
    case refused(Refusal)
    /// The journal could not be written; the sentence says why and what to do.
    case notWritten(String)
  }
}

/// What `update` asks the loop to do.
package enum Effect: Equatable, Sendable {
  case none
  /// Record each command on its own and answer for each.
  case record([Command])
  /// Look for what others have recorded.
  case refresh
  /// Keep these preferences.
  case savePreferences
  /// Give the terminal back to the shell for a while.
  case suspend
  /// Hide everything until somebody opens the reserve again.
  case lock
  case quit
}
