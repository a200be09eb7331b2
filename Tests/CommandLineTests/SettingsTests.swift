import Domain
import Testing

@testable import Interface
@testable import vivier

struct SettingsTests {
  @Test func `settings are read, and lines that make no sense are named and ignored`() {
    let settings = Settings(
      text: """
        # Ma ligne est lente
        slow-line = yes
        theme = light
        language=en

        linear = peut-être
        couleur = rouge
        n'importe quoi
        theme = ../secret
        """)
    #expect(settings.preferences.isSlow)
    #expect(settings.preferences.theme == "light")
    #expect(settings.language == .english)
    #expect(!settings.preferences.isLinear)
    #expect(settings.ignoredLines == [6, 7, 8, 9])
  }

  @Test(arguments: [
    ("auto", SlowLine.automatic), ("yes", .yes), ("oui", .yes), ("no", .no), ("non", .no),
  ])
  func `a slow line is measured, or said`(text: String, setting: SlowLine) {
    let settings = Settings(text: "slow-line = \(text)\n")
    #expect(settings.preferences.slowLine == setting)
    #expect(settings.ignoredLines == [])
  }

  @Test func `what was measured is not written down`() {
    var measured = Preferences()
    measured.roundTrip = .seconds(1)
    #expect(measured.isSlow)
    #expect(Settings.text("", from: Preferences(), to: measured) == "")
  }

  @Test(arguments: [("0", 0), ("3", 3), ("1440", 1440), ("1441", 10), ("-1", 10), ("dix", 10)])
  func `the minutes before a lock are read where they make sense`(text: String, minutes: Int) {
    let settings = Settings(text: "lock-minutes = \(text)\n")
    #expect(settings.preferences.lockMinutes == minutes)
    #expect(settings.ignoredLines == ("\(minutes)" == text ? [] : [1]))
  }

  @Test func `what is written back keeps remarks, order and unknown lines`() {
    var preferences = Preferences()
    preferences.theme = "light"
    preferences.isSlow = true
    let text = Settings.text(
      "# À moi\ntheme = dark\ncouleur = rouge\n", from: Preferences(), to: preferences)
    #expect(text == "# À moi\ntheme = light\ncouleur = rouge\nslow-line = yes\n")
    #expect(Settings(text: text).preferences == preferences)
  }

  @Test func `what was asked for once is not written down with what is changed later`() {
    var once = Preferences()
    once.language = .english
    once.isSlow = true
    var changed = once
    changed.theme = "light"
    #expect(Settings.text("", from: once, to: changed) == "theme = light\n")
    #expect(Settings.text("", from: once, to: once) == "")
  }

  @Test func `of a setting that stands twice, the line that counts is changed`() {
    let text = "linear = yes\nlinear = oui\n"
    let known = Settings(text: text).preferences
    var changed = known
    changed.isLinear = false
    #expect(Settings(text: Settings.text(text, from: known, to: changed)).preferences == changed)
  }

  @Test(arguments: [
    ("bassin:liège", "bassin:liège"), ("basin:namur état:active", "basin:namur état:active"),
    ("dupont", ""), ("bassin:liège dupont", ""), ("nom:dupont", ""),
  ])
  func `only a filter that names nobody is remembered`(typed: String, kept: String) {
    var desk = Desk()
    desk.focus = .needs
    desk[.candidates].filter = TextInput(typed)
    desk[.candidates].sort = .basin
    desk[.needs].selected = EntityID("B7K2-M9QX").map(RowID.entity)
    let session = Session(of: desk, wording: Wording())
    #expect(!session.text.contains("dupont"))
    var restored = Desk()
    Session(text: session.text, wording: Wording()).restore(&restored)
    #expect(restored.focus == .needs)
    #expect(restored[.candidates].sort == .basin)
    #expect(restored[.candidates].filter.text == kept)
    #expect(restored[.needs].selected == EntityID("B7K2-M9QX").map(RowID.entity))
  }

  @Test func `the order of a list on a page of its own is remembered, if it has such an order`() {
    var desk = Desk()
    desk.orders = [.entities(.meeting): .name, .due: .kind, .members: .lot]
    let text = Session(of: desk, wording: Wording()).text
    #expect(text.contains("meetings.sort = name\ndue.sort = kind\n"))
    var restored = Desk()
    Session(text: text, wording: Wording()).restore(&restored)
    #expect(restored.orders == [.entities(.meeting): .name, .due: .kind])
  }

  @Test func `kept filters are remembered, but for what may name somebody`() {
    var desk = Desk()
    desk.filters = [
      KeptFilter(name: "Liège | formés", list: .entities(.candidate), text: "bassin:liège"),
      KeptFilter(name: "À noter", list: .due, text: "bassin:namur"),
    ]
    let text = Session(of: desk, wording: Wording()).text
    var restored = Desk()
    Session(
      text: text + "candidates.kept = Qui | Dupont\nnowhere.kept = X | bassin:liège\n",
      wording: Wording()
    )
    .restore(&restored)
    #expect(restored.filters.map(\.name) == ["Liège / formés", "À noter"])
    #expect(restored.filters.map(\.list) == desk.filters.map(\.list))
    #expect(restored.filters.map(\.text) == desk.filters.map(\.text))
  }

  @Test func `a session that makes no sense changes nothing`() {
    let text = "focus = cave\ncandidates.sort = opened\ncandidates.filter = dupont\n.. = 3\n="
    var desk = Desk()
    Session(text: text, wording: Wording()).restore(&desk)
    #expect(desk == Desk())
  }
}
