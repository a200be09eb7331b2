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
  /// The people to be ticked for a shortlist.
  case composition(CompositionPage)
  /// What is done for several people of a shortlist, with each one's result.
  case round(RoundPage)
  /// What the program has said so far.
  case notices(ScrolledPage)
  /// The organisations, by name.
  case organisations(ListPage)
  /// The programmes and their stages.
  case programmes(ListPage)
  /// The people at the end of their term.
  case retention(ListPage)
  /// The requests for rights.
  case requests(ListPage)
  /// The figures of the rules.
  case rules(ListPage)
  /// How many there are of what; never who.
  case figures(ScrolledPage)
}

/// Something that lies above the page and takes every key.
package enum Layer: Equatable, Sendable {
  case picker(Picker)
  case question(Question)
}
