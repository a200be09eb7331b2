/// What a person asked about what is held on them (*demande de droits*; RGPD 7(3), 15 to 21).
public struct RightsRequest: Equatable, Sendable {
  /// The record that received it, which names it ever after.
  public let number: Int
  public let candidate: CandidateID
  public let card: RightsRequestCard
  public internal(set) var delay: RequestExtension?
  public internal(set) var answer: RequestAnswer?

  public var isOpen: Bool { answer == nil }
}
