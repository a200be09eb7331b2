import Canvas
import Domain
import Testing

@testable import Interface

/// What users get on every list, tried list by list.
@Suite struct EveryListTests {
  static let names =
    EntityKind.allCases.map(ListName.entities) + [
      .due, .retention, .requests, .retracted, .rules, .members,
    ]

  /// The list as a page of its own, on a day when each has something to show.
  private func scene(
    _ name: ListName, columns: Int = 80, rows: Int = 24, language: Language = .french
  ) throws -> Scene {
    var scene = try Scene(columns: columns, rows: rows, language: language)
    let people = scene.registry.candidates.keys.sorted().prefix(30)
    for person in people {
      let card = RightsRequestCard(.access, on: FormDesk.today, channel: .phone)
      try scene.registry.carryOut(.receiveRequest(person, card))
    }
    for number in 1...4 { try scene.recordUndoneRegistration("C000009\(number)") }
    try scene.letMonthsPass(30)
    scene.state.open(name, scene.registry)
    _ = scene.state.update(.rest, scene.registry)
    try #require(scene.state.listed.rows.count > 2)
    return scene
  }

  @Test(arguments: names)
  func `typing searches, the count says how many, and Escape takes the filter off first`(
    name: ListName
  ) throws {
    var scene = try scene(name)
    let all = scene.state.listed.rows
    let (pages, revision) = (scene.state.pages.count, scene.registry.revision)
    let last = try #require(all.last)
    let fact = name.description.facts(of: last, scene.state.reading(scene.registry))[0]
    let word = String(fact.prefix { $0 != ":" })
    for key in [Key.character("/"), .function(3)] {
      scene.press(key)
      scene.type(word)
      #expect(scene.state.listed.rows.contains(last), "\(word)")
      #expect(scene.lines[0].contains("\(scene.state.listed.rows.count)/\(all.count)"))
      // Words that are keys elsewhere are typed and nothing else.
      scene.type(" xoqnd")
      #expect(scene.state.listed.rows.isEmpty && scene.lines[0].contains("0/\(all.count)"))
      #expect(scene.screen.contains("Rien ne correspond. Échap ôte le filtre."))
      scene.press(.enter, .escape)
      #expect(scene.state.pages.count == pages && scene.state.listed.rows == all)
    }
    #expect(scene.registry.revision == revision && scene.state.layers.isEmpty)
    scene.press(.escape)
    #expect(scene.state.pages.isEmpty)
  }

  @Test(arguments: names, Language.allCases)
  func `a condition that is not known is named, with what is known`(
    name: ListName, language: Language
  ) throws {
    var scene = try scene(name, columns: 120, language: language)
    let wording = scene.state.wording
    for (filter, known) in [
      ("contat:cdi", wording.name(QueryTopic.state)),
      ("\(wording.name(QueryTopic.field(.basin))):namurr", "Huy-Waremme"),
    ] {
      for isLinear in [false, true] {
        scene.state.preferences.isLinear = isLinear
        scene.press(.character("/"))
        scene.type(filter)
        let word = filter == "contat:cdi" ? "contat:" : filter
        let said = scene.lines.drop { !$0.contains(wording.say("« \(word) »", en: "“\(word)")) }
        #expect(scene.state.listed.rows.isEmpty && said.prefix(3).joined().contains(known))
        scene.press(.enter, .escape)
        #expect(!scene.state.listed.rows.isEmpty)
      }
    }
  }

  @Test(arguments: names)
  func `every order is offered, holds, and stays on the screen`(name: ListName) throws {
    var scene = try scene(name)
    for rule in name.description.orders {
      let selected = scene.state.listed.selected
      scene.press(.function(6))
      scene.type(scene.state.wording.name(rule))
      scene.press(.enter)
      #expect(scene.state.listed.sort == rule && scene.state.listed.selected == selected)
      #expect(scene.screen.contains("tri : \(scene.state.wording.name(rule))"))
      var anew = ListState(name)
      anew.sort = rule
      anew.refresh(scene.state.reading(scene.registry))
      #expect(anew.rows == scene.state.listed.rows)
    }
    let last = scene.state.listed.sort
    scene.press(.escape)
    scene.state.open(name, scene.registry)
    #expect(scene.state.listed.sort == last)
  }

