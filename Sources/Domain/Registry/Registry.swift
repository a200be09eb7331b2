/// Everything that the journal says, as of its last applied event.
public struct Registry: Sendable {
  public private(set) var name = ""
  public private(set) var candidates: [CandidateID: CandidateCard] = [:]
  public init() {}

  /// Applies one event. The only code that changes a registry, live and on replay.
  public mutating func apply(_ event: Event, _ stamp: Stamp) {
    switch event.change {
    case .reserveNamed(let reserve): name = reserve.name ?? ""
    case .candidateRegistered(let card):
      if let id = CandidateID(event.subject) { candidates[id] = card }
    }
  }
}

public enum Refusal: Error, Equatable { case unknown(EntityID) }
