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
  mutating func write(candidates count: Int) {
    let first = add(.nameReserve(SampleReserve.name), on: day(-370), after: .start)
    var programmes: [ProgrammeID] = []
    var time = first
    for card in ProgrammeCard.shipped {
      programmes.append(fresh())
      time = add(
        .create(programmes[programmes.count - 1], card), on: day(-370), after: time)
    }
    let blocks = (count + SampleReserve.pilot - 1) / SampleReserve.pilot
    for place in 0..<blocks {
      let size = min(SampleReserve.pilot, count - place * SampleReserve.pilot)
      var block = Block(place: place, size: size)
      if block.isBusy { writeOrganisations(&block) }
      writeCandidates(&block)
      guard block.isBusy else { continue }
      writeNeeds(&block)
      writeIntroductions(&block)
      writePathways(block, programmes)
    }
  }
}
