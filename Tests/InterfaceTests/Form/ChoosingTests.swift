import Canvas
import Domain
import Testing

@testable import Interface

/// What is typed on a field whose answers stand in a list.
@Suite struct ChoosingTests {
  private func checklist(_ desk: FormDesk) throws -> Checklist {
    guard case .checklist(let list) = desk.form.layer else {
      throw FormDesk.Unsaved(problems: ["no list"])
    }
    return list
  }

  private static let meeting = Form.Purpose.card(
    FormDesk.id(MeetingID.self, "R0000009").entity, isNew: true, of: [])

  @Test func `a list of many is searched as one types, and Space ticks what is shown`() throws {
    var desk = try FormDesk(Self.meeting)
    try desk.go(to: .about)
    desk.type("fil")
    var list = try checklist(desk)
    #expect(list.filter.text == "fil" && list.ticked.isEmpty)
    #expect(!list.shown.isEmpty && list.shown.count < list.lines.count + 1)
    #expect(list.shown.allSatisfy { $0.label.contains("Fil") })
    desk.press(.down, .up, .character(" "))
    let ticked = list.shown[0].code
    list = try checklist(desk)
    #expect(list.codes == [ticked])
    let screen = try desk.screen().lines().joined(separator: "\n")
    #expect(screen.contains("╭ fil ─") || screen.contains(" fil "))
    desk.type("zzz")
    list = try checklist(desk)
    #expect(list.filter.text == "zzz" && list.shown.isEmpty)
    #expect(try desk.screen().lines().contains { $0.contains("Il n'y a rien à choisir.") })
    desk.press(.character(" "), .down, .backspace, .backspace, .backspace)
    list = try checklist(desk)
    #expect(list.codes == [ticked] && list.shown == list.lines)
    desk.press(.enter)
    #expect(desk.form[.about]?.codes == [ticked])
  }

  @Test func `what is pasted looks for a line of the list too`() throws {
    var desk = try FormDesk(.edit(FormDesk.marc.entity))
    try desk.go(to: .families)
    desk.press(.enter)
    desk.paste("crea\n")
    #expect(try checklist(desk).shown.map(\.label) == ["Création & Design"])
    desk.press(.escape)
    #expect(desk.form[.families]?.codes == [])
  }

  @Test(arguments: [
    ("m", "mentor 1"), ("mm", "mentor 2"), ("mmm", "mentor 1"), ("me", "mentor 1"),
    ("co", "comité paritaire"), ("co-", "co-construction"), ("cerc", "cercle 1"),
    ("prem", "premier contact"), ("perm", "permanence"), ("RET", "retour d'expérience"),
  ])
  func `letters typed together are the beginning of one answer`(typed: String, word: String) throws
  {
    var desk = try FormDesk(Self.meeting)
    try desk.go(to: .meetingKind)
    desk.type(typed)
    let code = try #require(desk.form[.meetingKind]?.code)
    #expect(Code(code, in: .meetingKind).map(Wording().name) == word)
  }

  @Test func `after a pause, or another key, a letter begins another word`() throws {
    var scene = try Scene()
    scene.press(.function(9), .character("e"), .function(7))
    let form = try #require(scene.state.pages.last?.form)
    #expect(form.focused?.name == .meetingKind)
    let kind = { scene.state.pages.last?.form?[.meetingKind]?.code }
    scene.press(.character("p"), .character("m"))
    #expect(kind() == MeetingKind.firstContact.rawValue && scene.state.awaitsPause)
    _ = scene.state.update(.pause, scene.registry)
    #expect(!scene.state.awaitsPause)
    scene.press(.character("m"))
    #expect(kind() == MeetingKind.firstMentoring.rawValue)
    scene.press(.backspace, .character("c"))
    #expect(kind() == MeetingKind.jointCommittee.rawValue)
    scene.press(.tab)
    #expect(!scene.state.awaitsPause)
  }

  @Test(arguments: [("Lieg", "Liège", true), ("Lyège", "Liège", false), ("amur", "Namur", true)])
  func `a basin that is half typed opens the list where it is meant`(
    typed: String, meant: String, isFiltered: Bool
  ) throws {
    var desk = try FormDesk(.edit(FormDesk.marc.entity))
    try desk.go(to: .basin)
    desk.clear()
    desk.type(typed)
    desk.press(.enter)
    guard case .pick(let picker) = desk.outcome else {
      Issue.record("no list")
      return
    }
    #expect(picker.shown.indices.contains(picker.selected))
    #expect(picker.shown[picker.selected].label == meant)
    #expect(picker.filter.text == (isFiltered ? typed : ""))
  }
}
