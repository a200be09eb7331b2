import Canvas
import Domain
import Testing

@testable import Interface

/// A small reserve and somebody at the keyboard of a form.
struct FormDesk {
  var registry = Registry()
  var form: Form
  var state: DeskState
  private(set) var outcome = Form.Outcome.none

  static let today = Day(year: 2026, month: 2, day: 12) ?? Day(number: 0)
  static let actor = Actor(MemberID("m1"), .facilitator)
  static let theme = Theme.named("mono")

  /// Opens a form in a reserve that the given commands have filled.
  init(
    _ purpose: Form.Purpose, in commands: [Command] = FormDesk.reserve,
    language: Language = .french, columns: Int = 80, actor: Actor = actor
  ) throws {
    var registry = Registry()
    for command in commands { try registry.carryOut(command) }
    self.registry = registry
    state = DeskState(
      size: Size(columns: columns, rows: 24), moment: WallTime(today: Self.today, minutes: 872),
      actor: actor, memberName: "Amina", seed: 1)
    state.preferences.language = language
    form = try #require(Form(purpose, registry: registry, seat: state.formSeat))
  }

  /// Presses keys one after the other; the last outcome stays to be looked at.
  mutating func press(_ keys: Key...) { for key in keys { take(.key(key)) } }

  /// Types a text, character by character.
  mutating func type(_ text: String) { for character in text { take(.key(.character(character))) } }

  mutating func paste(_ text: String) { take(.paste(text)) }

  /// Empties the field in focus.
  mutating func clear() {
    press(.end)
    while let text = form.focused?.content.plain, !text.isEmpty { press(.backspace) }
  }

  /// Types into the field of a name, from wherever the focus is.
  mutating func fill(_ name: Field, _ text: String) throws {
    try go(to: name)
    type(text)
    press(.tab)
    try go(to: name)
  }

  /// Goes to a field by Tab, as a user would.
  mutating func go(to name: Field) throws {
    for _ in form.fields where form.focused?.name != name { press(.tab) }
    try #require(form.focused?.name == name)
  }

  /// Answers a field in the way that it asks: by typing, by picking, by ticking.
  mutating func answer(_ name: Field, _ text: String) throws {
    try go(to: name)
    switch form.focused?.kind {
    case .choice: try pick(text)
    case .several: tick(text)
    default: type(text)
    }
  }

  /// Picks the line with that label of the list that the field in focus opens.
  private mutating func pick(_ label: String) throws {
    press(.enter)
    guard case .pick(let picker) = outcome else {
      Issue.record("no list opened")
      return
    }
    let item = try #require(picker.items.first { $0.label == label })
    form.choose(item.choice, in: setting)
  }

  /// Ticks the line with that label of the list that the field in focus opens.
  private mutating func tick(_ label: String) {
    press(.enter)
    while case .checklist(let list) = form.layer, list.lines[list.selected].label != label,
      list.selected + 1 < list.lines.count
    {
      press(.down)
    }
    press(.character(" "), .enter)
  }

  /// Saves and carries the command out, as the program would.
  mutating func save() throws -> Command {
    press(.control("s"))
    guard case .save(let command) = outcome else {
      throw Unsaved(problems: form.fields.filter { $0.problem != nil }.map(\.name.rawValue))
    }
    try registry.carryOut(command, by: state.actor)
    return command
  }

  struct Unsaved: Error {
    let problems: [String]
  }

  private mutating func take(_ input: Input) {
    outcome = form.take(input, in: setting)
  }

  var setting: FormSetting {
    FormSetting(registry: registry, today: Self.today, wording: state.wording)
  }

  /// The form as text, in an area of a size.
  func screen(columns: Int = 80, rows: Int = 22) throws -> Frame {
    var frame = Frame(size: Size(columns: columns, rows: rows))
    form.draw(
      into: &frame, area: frame.area, registry: registry, theme: try #require(Self.theme),
      wording: state.wording)
    return frame
  }
}

extension Registry {
  /// Decides a command and applies what it brings about.
  mutating func carryOut(_ command: Command, by actor: Actor = FormDesk.actor) throws {
    let events = try decide(command, by: actor, on: FormDesk.today)
    apply(events, from: entries.count + 1, at: FormDesk.time, by: actor.member)
  }
}

extension FormDesk {
  static let time = Timestamp(seconds: today.number * 86_400)
  static let elodie = id(CandidateID.self, "C7K2M9QX")
  static let marc = id(CandidateID.self, "C0000001")
  static let fil = id(OrganisationID.self, "A0000001")
  static let workshops = id(NeedID.self, "B0000001")
  static let basics = id(ProgrammeID.self, "G0000001")
  static let pilot = id(ProgrammeID.self, "G0000002")
  static let running = id(PathwayID.self, "P0000001")
  static let introduction = id(IntroductionID.self, "M0000001")

  /// One that is there; the reserve itself where there is none of the kind.
  static func one(of kind: EntityKind) -> EntityID {
    (try? FormDesk(.note(fil.entity)).registry.ids(of: kind).min()) ?? .reserve
  }

  /// Somebody else at another desk.
  static let colleague = Actor(MemberID("m2"), .facilitator)

  /// The person agrees to be presented.
  static let agreed: IntroductionStep = {
    var step = IntroductionStep(.agreed, on: today)
    step.channel = .phone
    step.fields = [.givenName]
    step.expires = today.adding(months: 6)
    return step
  }()

  /// Reads a number that this file itself has written.
  static func id<ID: TypedID>(_ type: ID.Type, _ text: String) -> ID {
    guard let id = ID(text) else { preconditionFailure(text) }
    return id
  }

  /// Two people, one organisation with a need, two programmes, a pathway and an introduction.
  static let reserve: [Command] = [
    .create(elodie, elodieCard),
    .create(marc, card("Marc", "Lambert")),
    .create(fil, organisation("Le Fil des Mots")),
    .create(workshops, need),
    .create(basics, programme("Fondamentaux EP", .candidate, ["Histoire", "Décret"])),
    .create(pilot, programme("ASBL pilote", .organisation, ["Adhésion"])),
    .create(running, pathway),
    .create(
      introduction,
      IntroductionCard(
        candidate: elodie, need: workshops, rationale: "Six ans d'ateliers d'écriture.")),
  ]

  static let elodieCard: CandidateCard = {
    var card = FormDesk.card("Élodie", "Dupont")
    card.identity?.phone = "+32 496 12 34 56"
    card.identity?.email = "elodie.dupont@example.org"
    card.identity?.postcode = "4000"
    card.identity?.town = "Liège"
    card.basin = .liege
    card.families = [.outreach]
    return card
  }()

  static func card(_ given: String, _ family: String) -> CandidateCard {
    var card = CandidateCard()
    var identity = Identity()
    identity.givenName = given
    identity.familyName = family
    card.identity = identity
    return card
  }

  private static func organisation(_ name: String) -> OrganisationCard {
    var card = OrganisationCard()
    card.name = name
    return card
  }

  private static let need: NeedCard = {
    var card = NeedCard()
    card.organisation = fil
    card.title = "Animateur·rice d'ateliers"
    card.criteria = "expérience d'animation ; aisance à l'écrit"
    return card
  }()

  private static func programme(
    _ name: String, _ audience: Audience, _ stages: [String]
  ) -> ProgrammeCard {
    var card = ProgrammeCard()
    card.name = name
    card.audience = audience
    card.stages = stages.map { Stage($0) }
    return card
  }

  private static let pathway: PathwayCard = {
    var card = PathwayCard()
    card.subject = elodie.entity
    card.programme = basics
    return card
  }()
}
