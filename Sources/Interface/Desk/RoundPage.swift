package import Domain

/// Something done for several people, one after the other, each with a result: proposals in a form
/// each, which lies above this page, presentations at once.
package struct RoundPage: Equatable, Sendable {
  package let id: NeedID
  let kind: Deed
  package internal(set) var lines: [Line]
  package var cursor = PageCursor()

  enum Deed: Sendable {
    case proposing
    case presenting
  }

  /// One person.
  package struct Line: Equatable, Sendable {
    let candidate: CandidateID
    let introduction: IntroductionID
    package internal(set) var outcome = Outcome.waiting
    var draft: FormDraft?
  }

  /// What became of one person's turn.
  package enum Outcome: Equatable, Sendable {
    case waiting
    case done
    case skipped
    case refused(Refusal)
    /// The sentence says why.
    case notWritten(String)
  }

  func place(of id: IntroductionID) -> Int? { lines.firstIndex { $0.introduction == id } }

  /// The page is to be laid out anew then.
  mutating func change(_ place: Int, _ change: (inout Line) -> Void) {
    change(&lines[place])
    cursor.laidOut = nil
  }

  var holdsText: Bool { lines.contains { $0.draft != nil } }
}
