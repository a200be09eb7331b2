import Domain
import Glibc

@testable import Storage

/// A member's work, in one process after the other as the test stops them; see JournalWriter's
/// `Colleague` for what they say.
final class Session {
  let member: MemberID
  /// How many decisions are to be acknowledged in all.
  private let goal: Int
  private let seed: UInt64
  private let workshop: Workshop
  private var process: pid_t = 0
  private var rounds = 0
  /// How often a process gave up by itself before its work was done.
  private(set) var failures = 0

  /// What a process tried, and what it was told.
  struct Attempt {
    /// `M0000001 studying 41` or `undo 57`.
    let what: String
    var outcome = Outcome.unanswered
  }

  enum Outcome: Equatable {
    /// The process was killed before it was told.
    case unanswered
    case recorded(Int)
    /// Somebody had moved the introduction in that record.
    case moved(Int)
    case other(String)
  }

  init(_ member: MemberID, goal: Int, seed: UInt64, in workshop: Workshop) {
    (self.member, self.goal, self.seed, self.workshop) = (member, goal, seed, workshop)
  }

  /// Starts another process for what is left to do.
  func start() throws {
    rounds += 1
    let input = try Descriptor(opening: workshop.path + "/typed", O_RDONLY)
    let output = try Descriptor(
      opening: log(rounds), O_WRONLY | O_CREAT | O_APPEND)
    let left = goal - acknowledged
    let seed = seed &* 131 &+ UInt64(rounds)
    process =
      Writer.spawn(
        Writer.directory + "/JournalWriter",
        [workshop.path, member.stored, String(seed), String(left)],
        input: input.number, output: output.number) ?? 0
  }

  /// Ends the process in the middle of whatever it does.
  func kill() {
    guard process > 0 else { return }
    _ = Glibc.kill(process, SIGKILL)
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    process = 0
  }

  /// Whether the work is done; one that ended otherwise is started again.
  func isDone() throws -> Bool {
    guard process > 0 else { return acknowledged >= goal }
    var status: Int32 = 0
    guard unsafe waitpid(process, &status, WNOHANG) == process else { return false }
    process = 0
    guard acknowledged < goal else { return true }
    failures += 1
    try start()
    return false
  }

  /// How many decisions were acknowledged.
  var acknowledged: Int {
    (1...max(rounds, 1)).reduce(0) { sum, round in
      sum + text(of: round).split(separator: "\n").count { $0.hasPrefix("!") }
    }
  }

  /// Everything that its processes tried, in order.
  var attempts: [Attempt] { (1...max(rounds, 1)).flatMap { Self.attempts(in: text(of: $0)) } }

  private func log(_ round: Int) -> String { workshop.path + "/\(member.stored).\(round)" }

  private func text(of round: Int) -> String {
    (try? workshop.read("\(member.stored).\(round)")).map { String(decoding: $0, as: UTF8.self) }
      ?? ""
  }

  private static func attempts(in text: String) -> [Attempt] {
    var attempts: [Attempt] = []
    var answered = 0
    for line in text.split(separator: "\n") {
      let rest = String(line.dropFirst(2))
      if line.hasPrefix("?") {
        attempts.append(Attempt(what: rest))
      } else if answered < attempts.count {
        attempts[answered].outcome = outcome(line)
        answered += 1
      }
    }
    return attempts
  }

  private static func outcome(_ line: Substring) -> Outcome {
    let words = line.split(separator: " ")
    if line.hasPrefix("! "), let number = Int(line.dropFirst(2)) { return .recorded(number) }
    if line.hasPrefix("x moved "), let number = words.last.flatMap({ Int($0) }) {
      return .moved(number)
    }
    return .other(String(line))
  }
}
