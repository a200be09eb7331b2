package import Domain

/// A list by its name; what it lists and how stands in its description.
package enum ListName: Hashable, Sendable {
  case candidates
  case needs
  case pathways
  case introductions
  case organisations
  case programmes
  case due
  case retention
  case requests
  case rules
  case members
  /// The people of the reserve who may be proposed, to be ticked.
  case composition(NeedID)

  var isComposition: Bool { if case .composition = self { true } else { false } }
}

/// The four panes of the desk.
package enum Pane: Int, CaseIterable, Sendable {
  case candidates
  case needs
  case pathways
  case introductions

  package var list: ListName {
    switch self {
    case .candidates: .candidates
    case .needs: .needs
    case .pathways: .pathways
    case .introductions: .introductions
    }
  }
}
