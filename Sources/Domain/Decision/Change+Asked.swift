/// What a record holds, with what its form asks for.
public struct Asked<Held: Payload>: AnyAsked {
  public let held: Held
  public let rules: FieldRules<Held>
}

/// A payload with the fields by which it is asked for, whatever it is.
public protocol AnyAsked {
  associatedtype Held: Payload
  var held: Held { get }
  var rules: FieldRules<Held> { get }
}

extension AnyAsked {
  public var values: [DescribedValue] { rules.values(of: held) }
}

extension Change {
  /// Nil for what no form asks.
  public var asked: (any AnyAsked)? {
    switch self {
    case .created(let card), .amended(let card): asked(card.described)
    case .moved(let step): asked(step.described)
    case .acted(let act): asked(act.described)
    case .noted(_, let note): asked(note)
    case .ruleSet(let rule): rule.figure.map { Asked(held: rule, rules: RuleCard.fields(of: $0)) }
    case .candidateConsented(let consent): asked(consent)
    case .consentWithdrawn(let consent): Asked(held: consent, rules: ReserveConsent.withdrawal)
    case .requestReceived(let request): asked(request)
    case .requestExtended(let delay): asked(delay)
    case .requestAnswered(let answer): asked(answer)
    case .erasureBegun(let erasure): asked(erasure)
    case .stageMarked(let mark): asked(mark)
    case .introductionMoved(let step): Asked(held: step, rules: step.move.fields())
    case .reserveNamed, .erasureDone, .earlierForgotten, .pathwayAdopted, .introductionConsulted,
      .memberAdded, .memberRemoved, .memberRenewed, .writerOpened,
      .writerRead, .recordConfirmed, .recordSetAside, .journalSealed, .undone:
      nil
    }
  }

  private func asked<Held: Described & Payload>(_ held: Held) -> any AnyAsked {
    Asked(held: held, rules: Held.fields)
  }
}
