/// What a person asked to know or to have done about what is held on them.
///
/// French: *demande de droits* (RGPD, art. 15 to 21 and 7(3)).
public struct RightsRequest: Equatable, Sendable {
  /// The record that received it, which names it ever after.
  public let number: Int
  public let candidate: CandidateID
  public let card: RightsRequestCard
  /// The delay that was announced, if there was one.
  public internal(set) var delay: RequestExtension?
  public internal(set) var answer: RequestAnswer?

  /// Whether it still waits for an answer.
  public var isOpen: Bool { answer == nil }
}

/// What is asked for.
public enum RequestKind: String, CaseIterable, Sendable {
  /// A copy of everything that is held (art. 15).
  case access = "acces"
  /// Something wrong is to be put right (art. 16).
  case rectification
  /// The file is to be erased (art. 17).
  case erasure = "effacement"
  /// The data in a form that another program reads (art. 20).
  case portability = "portabilite"
  /// The data are to be kept but not used (art. 18).
  case restriction = "limitation"
  /// A use of the data is objected to (art. 21).
  case objection = "opposition"
  /// The consent to be in the reserve is withdrawn (art. 7(3)).
  case withdrawal = "retrait"
}

/// How a request was answered.
public enum RequestOutcome: String, CaseIterable, Sendable {
  case granted = "accordee"
  case partly = "partielle"
  case refused = "refusee"
  /// The person no longer asks.
  case withdrawn = "retiree"
}

extension Registry {
  /// Every request, in the order of receipt in the journal.
  public var requests: [RightsRequest] {
    candidates.values.flatMap(\.requests).sorted { $0.number < $1.number }
  }
}
