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
