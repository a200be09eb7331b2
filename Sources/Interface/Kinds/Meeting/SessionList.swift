import Canvas
import Domain

/// Who was at a meeting, and what each leaves with: organisations, visitors without a name, people
/// of the reserve.
struct SessionList: ListDescription {
  let meeting: MeetingID
  let orders: [SortRule] = [.number]
  let detailRows = 2

  func items(_ reading: Reading) -> [SessionRow] {
    guard let session = reading.registry.meetings[meeting] else { return [] }
    let attendees = reading.registry.attendees(of: meeting)
    let numbers = Set(session.visits.compactMap(\.visitor))
    let visits = session.visits.map { visit in
      SessionRow.visit(visit, attendees.first { $0.attendance.visitor == visit.visitor })
    }
    let others = attendees.filter { one in
      one.attendance.visitor.map { !numbers.contains($0) } ?? true
    }
    let known = session.participations.compactMap(\.organisation)
    let hosts = session.isVisited ? [] : session.card.hosts.compactMap { OrganisationID($0) }
    let organisations =
      session.participations.compactMap { one in one.organisation.map { ($0, one) } }
      .map { SessionRow.organisation($0.0, $0.1) }
      + hosts.filter { !known.contains($0) }.map { SessionRow.organisation($0, nil) }
    let next =
      session.isVisited && session.state != .cancelled ? [SessionRow.next(session.nextVisitor)] : []
    return organisations + visits + next + others.map(SessionRow.person)
  }

  func item(_ row: RowID, _ reading: Reading) -> SessionRow? {
    items(reading).first { self.row(of: $0) == row }
  }

  private func row(of item: SessionRow) -> RowID {
    switch item {
    case .organisation(let id, _): .entity(id.entity)
    case .visit(let visit, _): .visit(Int32(visit.visitor ?? 0), meeting.entity)
    case .next(let number): .visit(Int32(number), meeting.entity)
    case .person(let attendee): .entity(attendee.person.entity)
    }
  }

  /// Organisations, then visitors in the order of their numbers, then people by name.
  func entry(_ item: SessionRow, by rule: SortRule, _ reading: Reading) -> ListEntry {
    let (first, name): (Int, String) =
      switch item {
      case .organisation(let id, _): (-1, reading.registry.label(id))
      case .visit(let visit, _): (visit.visitor ?? 0, "")
      case .next(let number): (number, "")
      case .person(let attendee): (ListEntry.far, reading.registry.label(attendee.person))
      }
    return ListEntry(row: row(of: item), first: first, name: name, part: part(of: item))
  }

  private func part(of item: SessionRow) -> ListEntry.Part {
    switch item {
    case .visit: .open
    case .person(let attendee): attendee.attendance.presence == .came ? .open : .other
    case .organisation, .next: .other
    }
  }

  func write(_ item: SessionRow, to search: inout SearchWriter) {
    for fact in facts(of: item, search.reading) { search.add(fact) }
  }

  func columns(_ room: ListRoom, _ reading: Reading) -> [ListColumn<SessionRow>] {
    [
      ListColumn(4, .trailing) { number($0) },
      ListColumn(room.columns(14, wide: 24)) { who($0, reading) },
      ListColumn(room.columns(12, wide: 17)) { seeks($0, reading) },
      ListColumn(as: .text) { leaves($0, reading) },
    ]
  }

  func facts(of item: SessionRow, _ reading: Reading) -> [String] {
    [
      number(item), who(item, reading), seeks(item, reading), leaves(item, reading),
    ]
  }

  private func number(_ item: SessionRow) -> String {
    switch item {
    case .visit(let visit, _): visit.visitor.map(String.init) ?? ""
    case .next(let number): "\(number)"
    case .organisation, .person: ""
    }
  }

  /// Where strangers look at the screen, people are told by their numbers.
  private func who(_ item: SessionRow, _ reading: Reading) -> String {
    switch item {
    case .organisation(let id, _): reading.registry.label(id)
    case .visit(_, let attendee?): attendee.person.entity.shown
    case .visit(_, nil): reading.wording.nameless
    case .next: "…"
    case .person(let attendee):
      reading.registry.meetings[meeting]?.isVisited == true
        ? attendee.person.entity.shown : reading.registry.label(attendee.person)
    }
  }

  private func seeks(_ item: SessionRow, _ reading: Reading) -> String {
    let wording = reading.wording
    return switch item {
    case .visit(let visit, _): visit.sought.map(wording.name) ?? ""
    case .person(let attendee): attendee.attendance.presence.map(wording.name) ?? ""
    case .organisation(_, let participation):
      participation?.presence.map(wording.name) ?? wording.host
    case .next: ""
    }
  }

  private func leaves(_ item: SessionRow, _ reading: Reading) -> String {
    let (wording, label) = (reading.wording, { (id: EntityID) in reading.registry.label(id) })
    switch item {
    case .visit(let visit, let attendee):
      let own = attendee.flatMap { wording.shortLeaving($0.attendance.leaving, label: label) }
      return own ?? wording.shortLeaving(visit.leaving, label: label) ?? ""
    case .person(let attendee):
      return wording.shortLeaving(attendee.attendance.leaving, label: label) ?? ""
    case .organisation(_, let participation): return wording.brings(participation)
    case .next: return ""
    }
  }

  func details(of item: SessionRow, _ reading: Reading) -> [DossierLine] {
    let wording = reading.wording
    if case .next = item { return [.paragraph(wording.lineHelp)] }
    let facts = facts(of: item, reading).filter { !$0.isEmpty }
    return [.paragraph(wording.list(facts))]
  }

  var title: Saying { Saying("Présences", en: "Who was there") }

  var nothing: Saying {
    Saying(
      "Personne n'est encore noté. F7 ajoute une personne ou une organisation.",
      en: "Nobody is recorded yet. F7 adds a person or an organisation.")
  }

  func path(_ reading: Reading) -> [String] {
    guard let session = reading.registry.meetings[meeting] else { return [] }
    let wording = reading.wording
    let place = [
      reading.registry.label(meeting), session.card.service, session.card.day.map(wording.date),
    ]
    return [
      session.card.kind.map { wording.name($0).capitalisedFirst } ?? wording.say(title),
      wording.list(place.compactMap(\.self)),
    ]
  }

  func told(_ count: ListCount, _ wording: Wording) -> String? { "" }

  func intro(_ count: ListCount, _ reading: Reading) -> [String] {
    guard let session = reading.registry.meetings[meeting] else { return [] }
    let wording = reading.wording
    return [
      wording.hours(of: session, reading.registry), wording.counts(of: session, reading.registry),
    ]
    .filter { !$0.isEmpty } + wording.series(of: session, on: reading.today, reading.registry)
  }
}

extension Meeting {
  /// People come to it whom nobody knows.
  var isVisited: Bool { card.kind == .dropIn || card.kind == .fair }
  var nextVisitor: Int { (visits.compactMap(\.visitor).max() ?? 0) + 1 }
}

/// One row of who was there.
enum SessionRow {
  case organisation(OrganisationID, Participation?)
  /// With the file of whoever registered.
  case visit(Visit, Attendee?)
  /// Where the next line is to be typed.
  case next(Int)
  case person(Attendee)
}
