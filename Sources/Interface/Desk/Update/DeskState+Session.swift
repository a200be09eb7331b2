package import Canvas
package import Domain

extension DeskState {
  private func session(_ registry: Registry) -> Meeting? {
    guard case .list(let list) = pages.last, let id = list.name.session else { return nil }
    return registry.meetings[id]
  }

  private func line(_ meeting: Meeting, _ registry: Registry) -> VisitLine {
    VisitLine(meeting: meeting, registry: registry, wording: wording)
  }

  /// The line of a visitor, known or next; of somebody else, whether they are there.
  mutating func openInSession(_ registry: Registry) {
    guard let meeting = session(registry) else { return }
    guard let row = listed.selected else { return openAttending(registry) }
    if let number = row.visitor {
      let known = meeting.visits.first { $0.visitor == number }
      if let aside = listed.lineAside, aside.number == number {
        listed.line = aside
        return
      }
      let text = known.map { line(meeting, registry).text(of: $0) } ?? ""
      listed.line = LineInput(number: number, text: TextInput(text))
      return
    }
    guard let id = row.subject else { return }
    let items = Presence.allCases.map {
      Picker.Item(label: wording.name($0).capitalisedFirst, choice: .presence(id, $0))
    }
    var picker = Picker(title: registry.label(id), items: items)
    picker.selected =
      presence(of: id, at: meeting, registry)
      .flatMap(Presence.allCases.firstIndex) ?? 0
    open(picker)
  }

  private func presence(of id: EntityID, at meeting: Meeting, _ registry: Registry) -> Presence? {
    if let person = CandidateID(id) {
      return registry.candidates[person]?.attendances[meeting.id]?.presence
    }
    return meeting.participations.first { $0.organisation?.entity == id }?.presence
  }

  /// What was typed stands there again when the line is opened.
  mutating func leaveLine() {
    let typed = listed.line
    listed.lineAside = typed?.text.isEmpty == false ? typed : nil
    listed.line = nil
  }

  package mutating func typeInLine(_ input: Input, _ registry: Registry) {
    _ = listed.line?.text.take(input)
  }

  /// What the line being typed is understood as, or why it is not.
  func lineRead(_ registry: Registry) -> String {
    guard let meeting = session(registry), let typed = listed.line else { return "" }
    guard !typed.text.isEmpty else { return wording.lineHelp }
    do throws(VisitLine.Fault) {
      let visit = try line(meeting, registry).visit(typed.number, from: typed.text.text)
      let parts = [
        visit.sought.map(wording.name), wording.leaving(visit.leaving, label: registry.label),
      ]
      return "= " + wording.list(parts.compactMap(\.self))
    } catch { return wording.sentence(error) }
  }

  /// An empty line is left: nobody came after all.
  mutating func recordLine(_ registry: Registry) -> Effect {
    guard let meeting = session(registry), let typed = listed.line else { return .none }
    if typed.text.text.allSatisfy(\.isWhitespace) {
      leaveLine()
      return .none
    }
    do throws(VisitLine.Fault) {
      let visit = try line(meeting, registry).visit(typed.number, from: typed.text.text)
      return .record([.act(meeting.id, visit)])
    } catch {
      notices.say(wording.sentence(error), isError: true)
      return .none
    }
  }

  /// The next line is open as soon as this one is in the journal.
  mutating func goOnWriting(after visit: Visit, _ registry: Registry) {
    guard let typed = listed.line, typed.number == visit.visitor,
      let meeting = session(registry)
    else { return }
    let next = meeting.nextVisitor
    listed.lineAside = nil
    listed.line = LineInput(number: next)
    listed.selected = .visit(Int32(next), meeting.id.entity)
    scrollLists(registry)
    let others = registry.samePlaces(as: visit, at: meeting)
    if !others.isEmpty { notices.say(wording.sameHour(others), isError: true) }
  }

  private func selectedVisit(_ registry: Registry) -> Visit? {
    guard let meeting = session(registry), let number = listed.selected?.visitor else { return nil }
    return meeting.visits.first { $0.visitor == number }
  }

  private func slip(_ registry: Registry) -> Slip? {
    guard let meeting = session(registry) else { return nil }
    return selectedVisit(registry).flatMap { Slip($0, at: meeting.id, registry) }
  }

  func obstacleToSlip(_ registry: Registry) -> String? {
    slip(registry) == nil ? wording.noSlip : nil
  }

  mutating func openSlips() {
    let items = Paper.Form.allCases.map { Picker.Item(label: wording.name($0), choice: .slip($0)) }
    open(Picker(title: wording.slipForms, items: items))
  }

  func write(_ form: Paper.Form, _ registry: Registry) -> Effect {
    slip(registry).map { .write($0.sheet(wording).paper(form, wording)) } ?? .none
  }

  func obstacleToWelcoming(_ registry: Registry) -> String? {
    guard let meeting = session(registry), let visit = selectedVisit(registry) else {
      return wording.say(.nothingSelected)
    }
    let isKnown = registry.attendees(of: meeting.id).contains {
      $0.attendance.visitor == visit.visitor
    }
    return isKnown ? wording.alreadyRegistered : nil
  }

  mutating func welcome(_ registry: Registry) {
    guard let meeting = session(registry), let number = selectedVisit(registry)?.visitor else {
      return
    }
    let id: CandidateID = registry.freshID(using: &numbers)
    open(.visitor(id, meeting.id, number), registry)
  }

  func obstacleToClosing(_ registry: Registry) -> String? {
    guard let meeting = session(registry) else { return wording.notHere }
    if let day = meeting.card.day, day > moment.today { return wording.stillAhead(day) }
    return meeting.state == .planned ? nil : wording.itIs(wording.name(meeting.standing))
  }

