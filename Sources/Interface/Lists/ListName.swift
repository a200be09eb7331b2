package import Domain

/// What it lists and how stands in its description.
package enum ListName: Hashable, Sendable {
  /// Every entity of a kind.
  case entities(EntityKind)
  /// What whoever looks answers for, and what everybody does.
  case due
  case everybodysDue
  /// By others, since whoever looks last said that all was seen.
  case unseen
  case retention
  case requests
  /// Whose registration was undone.
  case retracted
  case rules
  case members
  /// Who is at a meeting.
  case session(MeetingID)
  /// To be ticked.
  case composition(NeedID)

  var session: MeetingID? { if case .session(let id) = self { id } else { nil } }
  var isComposition: Bool { if case .composition = self { true } else { false } }
}

/// Those of the desk.
package enum Pane: Int, CaseIterable, Sendable {
  case candidates
  case needs
  case pathways
  case introductions

  package var kind: EntityKind {
    switch self {
    case .candidates: .candidate
    case .needs: .need
    case .pathways: .pathway
    case .introductions: .introduction
    }
  }

  package var list: ListName { .entities(kind) }
}
