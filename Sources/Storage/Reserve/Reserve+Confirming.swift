// Who may record what follows from the members alone, whom no confirmation changes. So what a
// confirmation covers is known once everything was read, whatever has an effect; where that is not
// what was taken for confirmed, everything is read once more, and each record has its effect where
// it stands.

import Domain

/// Which records count though the key that signed them does not.
struct Confirmations {
  /// As the journal told it when it was last read to its end.
  var known: Set<Int> = []
  /// On this reading so far.
  private(set) var met: Set<Int> = []
  /// Barred for their key alone, neither confirmed nor set aside so far; by file, in order.
  private var waiting: [EntityID: [Int]] = [:]

  mutating func wait(_ number: Int, in writer: EntityID) {
    waiting[writer, default: []].append(number)
  }

  mutating func confirm(_ names: RecordNames, from writer: EntityID) {
    for name in names.of {
      guard let number = name.number, let all = waiting[name.writer ?? writer] else { continue }
      met.formUnion(all.prefix { $0 <= number })
      waiting[name.writer ?? writer] = Array(all.drop { $0 <= number })
    }
  }

  mutating func setAside(_ names: RecordNames, from writer: EntityID) {
    for (file, names) in Dictionary(grouping: names.of, by: { $0.writer ?? writer }) {
      let numbers = Set(names.compactMap(\.number))
      waiting[file]?.removeAll(where: numbers.contains)
    }
  }

  /// From the beginning.
  mutating func begin() { (met, waiting) = ([], [:]) }
}

extension Reserve {
  /// Why the key is not enough, and somebody must say that the record counts.
  func cause(_ act: Act, by known: RosterMember?) -> BarredRecord.Cause? {
    if isBarred(act) { return .formerKey }
    return known?.isRemoved == false ? nil : .removed
  }

  /// Else it waits for it, if it is anything that can be.
  mutating func isConfirmed(_ record: Record) -> Bool {
    let event = Event(record, in: journal.buffer, private: nil)
    guard let event, event.change.canBeConfirmed else { return false }
    trouble.confirmations.wait(record.number, in: journal.header.writer)
    return trouble.confirmations.known.contains(record.number)
  }

  mutating func bar(_ record: Record, by member: MemberID, _ cause: BarredRecord.Cause) {
    trouble.notEntitled.append(record.number)
    let line = journal.buffer
    let event = Event(record, in: line, private: nil)
    registry.bar(
      BarredRecord(
        Stamp(number: record.number, time: record.time, member: member),
        in: journal.header.writer, Change.Kind(rawValue: line.token(record.tag)),
        on: EntityID(stored: line.span.extracting(record.subject)) ?? .reserve, cause,
        isConfirmable: event?.change.canBeConfirmed == true))
  }

  /// True when something counts that did not, or no longer does: everything is to be read anew.
  mutating func takeConfirmations() -> Bool {
    guard trouble.confirmations.known != trouble.confirmations.met else { return false }
    trouble.confirmations.known = trouble.confirmations.met
    return true
  }

  /// A record of another file is meant only where that file is named.
  func isNamedRight(_ event: Event) -> Bool {
    switch event.change {
    case .undone(let undone): isNamedRight(undone.number, undone.writer)
    case .recordConfirmed(let names), .recordSetAside(let names):
      event.subject == .reserve && names.of.allSatisfy { isNamedRight($0.number, $0.writer) }
    case .reserveNamed, .ruleSet, .created, .amended, .moved, .acted, .noted, .candidateConsented,
      .consentWithdrawn, .requestReceived, .requestExtended, .requestAnswered, .erasureBegun,
      .erasureDone, .earlierForgotten, .stageMarked, .pathwayAdopted, .introductionMoved,
      .introductionConsulted, .memberAdded, .memberRemoved, .memberRenewed, .writerOpened,
      .writerRead, .journalSealed:
      true
    }
  }

  private func isNamedRight(_ number: Int?, _ writer: EntityID?) -> Bool {
    guard let number else { return true }
    return chain.writer(of: number) == writer ?? journal.header.writer
  }

  /// What it speaks of is named with the file that it stands in, where that is another.
  func named(_ event: Event) -> Event {
    switch event.change {
    case .undone(var undone):
      undone.writer = otherFile(of: undone.number)
      return Event(.undone(undone), on: event.subject)
    case .recordConfirmed(let names):
      return Event(.recordConfirmed(named(names)), on: event.subject)
    case .recordSetAside(let names):
      return Event(.recordSetAside(named(names)), on: event.subject)
    case .reserveNamed, .ruleSet, .created, .amended, .moved, .acted, .noted, .candidateConsented,
      .consentWithdrawn, .requestReceived, .requestExtended, .requestAnswered, .erasureBegun,
      .erasureDone, .earlierForgotten, .stageMarked, .pathwayAdopted, .introductionMoved,
      .introductionConsulted, .memberAdded, .memberRemoved, .memberRenewed, .writerOpened,
      .writerRead, .journalSealed:
      return event
    }
  }

  private func named(_ names: RecordNames) -> RecordNames {
    var names = names
    for place in names.of.indices {
      names.of[place].writer = otherFile(of: names.of[place].number)
    }
    return names
  }

  private func otherFile(of number: Int?) -> EntityID? {
    let file = number.flatMap(chain.writer)
    return file == journal.header.writer ? nil : file
  }
}
