package import Canvas
package import Domain

/// All that a coordinator's screen shows and remembers; its registry holds no more than what her
/// organisation may see, and there is no action for anything else.
package struct ReviewState: Sendable {
  package var size: Size
  package var moment: WallTime
  package let actor: Actor
  package let organisation: OrganisationID
  /// Herself and the companions.
  package var memberNames: [MemberID: String]
  package var preferences: Preferences
  /// The first is the list of needs and stays.
  package var pages: [ReviewPage] = [.needs(PageCursor())]
  package var layers: [Layer] = []
  /// Whom the part below the list tells of, which waits for a walk to come to rest.
  var detailed: EntityID?
  package var notices = Notices()
  package var history = UndoHistory()
  /// Whom she has just decided about.
  var deciding: String?
  /// By the record that presented them: somebody presented anew is looked at anew.
  var traced: [IntroductionID: Int] = [:]
  /// Numbers alone are shown then.
  var traceTrouble: String?
  package var isReadOnly = false
  package var isTypingInVain = false

  package init(
    size: Size, moment: WallTime, actor: Actor, organisation: OrganisationID,
    memberNames: [MemberID: String] = [:], preferences: Preferences = Preferences()
  ) {
    self.size = size
    self.moment = moment
    self.actor = actor
    self.organisation = organisation
    self.memberNames = memberNames
    self.preferences = preferences
  }

  package var names: [MemberID: String] { memberNames }
  package var today: Day { moment.today }
}

/// A full page of a review.
package enum ReviewPage: Equatable, Sendable {
  case needs(PageCursor)
  case shortlist(NeedID, PageCursor)
  case person(IntroductionID, PageCursor)
  case help(PageCursor)
  case form(Form)

  var place: Place {
    switch self {
    case .needs: .list
    case .shortlist: .shortlist
    case .person: .dossier
    case .help: .text
    case .form: .form
    }
  }

  /// Nil for a form, which has its own ways.
  var cursor: PageCursor? {
    switch self {
    case .needs(let cursor), .shortlist(_, let cursor), .person(_, let cursor), .help(let cursor):
      cursor
    case .form: nil
    }
  }

  func standing(at cursor: PageCursor) -> ReviewPage {
    switch self {
    case .needs: .needs(cursor)
    case .shortlist(let id, _): .shortlist(id, cursor)
    case .person(let id, _): .person(id, cursor)
    case .help: .help(cursor)
    case .form: self
    }
  }
}

extension ReviewPage: ShellPage {
  package var form: Form? { if case .form(let form) = self { form } else { nil } }
}
