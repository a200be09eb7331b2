package import Domain

/// What is exported is what the screen shows for the same filter.
extension Registry {
  /// By its usual order; nothing without the reading's words for what the filter asks.
  package func rows(
    of name: ListName, on today: Day, filter: String, wording: Wording,
    memberName: @escaping (MemberID) -> String = { $0.stored }
  ) throws(UnknownWord) -> [RowID] {
    var list = ListState(name)
    list.filter = TextInput(filter)
    list.refresh(
      Reading(registry: self, today: today, wording: wording, memberName: memberName))
    if let unknown = list.count.unknown { throw unknown }
    return list.rows
  }
}

extension Wording {
  /// Whether it can be kept where it is not sealed.
  package func namesNobody(_ filter: String) -> Bool { Query(filter, wording: self).namesNobody }
}
