package import Domain

/// What is exported is what the screen shows for the same filter.
extension Registry {
  /// By its usual order; nothing without the reading's words for what the filter asks.
  ///
  /// `horizon`: up to when what is to come is due; `member`: whose own list it is.
  package func rows(
    of name: ListName, on today: Day, until horizon: Day? = nil, for member: MemberID? = nil,
    filter: String, wording: Wording,
    memberName: @escaping (MemberID) -> String = { $0.stored }
  ) throws(UnknownWord) -> [RowID] {
    var list = ListState(name)
    list.filter = TextInput(filter)
    var reading = Reading(
      registry: self, today: today, wording: wording, memberName: memberName)
    (reading.horizon, reading.member) = (horizon, member)
    list.refresh(reading)
    if let unknown = list.count.unknown { throw unknown }
    return list.rows
  }
}

extension Wording {
  /// Whether it can be kept where it is not sealed.
  package func namesNobody(_ filter: String) -> Bool { Query(filter, wording: self).namesNobody }
}
