package import Domain

/// A full page above the desk.
package enum DeskPage: Equatable, Sendable {
  /// Everything about one entity.
  case dossier(DossierPage)
  /// A form being filled in.
  case form(Form)
  case list(ListState)
  case text(TextPage)
  /// The people introduced for one post.
  case shortlist(ShortlistPage)
  /// What is done for several people of a shortlist, with each one's result.
  case round(RoundPage)

  package static func list(_ name: ListName) -> DeskPage { .list(ListState(name)) }
  package static func text(_ name: TextName) -> DeskPage { .text(TextPage(name)) }
}

/// The people introduced for one post.
package struct ShortlistPage: Equatable, Sendable {
  package let id: NeedID
  /// The rule of the order, drawn by lot unless somebody asks for another.
  package internal(set) var order = SortRule.shortlist[0]
  package var cursor = PageCursor()

  package init(_ id: NeedID) { self.id = id }
}
