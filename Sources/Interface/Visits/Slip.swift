package import Domain

/// What somebody takes home from a drop-in: day, hour, address and number, and nobody's name.
package struct Slip: Equatable, Sendable {
  package let meeting: MeetingID
  /// Of the visitor, at that session.
  package let visitor: Int
  package let day: Day
  /// Minutes after midnight.
  package let hour: Int?
  package let address: String

  /// Nil where nobody is expected anywhere.
  init?(_ visit: Visit, at meeting: MeetingID, _ registry: Registry) {
    guard let number = visit.visitor, let day = visit.leaving.day else { return nil }
    let organisation = visit.leaving.organisation.flatMap { registry.organisations[$0] }
    (self.meeting, visitor, self.day) = (meeting, number, day)
    hour = visit.leaving.hour
    // Until an address is known, the name of the house is where to go.
    address = organisation?.card.address ?? organisation?.name ?? ""
  }

  func sheet(_ wording: Wording) -> Sheet {
    let name = "\(wording.slipFile)-\(meeting.entity.shown)-\(visitor)"
    var sheet = Sheet(wording.slipTitle, file: name, [.facts(lines(wording))])
    sheet.format = .a6
    return sheet
  }

  private func lines(_ wording: Wording) -> [Fact] {
    [
      Fact(wording.label(.day), wording.weekday(day) + " " + wording.date(day)),
      hour.map { Fact(wording.label(.hour), wording.time($0)) },
      address.isEmpty ? nil : Fact(wording.label(.address), address),
      Fact(wording.slipNumber, "\(visitor)"),
    ].compactMap(\.self)
  }
}
