package import Domain

/// Something done for several people of a shortlist, one after the other, with each one's own
/// result.
///
/// Proposals are written in a form each, which lies above this page; presentations are recorded at
/// once.
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
    /// What was written and not saved.
    var draft: FormDraft?
  }

  /// What became of one person's turn.
  package enum Outcome: Equatable, Sendable {
    case waiting
    case done
    case skipped
    case refused(Refusal)
    /// The journal could not be written; the sentence says why.
    case notWritten(String)
  }

  init(_ kind: Deed, for id: NeedID, _ lines: [Line]) {
    self.id = id
    self.kind = kind
    self.lines = lines
  }

  func place(of id: IntroductionID) -> Int? { lines.firstIndex { $0.introduction == id } }

  /// Changes the lines, after which the page is to be laid out anew.
  mutating func change(_ place: Int, _ change: (inout Line) -> Void) {
    change(&lines[place])
    cursor.laidOut = nil
  }

  /// Whether something was written that leaving would lose.
  var holdsText: Bool { lines.contains { $0.draft != nil } }
}
