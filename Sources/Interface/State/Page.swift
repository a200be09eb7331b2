/// A full page above the desk.
package enum Page: Equatable, Sendable {
  /// Everything about one entity.
  case dossier(DossierPage)
  /// A form being filled in.
  case form(Form)
  case list(ListState)
  case text(TextPage)
  /// The people introduced to one need.
  case shortlist(ShortlistPage)
  /// What is done for several people of a shortlist, with each one's result.
  case round(RoundPage)

  package static func list(_ name: ListName) -> Page { .list(ListState(name)) }
  package static func text(_ name: TextName) -> Page { .text(TextPage(name)) }
}

/// Something that lies above the page and takes every key.
package enum Layer: Equatable, Sendable {
  case picker(Picker)
  case question(Question)
}
