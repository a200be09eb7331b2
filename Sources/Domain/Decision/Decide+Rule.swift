extension Registry {
  /// From any day since there is one: tomorrow, as committees decide, or before, for a late decree.
  func set(_ card: RuleCard) throws(Refusal) -> Event {
    guard let figure = card.figure else { throw .missing(.figure) }
    guard let value = card.value else { throw .missing(.value) }
    guard figure.limits.contains(value) else { throw .outOfRange(.value, figure.shownLimits) }
    guard let from = card.from else { throw .missing(.from) }
    // A rule before the first one would hold for no day that matters: the year was mistyped.
    if let start = rules.start(of: figure), from < start { throw .tooEarly(.from, after: start) }
    try TextCheck().requiredLine(card.source, .source)
    let known = rules.rule(figure, on: from)
    guard known?.value != value || known?.source != card.source else { throw .unchanged(.reserve) }
    return Event(.ruleSet(card), on: .reserve)
  }
}
