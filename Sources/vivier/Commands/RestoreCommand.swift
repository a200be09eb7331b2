import ArgumentParser
import Domain
import Interface
import Storage

/// `vivier restore`: a reserve again, of a backup.
struct RestoreCommand: LaunchedCommand {
  static var configuration: CommandConfiguration { .topic(\.restoreCommand, "restore") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .topic(.backupFolder)) var backup: String
  @Argument(help: .topic(.newFolder)) var folder: String

  func run(_ launch: Launch) throws {
    let words = launch.wording
    // Asked before anything is written: who does not answer leaves nothing behind.
    let numbers = try Self.numbers(words, since: Restorable(backup, to: folder).made.day)
    let restoration = try restoration()
    do {
      Output.say(words.restoring(restoration))
      try eraseAgain(numbers, in: restoration, words)
      try restoration.finish()
    } catch {
      restoration.giveUp()
      throw error
    }
    Output.say(words.restored(folder))
  }

  private func restoration() throws -> Restoration {
    var progress = Progress()
    defer { progress.finish() }
    return try Restoration(of: backup, to: folder) { progress.show($0, of: $1) }
  }

  /// Each may be followed by its day, as `erase` prints it.
  private static func numbers(_ words: Wording, since day: Day) throws(Failure) -> [CandidateID] {
    Output.say(words.askErased(since: day))
    var numbers: [CandidateID] = []
    while let line = try InputFile.typedLine() {
      let typed = line.split { $0.isWhitespace || $0 == "\u{FEFF}" }.map(String.init)
      if typed.isEmpty, Question.canAsk { break }
      // A line of which one word is not understood is taken by none of its words.
      var found: [CandidateID] = []
      let unknown = typed.first { word in
        guard let id = EntityID(word).flatMap(CandidateID.init) else {
          return found.isEmpty || Day(iso: word) == nil
        }
        found.append(id)
        return false
      }
      if let unknown {
        guard Question.canAsk else { throw Failure(.refused) { $0.noNumber(unknown) } }
        Output.say(words.noNumber(unknown))
      } else {
        numbers += found.filter { !numbers.contains($0) }
      }
    }
    return numbers
  }

  private func eraseAgain(
    _ numbers: [CandidateID], in restoration: borrowing Restoration, _ words: Wording
  ) throws {
    guard !numbers.isEmpty else { return }
    let opening = ReserveOpening(common, words, folder: restoration.folder, isRestored: true)
    var due: [CandidateID] = []
    try opening.readUnasked { reserve in
      for id in numbers {
        let registry = reserve.registry
        let isThere = registry.exists(id.entity) || registry.isHidden(id)
        if registry.isErasureFinished(id) {
          Output.say(words.erasedBefore(id.entity))
        } else if isThere {
          due.append(id)
        } else {
          let isUnread = reserve.holdsKeys(of: id.entity)
          Output.say(isUnread ? words.isNotRead(id.entity) : words.notInBackup(id.entity))
        }
      }
    }
    guard !due.isEmpty else { return }
    var reserve = try opening.open(for: .working)
    for id in due {
      // With one file goes what joined it.
      if !reserve.registry.isErasureFinished(id) {
        try reserve.erase(id, Erasure(.other, remark: words.say(.erasedAgain)))
      }
      Output.say(words.erased(id))
    }
    reserve.renewMark()
  }
}
