import Domain
import Exchange
import Interface

/// Makes the tables of `vivier list`: the same rows in the same order as on the screen.
struct Listing {
  let registry: Registry
  let wording: Wording
  let today: Day
  /// Up to when what is to come is due.
  var horizon: Day?
  /// Whose alone, of what is due; nil for everybody's.
  var member: MemberID?
  var members: [MemberID: String] = [:]

  func table(_ kind: ListKind, filter: String) throws(Failure) -> Table {
    table(of: try rows(kind.list, filter), kind)
  }

  func table(of rows: [RowID], _ kind: ListKind) -> Table {
    switch kind {
    case .entities(let kind):
      kind.row.table(rows.compactMap(\.subject), in: registry)
    case .requests:
      Table(
        of: rows.compactMap { $0.request(in: registry) }.map {
          RequestRow(request: $0, due: $0.due(on: today, rules: registry.rules))
        }, in: registry)
    case .due: Table(of: rows.compactMap { $0.dueDate(in: registry) }, in: registry)
    }
  }

  /// For the calendar of another program: days, hours, what is to be done and numbers, and nobody's
  /// name, since calendars are synchronised, shared and printed.
  func calendar(filter: String, at time: Timestamp) throws(Failure) -> String {
    let dates = try rows(ListKind.due.list, filter).compactMap { $0.dueDate(in: registry) }
    return CalendarFile(
      dates.map { date in
        CalendarEvent(
          key: [
            date.kind.rawValue, date.subject.stored, date.day.iso, date.record.map(String.init),
          ],
          day: date.day, minutes: registry.minutes(of: date),
          title: "\(wording.name(date.kind)) \(date.subject.shown)")
      }, at: time
    ).text
  }

  /// What a file of that form holds.
  func bytes(_ table: Table, as form: ListExport.Form) -> [UInt8] {
    func name(_ id: MemberID) -> String { members[id] ?? id.stored }
    return switch form {
    case .excel: table.spreadsheet(ExportWording(wording, members: members))
    case .csv: table.csv(member: name)
    case .json: Array(table.json(member: name).utf8)
    }
  }

  private func rows(_ list: ListName, _ filter: String) throws(Failure) -> [RowID] {
    let rows = try allRows(list, filter)
    // What ends within its notice is told with what comes, and no further.
    guard list == ListKind.due.list else { return rows }
    let last = horizon ?? today
    return rows.filter { $0.dueDate(in: registry).map { $0.day <= last } ?? true }
  }

  private func allRows(_ list: ListName, _ filter: String) throws(Failure) -> [RowID] {
    do throws(UnknownWord) {
      return try registry.rows(
        of: list == .everybodysDue && member != nil ? .due : list, on: today, until: horizon,
        for: member, filter: filter, wording: wording
      ) {
        members[$0] ?? $0.stored
      }
    } catch { throw Failure(.usage) { $0.sentence(error) } }
  }
}

extension Registry {
  /// After midnight, where an hour was agreed.
  fileprivate func minutes(of date: DueDate) -> Int? {
    if let meeting = MeetingID(date.subject).flatMap({ meetings[$0] }) { return meeting.card.hour }
    guard date.kind == .meetingFixed else { return nil }
    return IntroductionID(date.subject).flatMap { introductions[$0] }?.meeting?.minutes
  }
}
