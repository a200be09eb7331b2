package import Domain

/// A name and no more: what it means at a screen stands in that screen's table.
package enum Action: Hashable, Sendable {
  // Everywhere.
  case help
  case commands
  case back
  case quit
  case undo
  case redo
  case refresh
  case language
  case slowLine
  case linear
  case theme
  case suspend
  case lock
  case changePassphrase
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
  case clear
  case change
  case offerOthers
  case without
  /// Of the first page.
  case way(Int)
  // Pages.
  case menu
  case pane(Pane)
  case list(ListName)
  case text(TextName)
  // Lists.
  case search
  case complete
  case sort
  case tick
  case tickAll
  case invertTicks
  case export
  case keepFilter
  case filters
  case forgetFilter
  case importFile
  case backUp
  /// Of what stands on the page.
  case bringIn
  // The selected entity.
  case create(EntityKind)
  case createHere
  case edit
  case archive
  case advance
  case note
  case introduce
  case shortlist
  // A whole shortlist.
  case compose
  case propose
  case presentAgreed
  case consent
  case withdrawConsent
  case receiveRequest
  case extendRequest
  case answerRequest
  case writeHeld
  case erase
  case beginPathway
  case markStage
  case gantt
  case scale(isWider: Bool)
  case shift(isForward: Bool)
  case turnPlan
  case adoptEdition
  case move(IntroductionMove)
  case act(Change.Kind)
  case step(Standing)
  case forgetEarlier
  /// Of two files of one person.
  case part
  // Of a meeting and its sessions.
  case session
  case writeLine
  case leaveLine
  case welcome
  case slip
  case closeSession
  case addToSession
  case everybodyCame
  case markPresent
  case invite
  // Something due.
  case postpone
  case openFile
  case turnWhose
  /// All that others recorded.
  case seeAll
  // A record without effect.
  case confirm
  case setAside
  /// Of somebody whose registration was undone.
  case bringBack
}

/// A page of text by its name.
package enum TextName: CaseIterable, Sendable {
  case help
  case notices
  /// Never who.
  case figures
}
