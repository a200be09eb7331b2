package import Canvas
package import Domain

/// What `update` reacts to: a key, the clock, a change of the journal, the answer to a request.
package enum Occurrence: Sendable {
  case input(Input)
  case clock(WallTime)
  /// No key has come for a moment: what lags behind may catch up.
  case rest
  /// Nor for a second: what is typed from now on is something else.
  case pause
  /// By this process or another.
  case registryChanged
  case answered([Reply])
  case told(String, isError: Bool)
  case brought(ImportReply)
  case sticks([BackupPlace])
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
    case refused(Refusal)
    /// The sentence says why and what to do.
    case notWritten(String)
  }
}

/// What `update` asks the loop to do.
package enum Effect: KeyOutcome, Equatable, Sendable {
  case none
  /// Each on its own, with an answer for each.
  case record([Command])
  case refresh
  /// Into a file of its own.
  case export(ListExport)
  case findSticks
  /// Into that folder.
  case backUp(to: String)
  /// All that is held on somebody, into a file of its own.
  case writeHeld(CandidateID)
  /// Into a file of its own.
  case write(Paper)
  /// Out of a file.
  case bringIn(ImportAsk)
  case savePreferences
  case suspend
  /// Until somebody opens the reserve again.
  case lock
  /// Once the one before has been typed.
  case changePassphrase
  case quit
}
