package import Domain

/// A full page above the desk.
package enum DeskPage: Equatable, Sendable {
  case dossier(DossierPage)
  case form(Form)
  case list(ListState)
  case text(TextPage)
  case shortlist(ShortlistPage)
  case gantt(GanttPage)
  case round(RoundPage)
  case incoming(ImportPage)

  package static func list(_ name: ListName) -> DeskPage { .list(ListState(name)) }
  package static func text(_ name: TextName) -> DeskPage { .text(TextPage(name: name)) }
}

/// The people introduced for one post.
package struct ShortlistPage: Equatable, Sendable {
  package let id: NeedID
  /// By lot unless somebody asks for another.
  package internal(set) var order = SortRule.shortlist[0]
  package var cursor = PageCursor()
}
