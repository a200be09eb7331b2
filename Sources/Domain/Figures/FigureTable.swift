/// One table of counts for the joint committee.
///
/// French: *chiffres*.
///
/// By one criterion only: two criteria crossed would single people out. Made from the open parts of
/// the journal alone, so it is the same whether the reserve is locked or not, and whether a person
/// has been erased or not, except for where people stand.
public struct FigureTable: Equatable, Sendable {
  public let subject: Subject
  public let rows: [Row]
  /// How many there are in all; rows may add up to more where one person counts in several.
  public let total: ShownCount

  /// What is counted and by what; the raw values are the names in exports.
  public enum Subject: String, CaseIterable, Sendable {
    /// Everybody who is or was in the reserve, by where they stand.
    case candidatesByState = "candidates-by-state"
    /// The same people; somebody who has several families counts in each.
    case candidatesByFamily = "candidates-by-family"
    case candidatesByBasin = "candidates-by-basin"
    case candidatesBySituation = "candidates-by-situation"
    case needsByState = "needs-by-state"
    case introductionsByState = "introductions-by-state"
    case pathwaysByProgramme = "pathways-by-programme"
    case pathwaysByState = "pathways-by-state"
    case organisationPathways = "organisation-pathways"
    case organisationsByState = "organisations-by-state"
    /// Active organisations, in the pilot or not.
    case organisationsInPilot = "organisations-in-pilot"
  }

  /// One count of a table.
  public struct Row: Equatable, Sendable {
    public let key: Group
    public let count: ShownCount
  }

  /// What a row counts.
  public enum Group: Hashable, Sendable {
    case candidate(CandidateState)
    case family(ProfileFamily)
    case basin(Basin)
    case situation(Situation)
    case need(NeedState)
    case introduction(IntroductionState)
    case programme(ProgrammeID)
    case pathway(PathwayState)
    case organisation(OrganisationState)
    case pilot(Bool)
    /// Those whose file does not say.
    case unsaid

    /// The name of the row in exports: a frozen code, or the number of a programme.
    public var code: String {
      switch self {
      case .candidate(let state): state.rawValue
      case .family(let family): family.rawValue
      case .basin(let basin): basin.code
      case .situation(let situation): situation.rawValue
      case .need(let state): state.rawValue
      case .introduction(let state): state.rawValue
      case .programme(let id): id.entity.stored
      case .pathway(let state): state.rawValue
      case .organisation(let state): state.rawValue
      case .pilot(let isPilot): isPilot ? "pilot" : "other"
      case .unsaid: "unsaid"
      }
    }
  }
}
