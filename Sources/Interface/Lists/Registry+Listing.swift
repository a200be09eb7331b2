package import Domain

/// Lists outside the screen, by the same descriptions: what is exported is what the screen shows
/// for the same filter.
extension Registry {
  /// The rows that a filter leaves in a list, by its usual order.
  package func rows(
    of name: ListName, on today: Day, filter: String, wording: Wording
  ) -> [RowID] {
    var list = ListState(name)
    list.filter = TextInput(filter)
    list.refresh(Reading(registry: self, today: today, wording: wording))
    return list.rows
  }
}

extension Wording {
  /// Whether a filter holds nothing but conditions on fields, which name no person.
  package func holdsOnlyConditions(_ filter: String) -> Bool {
    Query(filter, wording: self).hasNoPlainWords
  }
}
