/// Counts for the joint committee (*chiffres*), from the open parts of the journal alone.
///
/// By one criterion only: two criteria crossed would single people out.
public struct FigureTable: Equatable, Sendable {
  public let subject: Subject
  public let rows: [Row]
  /// Rows may add up to more where one person counts in several.
  public let total: ShownCount

  /// By its name in exports.
  public enum Subject: String, CaseIterable, Sendable {
    case candidatesByState = "candidates-by-state"
    /// Somebody who has several counts in each.
    case candidatesByFamily = "candidates-by-family"
    case candidatesByBasin = "candidates-by-basin"
    case candidatesBySituation = "candidates-by-situation"
    case needsByState = "needs-by-state"
    case introductionsByState = "introductions-by-state"
    case pathwaysByProgramme = "pathways-by-programme"
    case pathwaysByState = "pathways-by-state"
    case organisationPathways = "organisation-pathways"
    case organisationsByState = "organisations-by-state"
    case organisationsInPilot = "organisations-in-pilot"
  }

  /// One count of a table.
  public struct Row: Equatable, Sendable {
    public let key: Group
    public let count: ShownCount
  }

  /// What a row counts.
  public enum Group: Hashable, Sendable {
    case standing(Standing)
    case code(Code)
    case basin(Basin)
    case programme(ProgrammeID)
    case pilot(Bool)
    case unsaid

    /// A frozen code, or a number.
    public var code: String {
      switch self {
      case .standing(let standing): standing.code
      case .code(let code): code.stored
      case .basin(let basin): basin.stored
      case .programme(let id): id.entity.stored
      case .pilot(let isPilot): isPilot ? "pilot" : "other"
      case .unsaid: "unsaid"
      }
    }
  }
}
