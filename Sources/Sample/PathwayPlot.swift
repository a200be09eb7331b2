import Domain

struct PathwayPlot {
  let subject: Subject
  let course: Course
  let done: Int
  /// Running until today when nil.
  let ending: Ending?

  enum Ending {
    /// With an attestation that the person asked for.
    case attested
    case ended, stopped
  }

  /// In the order of the shipped ones.
  enum Course: Int {
    case fundamentals, system, modules, numbers, coopCraft, partnership, pilot
  }

  enum Subject {
    case candidate(Int)
    case organisation(Int)
  }

  private init(_ subject: Subject, _ course: Course, _ done: Int, _ ending: Ending? = nil) {
    (self.subject, self.course, self.done, self.ending) = (subject, course, done, ending)
  }

  /// Whose next stage was planned and has not been marked.
  static let late = 2

  /// Seventeen running, twenty-one completed, two stopped.
  static let all: [PathwayPlot] =
    attested.map { .init(.candidate($0), .fundamentals, 6, .attested) } + [
      .init(.candidate(0), .system, 3), .init(.candidate(1), .fundamentals, 5),
      .init(.candidate(2), .system, 2), .init(.candidate(4), .modules, 2),
      .init(.candidate(5), .numbers, 1), .init(.candidate(CandidatePlot.founder), .coopCraft, 4),
      .init(.candidate(8), .fundamentals, 3), .init(.candidate(11), .modules, 1),
      .init(.candidate(14), .system, 5), .init(.candidate(17), .fundamentals, 4),
      .init(.candidate(30), .fundamentals, 2), .init(.candidate(33), .numbers, 3),
      .init(.candidate(38), .system, 1), .init(.candidate(7), .fundamentals, 6, .ended),
      .init(.candidate(15), .fundamentals, 6, .ended), .init(.candidate(21), .numbers, 4, .ended),
      .init(.candidate(24), .modules, 4, .ended), .init(.candidate(29), .system, 7, .attested),
      .init(.candidate(18), .system, 2, .stopped),
      .init(.candidate(31), .fundamentals, 1, .stopped), .init(.organisation(0), .pilot, 3),
      .init(.organisation(1), .pilot, 2), .init(.organisation(3), .partnership, 2),
      .init(.organisation(8), .pilot, 1), .init(.organisation(2), .partnership, 4, .ended),
      .init(.organisation(4), .pilot, 5, .ended), .init(.organisation(6), .partnership, 4, .ended),
    ]

  private static let attested = [0, 2, 3, 6, 9, 10, 12, 13, 16, 20, 22, 25, 28]
}
