import Canvas
import Domain
import Testing

@testable import Interface

/// What a filter understands beyond plain words.
@Suite struct FindTests {
  private let wording = Wording()

  private func found(
    _ filter: String, _ kind: EntityKind = .candidate, in scene: Scene
  ) throws -> Set<EntityID> {
    let rows = try scene.registry.rows(
      of: .entities(kind), on: scene.today, filter: filter, wording: wording)
    return Set(rows.compactMap(\.subject))
  }

  /// With those of the parts of its lists.
  private func values(of id: EntityID, in registry: Registry) -> [DescribedValue] {
    let own = registry.entity(id)?.values ?? []
    return own.flatMap { value -> [DescribedValue] in
      if case .parts(let parts) = value.value { parts.joined().map { $0 } } else { [value] }
    }
  }

  @Test(arguments: EntityKind.allCases)
  func `every field of every file is asked for by its label and found by its value`(
    kind: EntityKind
  ) throws {
    let scene = try Scene()
    let reading = scene.state.reading(scene.registry)
    var asked: Set<Field> = []
    for id in scene.registry.ids(of: kind).sorted() where !scene.registry.isErased(id) {
      for value in values(of: id, in: scene.registry) where !value.value.isEmpty {
        guard asked.insert(value.field.name).inserted else { continue }
        let text = reading.shown(value).split(separator: "\n").first.map { String($0) } ?? ""
        for name in [wording.name(.field(value.field.name)), value.field.name.rawValue] {
          let filter = "\(name):\"\(text)\""
          let rows = try scene.registry.rows(
            of: .entities(kind), on: scene.today, filter: filter, wording: wording,
            memberName: reading.memberName)
          #expect(rows.contains(.entity(id)), "\(filter)")
        }
      }
    }
    // The sample fills nearly all of them.
    let described = Set(
      kind.fields.flatMap { field -> [Field] in
        if case .parts(let parts) = field.shape { parts.map(\.name) } else { [field.name] }
      })
    #expect(asked.isSubset(of: described) && asked.count * 3 >= described.count * 2)
  }

  @Test func `every topic has a name of its own kind, in each language`() {
    for topic in QueryTopic.all {
      for language in Language.allCases {
        let name = Wording(language).name(topic)
        #expect(wording.topics(name).contains(topic), "\(name)")
        let terms = QueryTerm.all(in: "\(name):x")
        #expect(terms.count == 1 && terms[0].name == name, "\(name)")
      }
    }
  }

  @Test(arguments: [
    ("O'Brien", ["obrien", "o'brien", "o’brien", "OBRIEN"], "obriens"),
    ("d’Hondt", ["dhondt", "d'hondt", "hondt"], "ddhondt"),
    ("Müller", ["muller", "mueller", "müller", "MUELLER"], "muellers"),
    ("Mueller", ["mueller", "müller"], "muller"),
    ("Groß", ["gross", "groß"], "grosz"),
  ])
  func `a name is found without its signs`(name: String, typed: [String], other: String) {
    let text = SearchText(name)
    for word in typed { #expect(SearchWords(word).allStand(in: text), "\(word)") }
    #expect(!SearchWords(other).allStand(in: text))
  }

  @Test(arguments: ["0032 470 11 22 33", "0470 11 22 33", "+32 (0)470 11 22 33", "5000 0470112233"])
  func `a number in groups is one number, and what stands before it is not of it`(typed: String) {
    let words = SearchWords(typed)
    #expect(words.allStand(in: SearchText("5000 Namur\n+32 470 11 22 33\n+32470112233")))
    #expect(!words.allStand(in: SearchText("5000 Namur\n+32 470 22 11 33\n+32470221133")))
  }

  @Test func `whoever is of a basin, attested, and was never introduced is counted`() throws {
    let scene = try Scene()
    let registry = scene.registry
    func holds(_ person: Candidate, _ basin: Basin) -> Bool {
      person.card.basin == basin
        && registry.pathways(of: person.id.entity).contains { !$0.attestations.isEmpty }
        && registry.introductions(of: person.id).isEmpty
    }
    var (attested, alone) = (0, 0)
    for basin in registry.basins {
      let expected = registry.candidates.values.filter { holds($0, basin) }.map(\.id.entity)
      let there = "bassin:\"\(basin.name)\""
      let question = "\(there) formation:attestée sans:mise-en-relation"
      #expect(try found(question, in: scene) == Set(expected), "\(question)")
      attested += try found("\(there) formation:attestée", in: scene).count
      alone += try found("\(there) sans:mise-en-relation", in: scene).count
    }
    let all = registry.candidates.values.filter { person in
      registry.pathways(of: person.id.entity).contains { !$0.attestations.isEmpty }
    }
    #expect(attested == all.count && attested > 0)
    #expect(alone == registry.candidates.values.count { registry.introductions(of: $0.id).isEmpty })
  }

  @Test func `stages done, introductions and times are compared`() throws {
    let scene = try Scene()
    let registry = scene.registry
    func people(_ holds: (Candidate) -> Bool) -> Set<EntityID> {
      Set(registry.candidates.values.filter { $0.state != .erased && holds($0) }.map(\.id.entity))
    }
    let half = try #require(Fte(typed: "0,5"))
    let from = try #require(Day(year: 2026, month: 3, day: 1))
    for (filter, expected) in [
      (
        "parcours:fonda>=3",
        people { person in
          registry.pathways(of: person.id.entity).contains {
            registry.label($0.programme).lowercased().contains("fonda")
              && registry.progress(of: $0).done >= 3
          }
        }
      ),
      ("mise-en-relation>=2", people { registry.introductions(of: $0.id).count >= 2 }),
      ("temps>0,5", people { $0.card.fte.map { $0 > half } ?? false }),
      ("inscription>=01/03/2026", people { $0.card.registeredOn.map { $0 >= from } ?? false }),
      ("inscription<01/03/2026", people { $0.card.registeredOn.map { $0 < from } ?? false }),
      ("sans:mise-en-relation", people { registry.introductions(of: $0.id).isEmpty }),
      ("avec:mise-en-relation", people { !registry.introductions(of: $0.id).isEmpty }),
      ("avec:note", people { !$0.notes.isEmpty }), ("sans:note", people(\.notes.isEmpty)),
      ("-bassin:liège", people { $0.card.basin != .liege }),
    ] {
      #expect(!expected.isEmpty && expected.count < registry.candidates.count, "\(filter)")
      #expect(try found(filter, in: scene) == expected, "\(filter)")
    }
  }

  @Test func `a word that must not be there leaves out, also where a note has it`() throws {
    var scene = try Scene()
    let people = scene.registry.candidates.values.filter { $0.state == .active }
      .sorted { $0.id < $1.id }
    try scene.registry.carryOut(.note(people[0].id.entity, "Libre le quinzaine matin"))
    try scene.registry.carryOut(.note(people[1].id.entity, "Le matin, nullement quinzaine"))
    let all = try found("", in: scene)
    #expect(try found("quinzaine matin", in: scene) == [people[0].id.entity, people[1].id.entity])
    #expect(try found("\"quinzaine matin\"", in: scene) == [people[0].id.entity])
    #expect(try found("note:quinzaine -nullement", in: scene) == [people[0].id.entity])
    #expect(
      try found("-quinzaine", in: scene) == all.subtracting(people[..<2].map(\.id.entity)))
  }

