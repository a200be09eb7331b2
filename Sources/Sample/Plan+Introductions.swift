import Domain

extension Plan {
  mutating func writeIntroductions(_ block: inout Block) {
    for slot in block.needs.indices {
      let plots = IntroductionPlot.all.filter { $0.slot == slot && $0.candidate < block.size }
      var placed = block.needs[slot]
      for plot in plots where plot.course == .retained {
        apart { $0.write(plot, block, &placed) }
      }
      if placed.ended == nil {
        end(&placed, on: placed.openedOn + random.number(52...68), after: placed.time)
      }
      for plot in plots where plot.course != .retained {
        apart { $0.write(plot, block, &placed) }
      }
      block.needs[slot] = placed
    }
  }

  private mutating func write(_ plot: IntroductionPlot, _ block: Block, _ placed: inout PlacedNeed)
  {
    let candidate = block.candidates[plot.candidate]
    let id: IntroductionID = fresh()
    let offset = plot.course.plan?.proposedOn ?? placed.openedOn + random.number(3...12)
    let isFirst = block.place == 0 && plot.candidate == 0
    let link = isFirst ? placed.text.links[0] : random.pick(placed.text.links)
    let reason = "\(candidate.past.fact) ; \(link)"
    let card = IntroductionCard(
      candidate: candidate.id, need: placed.id, on: day(offset), rationale: reason)
    let after = max(candidate.time, placed.time)
    let time = add(.create(id, card), on: day(offset), after: after)
    var thread = Thread(id: id, offset: offset, time: time)
    write(plot.course, &thread, &placed)
    if random.below(3) == 0, plot.course.isUnderWay {
      let note = random.pick(IntroductionTexts.journal)
      add(.note(id.entity, note), on: day(thread.offset), after: thread.time)
    }
  }

  /// Those under way move on days counted from today, so that what is due is the same whatever the
  /// seed.
  private mutating func write(
    _ course: IntroductionPlot.Course, _ thread: inout Thread, _ placed: inout PlacedNeed
  ) {
    if let months = course.plan?.shownFor {
      agree(&thread, on: thread.offset + 3, for: months)
      present(&thread, on: thread.offset + 1)
    }
    switch course {
    case .proposedAgain:
      withdraw(&thread, in: 6)
      var step = IntroductionStep(.reopened)
      step.remark = random.pick(IntroductionTexts.reopenings)
      move(&thread, step, on: -3)
    case .agreed: agree(&thread, on: -2, for: 6)
    case .presented:
      agree(&thread, on: -6, for: 6)
      present(&thread, on: -3)
    case .studying: study(&thread, on: -4)
    case .standstill: study(&thread, on: -9)
    case .meetingAhead: fixMeeting(&thread, on: -3, for: 7)
    case .meetingPast: fixMeeting(&thread, on: -12, for: -4)
    case .met:
      fixMeeting(&thread, on: -10, for: -4)
      meet(&thread, on: -3)
    case .waiting: wait(&thread, on: -12, until: -1)
    case .retained: retain(&thread, &placed)
    case .declined: decline(&thread, placed)
    case .withdrawn:
      if random.below(4) > 0 { agree(&thread, in: 3, for: 6) }
      if random.below(3) > 0, thread.hasAgreed { present(&thread, on: thread.offset + 2) }
      withdraw(&thread, in: 6)
    case .withdrawnByLeaving: agree(&thread, on: -26, for: 6)
    case .unanswered: leaveUnanswered(&thread)
    case .lapsed: lapse(&thread, placed)
    case .stopped: stop(&thread)
    }
  }
}

struct Thread {
  let id: IntroductionID
  /// The day of the last move, from today.
  var offset: Int
  var time: Timestamp
  var hasAgreed = false
}
