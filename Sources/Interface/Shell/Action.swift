package import Domain

/// What can be asked for by a key, a hint, or a list of commands.
///
/// A name and no more: what it means at a screen, and whether it means anything there, stands in
/// that screen's table.
package enum Action: Hashable, Sendable {
  // Everywhere.
  case help
  case commands
  case back
  case quit
  case undo
  case refresh
  case language
  case slowLine
  case linear
  case theme
  case suspend
  case lock
  case walk(Walk)
  case open
  // Forms and questions.
  case save
  case nextField
  case previousField
  case choose
  case turn
  case yes
  case no
  // Before the desk.
  /// Empties what is typed.
  case clear
  /// Somebody else is asked.
  case change
  case offerOthers
  case without
  /// One of the ways that the first page offers.
  case way(Int)
  // Pages.
  case menu
  case pane(Pane)
  case list(ListName)
  case text(TextName)
  // Lists.
  case search
  case sort
  case tick
  case tickAll
  case invertTicks
  // The selected entity.
  case create(EntityKind)
  case createHere
  case edit
  case archive
  /// Opens the list of what may come next for the selection.
  case advance
  case note
  case introduce
  case shortlist
  // A whole shortlist.
  /// Opens the list to tick people of.
  case compose
  /// Proposes the ticked people, one form after the other.
  case propose
  case presentAgreed
  case reword
  case followUp
  case consent
  case withdrawConsent
  case receiveRequest
  case extendRequest
  case answerRequest
  case erase
  case beginPathway
  case markStage
  case attest
  case adoptEdition
  case move(IntroductionMove)
  /// Another standing of an entity.
  case step(Standing)
  /// Forget what the file of a person or an organisation said before.
  case forgetEarlier
}

/// A page of text by its name.
package enum TextName: CaseIterable, Sendable {
  /// The keys of the place below.
  case help
  /// What the program has said so far.
  case notices
  /// How many there are of what; never who.
  case figures
}
