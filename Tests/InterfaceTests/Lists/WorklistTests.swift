import Canvas
import Domain
import Testing

@testable import Interface

/// What is late, today, this week and later, and what is done from there.
struct WorklistTests {
  private static let bruno = Actor(MemberID("U0000009"), .facilitator)
  private static let colleague = MemberCard(
    .facilitator, keys: PublicKeys(sign: "q_uy", box: "j9oX"), name: "Bruno")

  private func scene(columns: Int = 80) throws -> Scene {
    var scene = try Scene(columns: columns)
    scene.press(.character("m"), .character("d"))
    return scene
  }

  /// A reserve in which somebody else works too.
  private func shared(columns: Int = 80) throws -> Scene {
    var scene = try Scene(columns: columns)
    try scene.recordElsewhere(.addMember(Self.bruno.member, Self.colleague))
    scene.press(.character("m"), .character("d"))
    return scene
  }

  private func reminder(
    _ days: Int, _ text: String, in scene: inout Scene, by actor: Actor? = nil
  ) throws {
    let id = try #require(scene.registry.organisations.keys.min()).entity
    let command = Command.act(id, Reminder(scene.today.adding(days: days), text))
    try scene.recordElsewhere(command, by: actor)
  }

  /// 15/06/2026 is a Monday.
  @Test(arguments: [
    (-400, DueSection.late), (-1, .late), (0, .today), (1, .week), (6, .week), (7, .later),
    (400, .later),
  ])
  func `a week ends on its Sunday`(days: Int, section: DueSection) throws {
    let monday = try #require(Day(year: 2026, month: 6, day: 15))
    #expect(DueSection(monday.adding(days: days), on: monday) == section)
    let sunday = monday.adding(days: 6)
    #expect(DueSection(sunday, on: sunday) == .today)
    #expect(DueSection(sunday.adding(days: 1), on: sunday) == .later)
  }

  @Test func `each section is named once, above what is in it`() throws {
    var scene = try scene()
    try reminder(0, "Rappeler FESEFA.", in: &scene)
    let heads = scene.lines.map { $0.dropFirst(2).prefix(13).trimmed }
    for name in ["en retard", "aujourd'hui", "cette semaine"] {
      #expect(heads.count { $0 == name } == 1, "\(name)")
    }
    let late = try #require(heads.firstIndex(of: "en retard"))
    #expect(heads.firstIndex(of: "aujourd'hui").map { $0 > late } == true)
  }

  @Test func `mine come first, and the others are counted and a key away`() throws {
    var scene = try shared()
    try reminder(0, "À moi.", in: &scene)
    try reminder(0, "À Bruno.", in: &scene, by: Self.bruno)
    #expect(scene.screen.contains("rappel : À moi.") && !scene.screen.contains("À Bruno."))
    #expect(scene.lines[2].contains("à des collègues ou à personne : y les"))
    let mine = scene.state.listed.rows.count
    let (own, others) = (scene.state.dueCount, scene.state.listed.count.aside)
    scene.press(.character("y"))
    #expect(scene.state.listed.rows.count == mine + others && others > 0)
    scene.press(.character("/"))
    scene.type("bruno")
    #expect(scene.screen.contains("rappel : À Bruno.") && !scene.screen.contains("À moi."))
    scene.press(.escape, .character("y"))
    #expect(scene.state.listed.rows.count == mine)
    scene.press(.escape)
    #expect(scene.state.pages.isEmpty && scene.lines[0].contains("\(own) échéances"))
  }

  @Test func `what nobody answers for is the only facilitator's`() throws {
    let scene = try scene()
    #expect(scene.state.listed.count.aside == 0)
    let due = scene.registry.dueDates(on: scene.today).filter { $0.day <= scene.today }
    #expect(scene.state.dueCount == due.count && due.count > 0)
  }

  @Test(arguments: DueDate.Kind.allCases)
  func `Enter does what is due, or opens what it is about, and leaves nothing unsaid`(
    kind: DueDate.Kind
  ) throws {
    var scene = try scene()
    let all = scene.registry.dueDates(on: scene.today, until: scene.today.adding(days: 30))
    guard let due = all.first(where: { $0.kind == kind }) else { return }
    scene.state.listed.selected = RowID(due)
    let (pages, layers) = (scene.state.pages.count, scene.state.layers.count)
    scene.press(.enter)
    #expect(scene.state.pages.count > pages || scene.state.layers.count > layers)
    #expect(scene.state.notices.current == nil)
  }

  @Test func `a reminder is done from there, and one undo brings it back`() throws {
    var scene = try scene()
    try reminder(-300, "Rappeler FESEFA.", in: &scene)
    scene.press(.home, .enter, .character("o"))
    #expect(!scene.screen.contains("Rappeler FESEFA.") || scene.screen.contains("Rappel fait."))
    #expect(
      scene.state.listed.rows.contains { $0.dueDate(in: scene.registry)?.kind == .reminder }
        == false)
    scene.press(.character("u"), .character("o"))
    #expect(scene.screen.contains("rappel : Rappeler FESEFA."))
  }

  @Test func `one is put off with a reason, which stands below it`() throws {
    var scene = try scene()
    try reminder(-300, "Rappeler FESEFA.", in: &scene)
    scene.press(.home, .character("z"))
    scene.type("+4")
    scene.press(.tab)
    scene.type("Congé de l'équipe.")
    scene.press(.control("s"))
    scene.press(.character("/"))
    scene.type("fesefa")
    scene.press(.enter)
    #expect(scene.screen.contains("cette semaine 19/06/2026"))
    #expect(scene.screen.contains("reporté au 19/06/2026, Congé de l'équipe."))
  }

  @Test func `what a colleague recorded stands there until all is seen`() throws {
    var scene = try shared(columns: 120)
    try reminder(3, "À Bruno.", in: &scene, by: Self.bruno)
    scene.press(.escape, .character("m"), .character("j"))
    #expect(scene.lines[0].contains("Ce qui a changé 1"))
    #expect(scene.screen.contains("rappel pour le 18/06/2026 : À Bruno."))
    scene.press(.character("v"))
    #expect(scene.lines[0].contains("Ce qui a changé 0"))
    #expect(scene.registry.lastSeen(by: scene.state.actor.member) == scene.registry.revision - 1)
    try reminder(4, "Encore.", in: &scene, by: Self.bruno)
    #expect(scene.screen.contains("Encore."))
  }

  @Test func `linear mode says the same in the same order`() throws {
    var scene = try scene()
    try reminder(0, "Rappeler FESEFA.", in: &scene)
    let rows = scene.state.listed.rows
    scene.state.preferences.isLinear = true
    let lines = scene.lines.filter { $0.hasPrefix("> ") || $0.hasPrefix("  en retard, ") }
    #expect(lines.count > 1 && lines[0].hasPrefix("> en retard, "))
    #expect(scene.state.listed.rows == rows)
  }

  @Test func `a month without a session is planned like the last one`() throws {
    var scene = try scene()
    let meeting = try #require(
      scene.registry.meetings.values.first { $0.card.rhythm == .monthly })
    let due = DueDate(
      .series, scene.today, meeting.id.entity, record: 0)
    scene.state.open(
      .card(
        scene.registry.freshID(of: .meeting, using: &scene.state.numbers), isNew: true,
        of: [due.subject]), scene.registry)
    #expect(scene.screen.contains("Réinser") && scene.screen.contains("permanence"))
  }
}

extension Substring {
  fileprivate var trimmed: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
