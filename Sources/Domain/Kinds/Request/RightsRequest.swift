/// What a person asked to know or to have done about their data (RGPD, articles 15 to 21 and 7(3));
/// French: *demande de droits*.
public struct RightsRequest: Equatable, Sendable {
  /// The record that received it, which names it ever after.
  public let number: Int
  public let candidate: CandidateID
  public let card: RightsRequestCard
  public internal(set) var delay: RequestExtension?
  public internal(set) var answer: RequestAnswer?

  public var isOpen: Bool { answer == nil }
}
