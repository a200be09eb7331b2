import Domain

/// What happens in one of the fifteen slots of a block.
struct NeedPlot {
  let family: ProfileFamily
  let text: Int
  let organisation: Int
  let outcome: Outcome
  /// In days from today.
  let opened: ClosedRange<Int>

  enum Outcome {
    case open, filled
    case closed(NeedReason)
    case suspended
  }

  private init(
    _ family: ProfileFamily, _ text: Int, _ organisation: Int, _ outcome: Outcome,
    _ opened: ClosedRange<Int>
  ) {
    (self.family, self.text, self.organisation) = (family, text, organisation)
    (self.outcome, self.opened) = (outcome, opened)
  }

  private static let recent = -75 ... -62
  private static let middle = -165 ... -130
  private static let early = -205 ... -185

  static let all: [NeedPlot] = [
    NeedPlot(.outreach, 0, 0, .open, recent),
    NeedPlot(.outreach, 1, 4, .filled, middle),
    NeedPlot(.research, 1, 5, .closed(.funding), early),
    NeedPlot(.communication, 0, 1, .open, recent),
    NeedPlot(.communication, 1, 6, .filled, middle),
    NeedPlot(.coordination, 1, 0, .filled, middle),
    NeedPlot(.digital, 0, 2, .open, recent),
    NeedPlot(.design, 0, 7, .filled, middle),
    NeedPlot(.design, 1, 8, .closed(.postponed), early),
    NeedPlot(.coordination, 0, 3, .open, recent),
    NeedPlot(.research, 0, 9, .filled, middle),
    NeedPlot(.coordination, 2, 11, .suspended, early),
    NeedPlot(.outreach, 2, 10, .filled, middle),
    NeedPlot(.communication, 2, 4, .closed(.filledElsewhere), early),
    NeedPlot(.digital, 1, 2, .filled, middle),
  ]
}
