import Domain

/// Forty-seven people with what goes with them.
///
/// What holds of one person's plot holds of everybody's in the same slot; the last block may be cut
/// short. Only one block of eight is as busy as the pilot: a few companions cannot introduce twenty
/// thousand people.
struct Block {
  /// From 0: the first holds the cast that every sample begins with.
  let place: Int
  let size: Int
  var organisations: [Placed<OrganisationID>] = []
  var candidates: [PlacedCandidate] = []
  var needs: [PlacedNeed] = []

  /// Whether it has organisations, needs, pathways and introductions.
  var isBusy: Bool { place % 8 == 0 }
  var organisationCount: Int { (size * 15 + SampleReserve.pilot - 1) / SampleReserve.pilot }
}

/// `time`: from which it can be referred to.
struct Placed<ID: TypedID> {
  let id: ID
  let time: Timestamp
}

struct PlacedCandidate {
  let id: CandidateID
  let time: Timestamp
  let past: Past
}

struct PlacedNeed {
  let id: NeedID
  let time: Timestamp
  let text: NeedText
  let plot: NeedPlot
  /// In days from today, negative.
  let openedOn: Int
  var ended: Timestamp?
}

extension Plan {
  /// Counted from today.
  static let firstDay = -370

  mutating func write(candidates count: Int) {
    let first = add(.nameReserve(SampleReserve.name), on: day(Self.firstDay), after: .start)
    var programmes: [ProgrammeID] = []
    var time = first
    for card in ProgrammeCard.shipped {
      programmes.append(fresh())
      time = add(.create(programmes[programmes.count - 1], card), on: day(-370), after: time)
    }
    let blocks = (count + SampleReserve.pilot - 1) / SampleReserve.pilot
    var hosts: [Placed<OrganisationID>] = []
    for place in 0..<blocks {
      let size = min(SampleReserve.pilot, count - place * SampleReserve.pilot)
      var block = Block(place: place, size: size)
      if block.isBusy { writeOrganisations(&block) }
      writeCandidates(&block)
      guard block.isBusy else { continue }
      writeNeeds(&block)
      writeIntroductions(&block)
      writePathways(block, programmes)
      hosts += block.organisations
    }
    for (place, host) in hosts.enumerated() { writeMeetings(host, place) }
  }

  /// The first contact with an organisation, and with every third what is still to come: written
  /// after all else, so that a sample is otherwise what it was before there were meetings.
  private mutating func writeMeetings(_ host: Placed<OrganisationID>, _ place: Int) {
    let contact = Self.workingDay(host.time.day.adding(days: 4))
    let first = write(.firstContact, host, contact, hour: 10, after: host.time)
    add(
      .move(first.id, MeetingStep(.held)), on: Self.workingDay(contact.adding(days: 1)),
      after: first.time)
    guard place % 3 == 0 else { return }
    let kinds: [MeetingKind] = [.dropIn, .firstFeedback, .followUp, .theme, .peerVisit]
    _ = write(kinds[place / 3 % kinds.count], host, day(5 + 2 * place), hour: 14, after: first.time)
  }

  private mutating func write(
    _ kind: MeetingKind, _ host: Placed<OrganisationID>, _ on: Day, hour: Int,
    after earlier: Timestamp
  ) -> Placed<MeetingID> {
    var card = MeetingCard()
    (card.kind, card.day, card.hour) = (kind, on, 60 * hour)
    (card.about, card.hosts, card.member) = ([host.id.entity], [host.id.entity], member)
    if kind != .firstContact { (card.length, card.capacity) = (kind == .dropIn ? 180 : 90, 15) }
    if kind == .dropIn { (card.service, card.rhythm) = (OrganisationTexts.service, .monthly) }
    let id: MeetingID = fresh()
    let planned = Self.workingDay(min(earlier.day.adding(days: 1), day(-3)))
    return Placed(id: id, time: add(.create(id, card), on: planned, after: earlier))
  }
}
