extension Registry {
  /// What is recorded as one.
  @discardableResult
  public mutating func apply(
    _ act: [Event], from first: Int, at time: Timestamp, by member: MemberID
  ) -> [Stamp] {
    act.enumerated().map { place, event in
      let stamp = Stamp(number: first + place, time: time, member: member, act: first)
      apply(event, stamp)
      return stamp
    }
  }
}
