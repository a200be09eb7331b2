import Domain

/// Forty-seven people with the organisations, needs, pathways and introductions that go with them.
///
/// A large reserve is made of many blocks, and what holds of one person's plot holds of everybody's
/// in the same slot; the last block may be cut short. One block of eight is as busy as the pilot.
/// The people of the others have registered and wait: a reserve grows faster than a few companions
/// can introduce people, so a large one is wide before it is deep.
struct Block {
  /// The block's place, from 0: the first holds the cast that every sample begins with.
  let place: Int
  let size: Int
  var organisations: [Placed<OrganisationID>] = []
  var candidates: [PlacedCandidate] = []
  var needs: [PlacedNeed] = []

  /// Whether the block has organisations, needs, pathways and introductions of its own.
  var isBusy: Bool { place % 8 == 0 }

  /// How many organisations go with the people, and as many needs.
  var organisationCount: Int { (size * 15 + SampleReserve.pilot - 1) / SampleReserve.pilot }
}

/// An entity of the plan, with the moment from which it can be referred to.
struct Placed<ID: TypedID> {
  let id: ID
  let time: Timestamp
}

/// A person of the plan.
struct PlacedCandidate {
  let id: CandidateID
  let time: Timestamp
  let past: Past
}

/// What an organisation of the plan asks for.
struct PlacedNeed {
  let id: NeedID
  let time: Timestamp
  let text: NeedText
  let plot: NeedPlot
  /// Days from today, negative.
  let openedOn: Int
  /// When it was filled, closed or suspended, once that is planned.
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
        .defineProgramme(programmes[programmes.count - 1], card), on: day(-370), after: time)
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
