package import Domain

/// A full page above the desk.
package enum Page: Equatable, Sendable {
  /// Everything about one entity.
  case dossier(DossierPage)
  /// A form being filled in.
  case form(Form)
  /// The keys of the place below.
  case help(ScrolledPage)
  /// Everything that is due.
  case due(ListPage)
  /// The people introduced to one need.
  case shortlist(ShortlistPage)
  /// What the program has said so far.
  case notices(ScrolledPage)
  /// The programmes and their stages.
  case programmes(ListPage)
}

/// A page of text with its first visible line.
package struct ScrolledPage: Equatable, Sendable {
  package var top = 0

  package init() {}
}

/// A page with one list.
package struct ListPage: Equatable, Sendable {
  package var selected = 0
  package var top = 0

  package init() {}
}

/// Everything about one entity, in sections.
package struct DossierPage: Equatable, Sendable {
  package let id: EntityID
  package var section = 0
  /// The selected line among those of the section that can be opened.
  package var line = 0
  package var top = 0

  package init(_ id: EntityID) { self.id = id }
}

/// The people introduced to one need, or about to be.
package struct ShortlistPage: Equatable, Sendable {
  package let need: NeedID
  package var selected = 0
  package var top = 0

  package init(_ need: NeedID) { self.need = need }
}

/// Something that lies above the page and takes every key.
package enum Layer: Equatable, Sendable {
  case picker(Picker)
  case question(Question)
}