  @Test(arguments: names)
  func `rows are ticked where something can be done to several, and else it says why not`(
    name: ListName
  ) throws {
    var scene = try scene(name)
    let rows = scene.state.listed.rows
    let several = rows.filter(\.isTickable)
    for place in rows.indices where !rows[place].isTickable {
      scene.state.listed.select(at: place)
      scene.press(.character(" "))
      #expect(scene.state.listed.ticked.isEmpty)
      #expect(scene.lines[23].contains("rien ne se fait ici à plusieurs lignes"))
    }
    scene.press(.character("*"))
    #expect(scene.state.listed.ticked.count == several.count)
    scene.press(.escape)
    guard several.count > 1 else { return }
    for row in several.prefix(2) {
      scene.state.listed.select(at: try #require(rows.firstIndex(of: row)))
      scene.press(.insert)
    }
    #expect(scene.screen.contains("2 cochées"))
    scene.press(.character("*"))
    #expect(scene.state.listed.ticked.count == several.count - 2)
    scene.press(.control("a"))
    #expect(scene.state.listed.ticked.count == several.count)
    scene.press(.escape)
    #expect(scene.state.listed.ticked.isEmpty && !scene.state.pages.isEmpty)
  }

  @Test(arguments: names)
  func `what ticks allow serves: several rows of a kind are taken a step further at once`(
    name: ListName
  ) throws {
    var scene = try scene(name)
    let rows = scene.state.listed.rows.filter(\.isTickable)
    let kinds = Dictionary(grouping: rows) { $0.subject?.kind }
    for (kind, rows) in kinds where rows.count > 1 {
      scene.state.listed.ticked = Set(rows)
      let revision = scene.registry.revision
      scene.press(.character("s"))
      #expect(scene.state.place == .picker, "\(String(describing: kind))")
      scene.press(.enter)
      #expect(scene.state.place == .question)
      scene.press(.character("o"))
      #expect(scene.registry.revision > revision || scene.state.notices.current?.isError == true)
      #expect(scene.state.listed.ticked.isEmpty)
    }
  }

  @Test func `meetings, organisations and courses of training are ended several at once`() throws {
    for kind in [EntityKind.meeting, .organisation, .programme] {
      var scene = try scene(.entities(kind))
      let rows = scene.state.listed.rows
      let ending = { (row: RowID) in scene.registry.ending(of: row.subject ?? .reserve) }
      let first = try #require(rows.first)
      let alike = rows.filter { ending($0) == ending(first) }
      try #require(alike.count > 1)
      scene.state.listed.ticked = Set(alike.prefix(2))
      scene.press(.function(8))
      #expect(scene.state.place == .question && scene.screen.contains("lignes"))
    }
  }

  @Test func `rows of different kinds are taken further one kind at a time`() throws {
    var scene = try scene(.due)
    let rows = scene.state.listed.rows.filter(\.isTickable)
    let first = try #require(rows.first)
    let other = try #require(rows.first { $0.subject?.kind != first.subject?.kind })
    scene.state.listed.ticked = [first, other]
    scene.press(.character("s"))
    #expect(scene.lines[23].contains("cochez des lignes d'une même sorte"))
  }

  @Test(arguments: names, [(80, 24), (60, 18), (120, 36)])
  func `keys, wheel and clicks move the selection, which stays in sight`(
    name: ListName, size: (Int, Int)
  ) throws {
    var scene = try scene(name, columns: size.0, rows: size.1)
    let last = scene.state.listed.rows.count - 1
    let page = scene.state.visibleRows(scene.registry) - 1
    for (key, index) in [
      (Key.down, 1), (.up, 0), (.end, last), (.home, 0), (.pageDown, min(page, last)), (.pageUp, 0),
    ] {
      scene.press(key)
      #expect(scene.state.listed.position == index, "\(key)")
      let row = try #require(scene.frame.cursor?.row)
      #expect(scene.lines[row].hasPrefix("▸"))
    }
    let wheel = Input.wheel(.down, Position(column: 3, row: 5))
    _ = scene.state.update(.input(wheel), scene.registry)
    #expect(scene.state.listed.position == 1)
    let top = ListLayout(scene.state.listed, in: scene.state, scene.registry).rows.top
    let click = Input.click(Position(column: 3, row: top + 2))
    _ = scene.state.update(.input(click), scene.registry)
    #expect(scene.state.listed.position == 2)
    let (pages, row) = (scene.state.pages.count, scene.state.listed.selected)
    _ = scene.state.update(.input(click), scene.registry)
    #expect(scene.state.pages.count > pages || row?.subject == nil && row?.figure == nil)
  }

  @Test(arguments: names, Language.allCases)
  func `rows fit the screen with a column free on the right, and linear mode says the same`(
    name: ListName, language: Language
  ) throws {
    for (columns, rows) in [(60, 18), (80, 24), (120, 36)] {
      var scene = try scene(name, columns: columns, rows: rows, language: language)
      let layout = ListLayout(scene.state.listed, in: scene.state, scene.registry)
      for row in layout.rows.top..<layout.rows.bottom {
        #expect(TextWidth.columns(of: scene.lines[row]) < columns)
      }
      let cells = name.description.cells(
        of: scene.state.listed.rows[...], in: ListRoom(width: columns - 3),
        found: Query("", wording: Wording(language)), scene.state.reading(scene.registry))
      for cell in cells.joined() where cell.align == .trailing {
        #expect(TextWidth.columns(of: cell.text) <= cell.width, "\(cell.text)")
      }
      let first = try #require(scene.state.listed.selected)
      let facts = name.description.facts(of: first, scene.state.reading(scene.registry))
      scene.state.preferences.isLinear = true
      scene.press(.home)
      let line = try #require(scene.lines.first { $0.hasPrefix("> ") })
      #expect(line.contains(facts[0].prefix(20)))
      for glyph in "━│█▸" { #expect(!scene.screen.contains(glyph)) }
    }
  }

  @Test(arguments: EntityKind.allCases.map(ListName.entities))
  func `a list that was kept up record by record is the same as one made anew`(
    name: ListName
  ) throws {
    var scene = try scene(name)
    var lists = name.description.orders.map { rule in
      var list = ListState(name)
      list.sort = rule
      list.filter = TextInput("a")
      list.refresh(scene.state.reading(scene.registry))
      return list
    }
    let card = FormDesk.card("Zéphyrine", "Aalbers")
    let id = FormDesk.id(CandidateID.self, "C0000009")
    let organisation = try #require(scene.registry.organisations.keys.min())
    var renamed = try #require(scene.registry.organisations[organisation]).card
    renamed.name = "Aalter Atelier"
    let programme = try #require(scene.registry.programmes.keys.min())
    var other = try #require(scene.registry.programmes[programme]).card
    other.name = "Abécédaire"
    for command in [
      Command.create(id, card), .amend(organisation, renamed),
      .amend(programme, other), .move(id, CandidateStep(.paused)),
    ] {
      try scene.recordElsewhere(command)
      for index in lists.indices {
        lists[index].refresh(scene.state.reading(scene.registry))
        var anew = ListState(name)
        anew.sort = lists[index].sort
        anew.filter = lists[index].filter
        anew.refresh(scene.state.reading(scene.registry))
        #expect(lists[index].rows == anew.rows, "\(lists[index].sort)")
      }
    }
  }

  @Test func `a request that is late says so in words`() throws {
    let scene = try scene(.requests)
    #expect(scene.screen.contains("retard "))
  }

  @Test func `people near their term are paused at once or refused one by one`() throws {
    var scene = try scene(.retention)
    scene.press(.character(" "), .character(" "), .character("s"))
    scene.type("pause")
    scene.press(.enter)
    #expect(scene.screen.contains("pour les 2 personnes cochées ?"))
  }
}
