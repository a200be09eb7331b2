import Canvas
import Domain
import Testing

@testable import Interface

/// A desk over a small reserve, on the page of a shortlist.
struct ShortlistScene {
  var state: DeskState
  var registry = Registry()

  static let today = FormDesk.today
  static let need = FormDesk.workshops
  static let people = ["Abel Zola", "Zoé Adam", "Noël Bosq", "Élise Carlier", "Marc Denis"]

  /// The need of an organisation and five people of the reserve, none of them proposed yet.
  init(columns: Int = 80, rows: Int = 24, language: Language = .french) throws {
    state = DeskState(
      size: Size(columns: columns, rows: rows), moment: WallTime(today: Self.today, minutes: 872),
      actor: FormDesk.actor, memberName: "Amina", seed: 1)
    state.preferences.language = language
    state.memberNames = [FormDesk.colleague.member: "Bruno"]
    for command in FormDesk.reserve where command.isOfNeed { try registry.carryOut(command) }
    for (place, name) in Self.people.enumerated() {
      let words = name.split(separator: " ").map(String.init)
      var card = FormDesk.card(words[0], words[1])
      card.families = [.outreach]
      try registry.carryOut(.create(Self.person(place), card))
    }
    _ = state.update(.registryChanged, registry)
    state.pages = [.shortlist(ShortlistPage(id: Self.need))]
    _ = state.update(.rest, registry)
  }

  static func person(_ place: Int) -> CandidateID {
    FormDesk.id(CandidateID.self, "C000000\(place + 1)")
  }

  static func introduction(_ place: Int) -> IntroductionID {
    FormDesk.id(IntroductionID.self, "M000000\(place + 1)")
  }

  /// Proposes somebody as another desk would.
  mutating func propose(_ place: Int, on day: Day = today) throws {
    let card = IntroductionCard(
      candidate: Self.person(place), need: Self.need, on: day, rationale: "Une raison.")
    try record(.create(Self.introduction(place), card), by: FormDesk.colleague)
  }

  /// Proposes somebody, who agrees to show some fields until a day.
  mutating func agree(
    _ place: Int, showing fields: [ShownField] = [.givenName, .phone], until day: Day,
    on said: Day = today
  ) throws {
    try propose(place, on: said)
    var step = IntroductionStep(.agreed, on: said)
    step.channel = .phone
    step.fields = fields
    step.expires = day
    try record(.moveIntroduction(Self.introduction(place), step), by: FormDesk.colleague)
  }

  /// Records a command as another process would, and lets the desk see it.
  mutating func record(_ command: Command, by actor: Actor = FormDesk.actor) throws {
    try registry.carryOut(command, by: actor)
    _ = state.update(.registryChanged, registry)
  }

  /// Presses keys and carries out what they ask for.
  mutating func press(_ keys: Key...) {
    for key in keys { carryOut(state.update(.input(.key(key)), registry)) }
  }

  mutating func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  /// What the loop would do, over a registry in memory.
  private mutating func carryOut(_ effect: Effect) {
    guard case .record(let commands) = effect else { return }
    let answers = commands.map { command in
      do throws(Refusal) {
        let events = try registry.decide(command, by: state.actor, on: Self.today)
        return Reply(
          command,
          .success(
            registry.apply(
              events, from: registry.entries.count + 1, at: FormDesk.time,
              by: state.actor.member)))
      } catch { return Reply(command, .failure(.refused(error))) }
    }
    _ = state.update(.answered(answers), registry)
  }

  var frame: Frame { state.view(registry, theme: .standard) }
  var lines: [String] { frame.lines() }

  /// The rows of the screen below the first, without the empty ones and the last.
  var body: [String] { lines.dropFirst().dropLast().filter { !$0.isEmpty } }

  /// The introductions to the need that are in a state, by the names of the people.
  func people(_ introduced: IntroductionState) -> Set<String> {
    Set(
      registry.introductions(to: Self.need).filter { $0.state == introduced }
        .map { registry.label($0.candidate) })
  }
}

extension Command {
  /// Whether it is about the organisation or its need.
  fileprivate var isOfNeed: Bool {
    switch self {
    case .create(_, .organisation), .create(_, .need): true
    default: false
    }
  }
}
