import Domain

extension Page {
  /// Where the page stands; nil for a form and a list to be ticked, which have their own ways.
  var cursor: PageCursor? {
    switch self {
    case .dossier(let page): page.cursor
    case .shortlist(let page): page.cursor
    case .round(let page): page.cursor
    case .due(let page), .organisations(let page), .programmes(let page), .retention(let page),
      .requests(let page), .rules(let page):
      page.cursor
    case .help(let page), .notices(let page), .figures(let page): page.cursor
    case .form, .composition: nil
    }
  }

  /// The same page, standing elsewhere.
  func standing(at cursor: PageCursor) -> Page {
    switch self {
    case .dossier(var page):
      page.cursor = cursor
      return .dossier(page)
    case .shortlist(var page):
      page.cursor = cursor
      return .shortlist(page)
    case .round(var page):
      page.cursor = cursor
      return .round(page)
    case .due(var page):
      page.cursor = cursor
      return .due(page)
    case .organisations(var page):
      page.cursor = cursor
      return .organisations(page)
    case .programmes(var page):
      page.cursor = cursor
      return .programmes(page)
    case .retention(var page):
      page.cursor = cursor
      return .retention(page)
    case .requests(var page):
      page.cursor = cursor
      return .requests(page)
    case .rules(var page):
      page.cursor = cursor
      return .rules(page)
    case .figures(var page):
      page.cursor = cursor
      return .figures(page)
    case .help(var page):
      page.cursor = cursor
      return .help(page)
    case .notices(var page):
      page.cursor = cursor
      return .notices(page)
    case .form, .composition: return self
    }
  }

  /// What actions are about where the selection leads nowhere.
  var own: EntityID? {
    switch self {
    case .dossier(let page): page.id
    case .shortlist(let page): page.need.entity
    case .composition(let page): page.list.selected
    case .round(let page): page.need.entity
    case .due, .organisations, .programmes, .retention, .requests, .rules, .figures, .help,
      .notices, .form:
      nil
    }
  }
}
