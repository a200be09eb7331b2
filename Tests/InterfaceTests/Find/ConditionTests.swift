import Domain
import Testing

@testable import Interface

/// A condition on a field keeps those of whom it holds, and nobody else, in whatever list.
@Suite struct ConditionTests {
  private func found(_ filter: String, _ kind: EntityKind, _ scene: Scene) throws -> Set<EntityID> {
    let rows = try scene.registry.rows(
      of: .entities(kind), on: scene.today, filter: filter, wording: Wording())
    return Set(rows.compactMap(\.subject))
  }

  private func plain(_ text: some StringProtocol) -> String {
    String(text.map { $0 == "é" ? "e" : $0 })
  }

  /// Those of a kind for whom something holds of the person whose they are.
  private func those(
    _ kind: EntityKind, _ scene: Scene, where holds: (Candidate) -> Bool
  ) -> Set<EntityID> {
    let registry = scene.registry
    return Set(
      registry.ids(of: kind).filter { id in
        guard let person = registry.person(of: id), !registry.isErased(id) else { return false }
        return registry.candidates[person].map(holds) ?? false
      })
  }

  @Test(arguments: [EntityKind.candidate, .introduction])
  func `by programme, whoever follows or followed it`(kind: EntityKind) throws {
    let scene = try Scene()
    let expected = those(kind, scene) { person in
      scene.registry.pathways(of: person.id.entity).contains {
        scene.registry.label($0.programme) == "Fondamentaux EP"
      }
    }
    #expect(!expected.isEmpty)
    #expect(try found("programme:fondamentaux", kind, scene) == expected)
  }

  @Test(arguments: [EntityKind.candidate, .introduction, .pathway])
  func `by basin, where the person is`(kind: EntityKind) throws {
    let scene = try Scene()
    let expected = those(kind, scene) { $0.card.basin == .liege }
    let found = try found("bassin:liège", kind, scene)
    #expect(!expected.isEmpty)
    // A pathway may be an organisation's too.
    #expect(found.filter { scene.registry.person(of: $0) != nil } == expected)
  }

  @Test func `by basin, what an organisation from there asks for`() throws {
    let scene = try Scene()
    let needs = scene.registry.needs.values.filter {
      scene.registry.organisation(of: $0)?.card.basin == .liege
    }
    #expect(!needs.isEmpty)
    #expect(try found("bassin:liège", .need, scene) == Set(needs.map(\.id.entity)))
  }

  @Test func `by day of registration, the latest first`() throws {
    let scene = try Scene()
    var list = ListState(.entities(.candidate))
    list.sort = .registered
    list.refresh(scene.state.reading(scene.registry))
    let days = list.rows.compactMap { row in
      row.subject.flatMap { CandidateID($0) }.flatMap { scene.registry.candidates[$0] }?.card
        .registeredOn
    }
    #expect(Set(days).count > 9 && days == days.sorted(by: >))
  }

  @Test func `by family, what is asked for and who is of it`() throws {
    let scene = try Scene()
    let needs = scene.registry.needs.values.filter { $0.card.family == .outreach }
    #expect(!needs.isEmpty)
    #expect(try found("famille:animation", .need, scene) == Set(needs.map(\.id.entity)))
    let people = those(.candidate, scene) { $0.card.families.contains(.outreach) }
    #expect(try found("famille:animation", .candidate, scene) == people)
  }

  @Test(arguments: EntityKind.allCases)
  func `by state, each where it stands`(kind: EntityKind) throws {
    let scene = try Scene()
    for standing in Standing.all(of: kind) where standing != .candidate(.erased) {
      let name = Wording().name(standing).split(separator: " ").max { $0.count < $1.count } ?? ""
      let expected = scene.registry.ids(of: kind).filter {
        scene.registry.standing(of: $0).map { plain(Wording().name($0)).contains(plain(name)) }
          ?? false
      }
      #expect(try found("état:\(name)", kind, scene) == Set(expected), "\(name)")
    }
  }
}
