import Domain

/// The lists that fields choose from.
enum OptionList: Equatable, Sendable {
  case families
  case contracts
  case funding
  case jointCommittees
  case situations
  case channels
  case organisationKinds
  case circles
  case audiences
  case yesNo
  case sides
  case shownFields
  case needReasons
  case pathwayReasons
  case organisationReasons
  case candidateReasons
  case requestKinds
  case requestOutcomes
  case erasureReasons
  case basins
  case skills
  case languages
  case members
  case organisations
  case candidates
  case needs
  /// Candidates and organisations, who follow pathways.
  case subjects
  /// The programmes for the subject chosen in the same form.
  case programmes

  /// Whether the list grows with the reserve, so that it is looked through rather than cycled.
  var isLong: Bool {
    switch self {
    case .organisations, .candidates, .needs, .subjects, .programmes, .skills, .languages: true
    default: false
    }
  }
}

/// One line of such a list.
struct FormOption: Equatable, Sendable {
  /// What the card holds: a frozen code, a number, a text.
  let code: String
  let label: String
  var note = ""
}

/// The code of a yes and of a no in a form; no card holds them.
enum YesNo: String, CaseIterable {
  case yes
  case no

  init(_ value: Bool) { self = value ? .yes : .no }
}
