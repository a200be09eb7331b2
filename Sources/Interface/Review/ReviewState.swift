package import Canvas
package import Domain

/// Everything that a coordinator's screen shows and remembers, as data.
///
/// Nothing in it leads beyond her organisation: the registry that it is drawn from holds no more
/// than what the organisation may see, and there is no action for anything else.
package struct ReviewState: Sendable {
  package var size: Size
  package var moment: WallTime
  package let actor: Actor
  package let organisation: OrganisationID
  /// How members are called on screen: herself and the companions.
  package var memberNames: [MemberID: String]
  package var preferences: Preferences
  /// The pages, one above the other; the first is the list of needs and stays.
  package var pages: [ReviewPage] = [.needs(PageCursor())]
  package var layers: [Layer] = []
  package var notices = Notices()
  /// Her own records of this session that can still be undone, the latest last.
  package var undoable: [Undoable] = []
  /// How the person was called whom she has just decided about.
  var deciding: String?
  /// Whose identity she may see because it is recorded that she looks at it, with the record by
  /// which they were presented: somebody presented anew is looked at anew.
  var traced: [IntroductionID: Int] = [:]
  /// Why that could not be recorded; numbers alone are shown then.
  var traceTrouble: String?
  /// Whether events can be recorded; if not, why not is said by a notice.
  package var isReadOnly = false

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

  package var today: Day { moment.today }

  package var formSeat: FormSeat {
    var seat = FormSeat(
      actor: actor, memberNames: memberNames, today: today, wording: wording,
      columns: size.columns, isLinear: preferences.isLinear)
    seat.minutesAhead = moment.minutesAhead
    return seat
  }
}

/// A full page of a review.
package enum ReviewPage: Equatable, Sendable {
  /// Her organisation's needs.
  case needs(PageCursor)
  /// The people presented for one post.
  case shortlist(NeedID, PageCursor)
  /// Everything that one person agreed to show.
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

  /// Where the page stands; nil for a form, which has its own ways.
  var cursor: PageCursor? {
    switch self {
    case .needs(let cursor), .shortlist(_, let cursor), .person(_, let cursor), .help(let cursor):
      cursor
    case .form: nil
    }
  }

  /// The same page, standing elsewhere.
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