  @Test(
    arguments: [
      ("contat:cdi", "contat", nil), ("temps>=beaucoup", "beaucoup", "temps"),
      ("sans:permis", "permis", "sans"), ("bassin:namurr", "namurr", "bassin"),
      ("formation:attestééé", nil, nil), ("commune>=liège", "liège", "commune"),
    ] as [(String, String?, String?)])
  func `what is not understood is said`(filter: String, word: String?, topic: String?) throws {
    let scene = try Scene()
    do throws(UnknownWord) {
      _ = try scene.registry.rows(
        of: .entities(.candidate), on: scene.today, filter: filter, wording: wording)
      #expect(word == nil || word == "")
    } catch {
      #expect(error.word == word ?? "attestééé" && (word == nil || error.topic == topic))
      let sentence = wording.sentence(error)
      #expect(sentence.contains("« ") && !sentence.contains("  "))
    }
  }

  @Test(
    arguments: [
      ("bas", "bassin:", 0), ("bassin:li", "bassin:liège ", 0), ("-éta", "-état:", 0),
      ("formation:atte", "formation:attestée ", 0), ("sans:mise", "sans:mise-en-relation ", 0),
      ("mot bassin:hainaut", "mot bassin:hainaut-", 2), ("co", "co", 3), ("zz", nil, 0),
      ("bassin:zz", nil, 0), ("contrats:", "contrats:", 3), ("formation", "formation:", 0),
      ("vil", "ville:", 0),
    ] as [(String, String?, Int)])
  func `Tab goes on with what is known`(typed: String, completed: String?, least: Int) throws {
    let scene = try Scene()
    let found = QueryCompletion(
      typed, in: .candidate, scene.state.reading(scene.registry))
    #expect(found?.text == completed)
    #expect((found?.choices.count ?? 0) >= least && (least > 0 || found?.choices.isEmpty != false))
  }

  @Test func `Tab in the filter completes it, and says between what`() throws {
    var scene = try Scene()
    scene.press(.character("/"))
    scene.type("bas")
    scene.press(.tab)
    scene.type("hain")
    scene.press(.tab)
    #expect(scene.state.listed.filter.text == "bassin:hainaut-" && scene.state.listed.isFiltering)
    #expect(scene.screen.contains("hainaut-centre"))
    scene.press(.escape, .character("/"))
    scene.type("qqq")
    scene.press(.tab)
    #expect(scene.screen.contains("Rien à compléter"))
  }

  @Test(arguments: [60, 80, 120])
  func `the end of a long filter is seen while it is typed`(columns: Int) throws {
    var scene = try Scene(columns: columns, rows: 24)
    scene.press(.character("/"))
    scene.type("état:active bassin:liège sans:mise-en-relation formation:attestée -dernier")
    #expect(scene.screen.contains("-dernier"))
    #expect(scene.screen.contains("…") || columns > 100)
  }

  @Test(arguments: [false, true])
  func `a row says where it matched what it does not show`(isLinear: Bool) throws {
    var scene = try Scene(columns: 120)
    scene.state.preferences.isLinear = isLinear
    let row = try #require(scene.state.listed.rows.first?.subject)
    try scene.registry.carryOut(.note(row, "On s'est vus deux fois, libre le mercredi matin"))
    scene.press(.character("/"))
    scene.type("mercredi")
    #expect(scene.state.listed.rows == [.entity(row)])
    #expect(scene.screen.contains("note du "))
    #expect(scene.screen.contains("… libre le mercredi") || scene.screen.contains("… le mercredi"))
  }

  @Test(arguments: [
    ("bassin:liège formation:attestée", true), ("sans:mise-en-relation", true),
    ("temps>=0,5", true), ("dupont", false), ("-dupont", false), ("nom:dupont", false),
    ("suivi:amina", false), ("mise-en-relation:dupont", false), ("commune:liège", false),
    ("contat:x", false), ("", true),
  ])
  func `only what can name nobody is kept where it is not sealed`(filter: String, isKept: Bool) {
    #expect(wording.namesNobody(filter) == isKept)
  }
}