  mutating func askToClose(_ registry: Registry) {
    guard let meeting = session(registry) else { return }
    let counts = wording.counts(of: meeting, registry)
    ask(wording.close(counts), .record([.move(meeting.id, MeetingStep(.held))]))
  }
}

// People of the reserve and organisations.
extension DeskState {
  func obstacleToAllCame(_ registry: Registry) -> String? {
    blank(registry).isEmpty ? wording.nobodyExpected : nil
  }

  /// Of whom nobody has said yet whether they came.
  private func blank(_ registry: Registry) -> [Command] {
    guard let meeting = session(registry) else { return [] }
    let people = registry.attendees(of: meeting.id).filter { $0.attendance.presence == .expected }
    let organisations = meeting.participations.filter { $0.presence == .expected }
    return people.map { one in
      var attendance = one.attendance
      attendance.presence = .came
      return .act(one.person, attendance)
    }
      + organisations.map { one in
        var participation = one
        participation.presence = .came
        return .act(meeting.id, participation)
      }
  }

  func everybodyCame(_ registry: Registry) -> Effect { .record(blank(registry)) }

  mutating func openAttending(_ registry: Registry) {
    guard let meeting = session(registry) else { return }
    let there = Set(registry.attendees(of: meeting.id).map(\.person))
    let people = registry.candidates.values.filter { !$0.state.isGone && !there.contains($0.id) }
      .map(\.id.entity)
    let known = Set(meeting.participations.compactMap(\.organisation))
    let organisations = registry.organisations.values
      .filter { $0.state == .active && !known.contains($0.id) }.map(\.id.entity)
    let items = (people + organisations).map { id in
      Picker.Item(
        label: registry.label(id), note: id.shown, choice: .attend(id),
        group: wording.origin(id.kind), id: id)
    }.sorted { FoldedText($0.label) < FoldedText($1.label) }
    open(
      Picker(
        title: wording.whoIsThere,
        items: items.filter { $0.id?.kind == .candidate }
          + items.filter { $0.id?.kind == .organisation }))
  }

  /// Before the day somebody is expected, from then on they came.
  func attend(_ id: EntityID, _ registry: Registry) -> Effect {
    guard let day = session(registry)?.card.day else { return .none }
    return take(id, day > moment.today ? .expected : .came, registry)
  }

  func take(_ id: EntityID, _ presence: Presence, _ registry: Registry) -> Effect {
    guard let meeting = session(registry) else { return .none }
    if let person = CandidateID(id) {
      var attendance = registry.candidates[person]?.attendances[meeting.id] ?? Attendance()
      (attendance.meeting, attendance.presence) = (meeting.id, presence)
      return .record([.act(person, attendance)])
    }
    guard let organisation = OrganisationID(id) else { return .none }
    let known = meeting.participations.first { $0.organisation == organisation }
    var participation = known ?? Participation(organisation, presence)
    participation.presence = presence
    return .record([.act(meeting.id, participation)])
  }

  func planned(_ registry: Registry) -> [Meeting] {
    registry.meetings.values.filter { $0.state == .planned }.sorted {
      ($0.card.day?.number ?? 0, $0.id) < ($1.card.day?.number ?? 0, $1.id)
    }
  }

  mutating func openInvitations(_ registry: Registry) {
    let items = planned(registry).map {
      Picker.Item(label: wording.name(of: $0.id, registry), choice: .invite($0.id))
    }
    open(Picker(title: wording.atWhichMeeting, items: items))
  }

  /// Whoever is noted there already stays as noted.
  func invite(to meeting: MeetingID, _ registry: Registry) -> Effect {
    let people = subjects(registry).compactMap { CandidateID($0) }.filter {
      registry.candidates[$0]?.attendances[meeting] == nil
    }
    return .record(people.map { .act($0, Attendance(meeting, .expected)) })
  }

  func obstacleToMarkingPresent(_ registry: Registry) -> String? {
    guard let meeting = session(registry) else { return wording.notHere }
    if meeting.card.programme == nil { return wording.noProgramme }
    return present(registry).isEmpty ? wording.nobodyOnPathway : nil
  }

  /// Their running pathways through the programme of the meeting.
  private func present(_ registry: Registry) -> [Pathway] {
    guard let meeting = session(registry), let programme = meeting.card.programme else { return [] }
    let came = registry.attendees(of: meeting.id).filter { $0.attendance.presence == .came }
    return came.flatMap { registry.pathways(of: $0.person.entity) }.filter {
      $0.programme == programme && $0.state == .running
    }
  }

  mutating func openStageOfAll(_ registry: Registry) {
    guard let pathway = present(registry).first else { return }
    let items = registry.stages(of: pathway).map {
      Picker.Item(label: wording.label($0), choice: .stageOfAll($0.key))
    }
    open(Picker(title: registry.label(of: pathway), items: items))
  }

  func markPresent(_ stage: Int, _ registry: Registry) -> Effect {
    guard let day = session(registry)?.card.day else { return .none }
    let marks = present(registry).map { pathway in
      Command.markStage(pathway.id, StageMark(stage: stage, doneOn: min(day, moment.today)))
    }
    return .record(marks)
  }
}

extension Registry {
  /// The numbers of other visitors who are expected at the same place at the same hour.
  fileprivate func samePlaces(as visit: Visit, at meeting: Meeting) -> [Int] {
    guard let hour = visit.leaving.hour, let day = visit.leaving.day else { return [] }
    return meeting.visits.filter {
      $0.visitor != visit.visitor && $0.leaving.organisation == visit.leaving.organisation
        && $0.leaving.day == day && $0.leaving.hour == hour
    }.compactMap(\.visitor)
  }
}
