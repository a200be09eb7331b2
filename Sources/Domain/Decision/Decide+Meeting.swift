extension Registry {
  /// Closed, it keeps how many there were: who was there can be erased.
  func move(_ id: MeetingID, _ step: MeetingStep, on today: Day) throws(Refusal) -> Event {
    let meeting: Meeting = try known(id)
    var step = step
    step.count = step.state == .held ? counted(meeting) : MeetingCount()
    return try moved(meeting, step, on: today)
  }
}
