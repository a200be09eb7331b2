package import Domain

/// Lists outside the screen, filtered and ordered by the same code as the panes: what is exported
/// is what the screen shows for the same filter.
extension Registry {
  /// The entities that a filter leaves in a pane, by the pane's usual order.
  package func rows(of pane: Pane, filter: String, wording: Wording) -> [EntityID] {
    let describer = PaneDescriber(
      pane: pane, registry: self, sort: SortRule.rules(for: pane)[0], wording: wording)
    var index = PaneIndex()
    index.refresh(describer)
    return index.rows(Query(filter, wording: wording), describer)
  }

  /// The organisations that a filter leaves, by name.
  package func organisations(filter: String, wording: Wording) -> [Organisation] {
    let query = Query(filter, wording: wording)
    return organisations.values
      .filter { query.keeps($0.id.entity, words(of: $0, wording), self, wording) }
      .sorted { (FoldedText($0.name), $0.id) < (FoldedText($1.name), $1.id) }
  }

  /// What is due on a day and a filter leaves, the longest due first.
  package func dueDates(on today: Day, filter: String, wording: Wording) -> [DueDate] {
    let query = Query(filter, wording: wording)
    return dueDates(on: today).filter { due in
      let words = [wording.name(due.kind), fullLabel(due.subject), due.subject.shown]
      return query.keeps(due.subject, words, self, wording)
    }
  }

  /// The requests for rights that a filter leaves, in the order in which they came.
  package func requests(filter: String, wording: Wording) -> [RightsRequest] {
    let query = Query(filter, wording: wording)
    return requests.filter { request in
      let id = request.candidate.entity
      let names = [request.card.kind.map(wording.name), request.answer?.outcome.map(wording.name)]
      return query.keeps(
        id, names.compactMap(\.self) + [fullLabel(id), id.shown], self, wording)
    }
  }

  private func words(of organisation: Organisation, _ wording: Wording) -> [String] {
    let card = organisation.card
    let names = [
      card.name, card.enterpriseNumber?.shown, card.sector, card.basin?.name,
      card.kind.map(wording.name),
    ]
    return names.compactMap(\.self)
      + [organisation.id.entity.shown, wording.name(organisation.state)]
  }
}

extension Query {
  fileprivate func keeps(
    _ id: EntityID, _ words: [String], _ registry: Registry, _ wording: Wording
  ) -> Bool {
    if isEmpty { return true }
    let haystack = FoldedText(words.joined(separator: "\n")).bytes
    // Of the pane, only the registry and the words are asked for here.
    let describer = PaneDescriber(
      pane: .candidates, registry: registry, sort: .name, wording: wording)
    return keeps(id, haystack, describer)
  }
}

extension Wording {
  /// Whether a filter holds nothing but conditions on fields, which name no person.
  package func holdsOnlyConditions(_ filter: String) -> Bool {
    Query(filter, wording: self).hasNoPlainWords
  }
}
