import Domain

struct PathwayPlot {
  let subject: Subject
  /// Among the shipped ones.
  let course: Int
  let done: Int
  /// Running until today when nil.
  let ending: Ending?

  enum Ending {
    /// With an attestation that the person asked for.
    case attested
    case ended
    case stopped
  }

  enum Subject {
    case candidate(Int)
    case organisation(Int)
  }

  private init(_ subject: Subject, _ course: Int, _ done: Int, _ ending: Ending? = nil) {
    self.subject = subject
    self.course = course
    self.done = done
    self.ending = ending
  }

  private static func person(
    _ slot: Int, _ course: Int, _ done: Int, _ ending: Ending? = nil
  ) -> PathwayPlot {
    PathwayPlot(.candidate(slot), course, done, ending)
  }

  private static func organisation(
    _ slot: Int, _ course: Int, _ done: Int, _ ending: Ending? = nil
  ) -> PathwayPlot {
    PathwayPlot(.organisation(slot), course, done, ending)
  }

  /// Whose next stage was planned and has not been marked.
  static let late = 2

  private static let fundamentals = 0
  private static let system = 1
  private static let modules = 2
  private static let numbers = 3
  private static let coopCraft = 4
  private static let partnership = 5
  private static let pilot = 6

  /// Seventeen running, twenty-one completed, two stopped.
  static let all: [PathwayPlot] =
    attested.map { person($0, fundamentals, 6, .attested) } + [
      person(0, system, 3), person(1, fundamentals, 5), person(2, system, 2),
      person(4, modules, 2), person(5, numbers, 1), person(6, coopCraft, 4),
      person(8, fundamentals, 3), person(11, modules, 1), person(14, system, 5),
      person(17, fundamentals, 4), person(30, fundamentals, 2), person(33, numbers, 3),
      person(38, system, 1),
      person(7, fundamentals, 6, .ended), person(15, fundamentals, 6, .ended),
      person(21, numbers, 4, .ended), person(24, modules, 4, .ended),
      person(29, system, 7, .attested),
      person(18, system, 2, .stopped), person(31, fundamentals, 1, .stopped),
      organisation(0, pilot, 3), organisation(1, pilot, 2), organisation(3, partnership, 2),
      organisation(8, pilot, 1), organisation(2, partnership, 4, .ended),
      organisation(4, pilot, 5, .ended), organisation(6, partnership, 4, .ended),
    ]

  private static let attested = [0, 2, 3, 6, 9, 10, 12, 13, 16, 20, 22, 25, 28]
}
