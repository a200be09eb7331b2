/// A person of the reserve at a meeting.
public struct Attendee: Equatable, Sendable {
  public let person: CandidateID
  public let attendance: Attendance
}

extension Registry {
  /// In the order in which the people registered.
  public func attendees(of id: MeetingID) -> [Attendee] {
    var known: Set<CandidateID> = []
    return referrers(of: id.entity).filter { $0.role == .meeting }.compactMap { referrer in
      guard let person = CandidateID(referrer.from), known.insert(person).inserted,
        let attendance = candidates[person]?.attendances[id]
      else { return nil }
      return Attendee(person: person, attendance: attendance)
    }
  }

  /// The people of the reserve who came, and the visitors who are none of them.
  func counted(_ meeting: Meeting) -> MeetingCount {
    var count = MeetingCount()
    let came = attendees(of: meeting.id).map(\.attendance).filter { $0.presence == .came }
    for attendance in came { count.add(attendance.leaving) }
    let registered = Set(came.compactMap(\.visitor))
    for visit in meeting.visits where !registered.contains(visit.visitor ?? 0) {
      count.add(visit.leaving)
    }
    return count
  }

  /// As counted when it was closed, and what was told since.
  public func count(of meeting: Meeting) -> MeetingCount {
    counted(meeting).atLeast(meeting.count)
  }
}
