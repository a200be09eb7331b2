import Domain

extension DeskPage {
  /// Nil for a form and a list, which have their own ways.
  var cursor: PageCursor? {
    switch self {
    case .dossier(let page): page.cursor
    case .shortlist(let page): page.cursor
    case .gantt(let page): page.cursor
    case .round(let page): page.cursor
    case .text(let page): page.cursor
    case .incoming(let page): page.cursor
    case .form, .list: nil
    }
  }

  func standing(at cursor: PageCursor) -> DeskPage {
    switch self {
    case .dossier(var page):
      page.cursor = cursor
      return .dossier(page)
    case .shortlist(var page):
      page.cursor = cursor
      return .shortlist(page)
    case .gantt(var page):
      page.cursor = cursor
      return .gantt(page)
    case .round(var page):
      page.cursor = cursor
      return .round(page)
    case .text(var page):
      page.cursor = cursor
      return .text(page)
    case .incoming(var page):
      page.cursor = cursor
      return .incoming(page)
    case .form, .list: return self
    }
  }

  /// Where the selection leads nowhere.
  var own: EntityID? {
    switch self {
    case .dossier(let page): page.id
    case .shortlist(let page): page.id.entity
    case .gantt(let page): page.id.entity
    case .round(let page): page.id.entity
    case .list, .text, .incoming, .form: nil
    }
  }
}
