import Domain

extension Plan {
  mutating func writePathways(_ block: Block, _ programmes: [ProgrammeID]) {
    for plot in PathwayPlot.all {
      var card = PathwayCard()
      card.programme = programmes[plot.course.rawValue]
      card.companion = member
      let joined: Timestamp
      switch plot.subject {
      case .candidate(let slot):
        guard slot < block.candidates.count else { continue }
        card.subject = block.candidates[slot].id.entity
        joined = block.candidates[slot].time
      case .organisation(let slot):
        guard slot < block.organisations.count else { continue }
        card.subject = block.organisations[slot].id.entity
        joined = block.organisations[slot].time
      }
      apart { $0.write(plot, card, since: joined) }
    }
  }

  private mutating func write(_ plot: PathwayPlot, _ card: PathwayCard, since joined: Timestamp) {
    let id: PathwayID = fresh()
    let course = ProgrammeCard.shipped[plot.course.rawValue]
    let sinceJoined = joined.day.days(since: today)
    let (first, pace) = calendar(plot, since: sinceJoined)
    let begun = plot.course == .coopCraft ? sinceJoined + 4 : first
    var card = card
    card.begunOn = day(begun)
    var time = add(.create(id, card), on: day(begun), after: joined)
    if plot.course == .coopCraft { return follow(id, from: begun, after: time) }
    var offset = begun
    for stage in 0..<plot.done {
      // Nobody keeps an even pace.
      offset += pace - random.below(pace / 3 + 1)
      let mark = StageMark(stage: stage, doneOn: day(offset))
      time = add(.markStage(id, mark), on: day(offset), after: time)
    }
    if let ending = plot.ending {
      let reason: PathwayReason? = ending == .stopped ? random.pick([.moment, .employment]) : nil
      let state = ending == .stopped ? PathwayState.stopped : .ended
      let step = PathwayStep(state, on: day(offset), reason: reason)
      time = add(.move(id, step), on: day(offset), after: time)
      if ending == .attested {
        add(.act(id, Attestation(on: day(offset))), on: day(offset), after: time)
      }
    } else {
      planNext(plot, id, stages: course.stages.count, on: offset, after: time)
    }
    if random.below(6) == 0 {
      let note = random.pick(IntroductionTexts.pathwayNotes)
      add(.note(id.entity, note), on: day(offset), after: time)
    }
  }

  /// The first day, and days from one stage to the next: a running pathway comes close to today, a
  /// completed one is some way behind.
  private mutating func calendar(_ plot: PathwayPlot, since joined: Int) -> (Int, pace: Int) {
    var last = plot.ending == nil ? random.number(-9 ... -3) : random.number(-60 ... -24)
    var first = joined + random.number(2...25)
    if case .candidate(CandidatePlot.leaver) = plot.subject { last = -24 }
    // Somebody who joined lately goes through the stages in a few days.
    if last < joined + 10 { last = (joined - 3) * 2 / 3 }
    first = max(joined, min(max(first, last - plot.done * 16), last - plot.done))
    return (first, (last - first) / max(1, plot.done))
  }

  /// Weeks ahead for most, and for one person of each block until last week.
  private mutating func planNext(
    _ plot: PathwayPlot, _ id: PathwayID, stages: Int, on offset: Int, after time: Timestamp
  ) {
    guard plot.done < stages else { return }
    let isLate =
      if case .candidate(PathwayPlot.late) = plot.subject { true } else { false }
    guard isLate || random.below(2) == 0 else { return }
    let from = isLate ? -5 : random.number(3...20)
    let to = isLate ? -2 : from + random.number(0...25)
    let span = PlanSpan(stage: plot.done, from: day(from), to: day(to))
    add(.act(id, CoursePlan([span])), on: day(min(offset, -8)), after: time)
  }

  /// A project that is followed for eighteen months and was planned anew on its way.
  private mutating func follow(_ id: PathwayID, from begun: Int, after earlier: Timestamp) {
    func plan(_ spans: [ClosedRange<Int>], _ reason: String? = nil) -> CoursePlan {
      let spans = spans.enumerated().map { stage, days in
        PlanSpan(
          stage: stage, from: day(begun + days.lowerBound), to: day(begun + days.upperBound))
      }
      return CoursePlan(spans, reason: reason)
    }
    var time = add(
      .act(
        id,
        plan([0...28, 21...77, 70...126, 112...280, 210...308, 294...399, 420...490])),
      on: day(begun), after: earlier)
    for (stage, days) in [(0, 0...25), (1, 21...80), (2, 84...140), (3, 120...335)] {
      let mark = StageMark(
        stage: stage, startedOn: day(begun + days.lowerBound), doneOn: day(begun + days.upperBound))
      time = add(.markStage(id, mark), on: day(begun + days.upperBound), after: time)
      if stage == 2 {
        let spans = [0...28, 21...77, 70...126, 112...330, 322...385, 378...441, 490...546]
        time = add(
          .act(id, plan(spans, IntroductionTexts.replanned)), on: day(begun + 200), after: time)
      }
    }
    let network = StageMark(stage: 4, startedOn: day(begun + 345))
    add(.markStage(id, network), on: day(begun + 345), after: time)
  }
}
