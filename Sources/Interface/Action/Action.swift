package import Domain

/// What a user can ask for by a key, a hint, or the list of commands.
package enum Action: Hashable, Sendable {
  // Everywhere.
  case help
  case commands
  case back
  case quit
  case undo
  case refresh
  case notices
  case due
  case organisations
  case programmes
  /// The people at the end of their term.
  case retention
  /// The requests for rights.
  case requests
  /// The figures of the rules.
  case rules
  case figures
  case language
  case theme
  case slowLine
  case suspend
  case lock
  // Moving about.
  case up
  case down
  case pageUp
  case pageDown
  case home
  case end
  case next
  case previous
  case pane(Pane)
  case open
  case menu
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
  /// Presents everybody who agreed.
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
  case move(IntroductionMove)
  case candidate(CandidateState)
  case need(NeedState)
  case pathway(PathwayState)
  case organisation(OrganisationState)
  /// Forget what the file of a person or an organisation said before.
  case forgetEarlier
  // Forms.
  case save
}

/// The four panes of the desk.
package enum Pane: Int, CaseIterable, Sendable {
  case candidates
  case needs
  case pathways
  case introductions
}
