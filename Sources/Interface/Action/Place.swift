/// Where the keys go: what lies on top decides what they mean.
package enum Place: String, CaseIterable, Sendable {
  case desk
  /// The filter of a pane is being typed.
  case filter
  case dossier
  case shortlist
  /// The people to be ticked for a shortlist.
  case composition
  /// A page with one list.
  case list
  /// A page of text.
  case text
  case form
  case picker
  case question

  /// The places where letters act; elsewhere they are typed.
  static let withLetters: Set<Place> = [
    .desk, .dossier, .shortlist, .composition, .list, .text,
  ]
}

extension State {
  /// Where the keys go now.
  package var place: Place {
    switch layers.last {
    case .picker: return .picker
    case .question: return .question
    case nil: break
    }
    switch pages.last {
    case .dossier: return .dossier
    case .form: return .form
    case .shortlist: return .shortlist
    case .composition(let page): return page.list.isFiltering ? .filter : .composition
    case .due, .organisations, .programmes, .retention, .requests, .rules, .round: return .list
    case .help, .notices, .figures: return .text
    case nil: return desk.focused.isFiltering ? .filter : .desk
    }
  }
}
