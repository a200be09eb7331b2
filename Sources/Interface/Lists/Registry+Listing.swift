package import Domain

/// What is exported is what the screen shows for the same filter.
extension Registry {
  /// By its usual order; nothing without the reading's words for what the filter asks.
  package func rows(
    of name: ListName, on today: Day, filter: String, wording: Wording,
    memberName: @escaping (MemberID) -> String = { $0.stored }
  ) throws(FilterFault) -> [RowID] {
    var list = ListState(name)
    list.filter = TextInput(filter)
    list.refresh(
      Reading(registry: self, today: today, wording: wording, memberName: memberName))
    if let unknown = list.unknownWord { throw FilterFault(unknown: unknown) }
    return list.rows
  }
}

/// A filter that asks for what is not known.
package struct FilterFault: Error {
  fileprivate let unknown: UnknownWord
}

extension Wording {
  package func sentence(_ fault: FilterFault) -> String { sentence(fault.unknown) }

  /// Conditions on fields name no person.
  package func holdsOnlyConditions(_ filter: String) -> Bool {
    Query(filter, wording: self).hasNoPlainWords
  }
}
