import Canvas
import Domain
import Interface
import Testing

/// What the facilitator sees and does about a person's rights, by keys alone, on 80×24.
@Suite struct RightsScreenTests {
  /// A desk on which somebody with an introduction under way is selected.
  private func scene(
    _ language: Language = .french, rows: Int = 24
  ) throws -> (Scene, CandidateID) {
    var scene = try Scene(rows: rows, language: language)
    let open = scene.registry.introductions.values.filter(\.state.isOpen)
      .min { $0.id < $1.id }
    let person = try #require(open?.candidate)
    scene.state.desk.focused.selected = .entity(person.entity)
    scene.press(.home)
    for _ in 0..<60 where scene.state.desk.focused.selected != .entity(person.entity) {
      scene.press(.down)
    }
    try #require(scene.state.desk.focused.selected == .entity(person.entity))
    return (scene, person)
  }

  /// Opens the command of that name.
  private func run(_ words: String, in scene: inout Scene) {
    scene.press(.function(2))
    scene.type(words)
    scene.press(.enter)
  }

  /// Sees to a request for rectification.
  private func receive(in scene: inout Scene) {
    run("noter une demande", in: &scene)
    scene.press(.character("r"), .tab, .tab, .character("p"), .tab)
    scene.type("Mon adresse est fausse.")
    scene.press(.control("s"))
  }

  @Test func `a request is received, its last day shown, extended, and answered`() throws {
    var (scene, person) = try scene()
    receive(in: &scene)
    let name = try #require(scene.registry.candidates[person]?.name)
    #expect(scene.lines.last?.contains("\(name) notée.") == true)
    run("demandes de droits", in: &scene)
    #expect(scene.lines[0].hasPrefix(" Demandes de droits 1"))
    #expect(scene.screen.contains("▸ \(name)"))
    #expect(scene.screen.contains("rectification   15/07/2026        dans 30 j"))
    run("prolonger", in: &scene)
    scene.type("Congés")
    #expect(scene.screen.contains("jusqu'au 15/09/2026"))
    scene.press(.control("s"))
    #expect(scene.screen.contains("rectification   15/09/2026        dans 92 j"))
    run("repondre", in: &scene)
    #expect(scene.screen.contains("fait oublier pour de bon"))
    scene.press(.character("a"), .tab, .tab, .character("p"), .control("s"))
    #expect(scene.lines[0].hasPrefix(" Demandes de droits 0"))
    #expect(scene.screen.contains("Demandes de droits 0 à répondre sur 1"))
    #expect(scene.registry.requests.allSatisfy { !$0.isOpen })
    // What was forgotten is not offered to be undone.
    let answered = scene.registry.revision
    scene.press(.character("u"), .character("o"))
    #expect(scene.registry.entry(number: answered)?.isUndone == false)
  }

  @Test func `what is held goes into a file, and the answer to whoever asked is written next`()
    throws
  {
    var (scene, person) = try scene()
    scene.press(.function(2))
    scene.type("tout ce qui est gardé")
    #expect(scene.press(.enter) == .writeHeld(person))
    #expect(scene.state.pages.isEmpty)
    run("noter une demande", in: &scene)
    scene.press(.character("a"), .tab, .tab, .character("p"), .control("s"))
    try #require(scene.registry.requests.count { $0.candidate == person && $0.isOpen } == 1)
    scene.press(.function(2))
    scene.type("tout ce qui est gardé")
    #expect(scene.press(.enter) == .writeHeld(person))
    #expect(scene.state.pages.last?.form != nil && scene.screen.contains("Réponse"))
  }

  @Test func `withdrawing consent names what ends, and no is the answer`() throws {
    var (scene, person) = try scene()
    let ending = scene.registry.introductions(of: person).filter(\.state.isOpen)
      .map { scene.registry.organisationLabel(of: $0.need) }
    run("retrait", in: &scene)
    scene.press(.tab, .character("p"), .control("s"))
    for name in ending { #expect(scene.screen.contains(name)) }
    #expect(scene.screen.contains("▸ Non"))
    scene.press(.enter)
    #expect(scene.state.place == .form)
    #expect(scene.registry.candidates[person]?.state == .active)
    scene.press(.control("s"), .character("o"))
    #expect(scene.state.place == .desk)
    #expect(scene.registry.candidates[person]?.state == .left)
    #expect(scene.registry.introductions(of: person).allSatisfy { !$0.state.isOpen })
  }

  @Test func `the key that archives offers leaving or erasing a person`() throws {
    var (scene, _) = try scene()
    scene.press(.delete)
    #expect(scene.state.place == .picker)
    #expect(scene.screen.contains("▸ Noter le départ de la réserve"))
    #expect(scene.screen.contains("  Effacer la fiche pour de bon"))
    scene.press(.enter)
    #expect(scene.lines[0].contains("Noter le départ de la réserve"))
  }

  @Test func `from the page of retention a person's consent is renewed or the file erased`() throws
  {
    var scene = try Scene()
    try scene.letMonthsPass(30)
    run("conservation", in: &scene)
    let people = scene.registry.dueDates(on: scene.state.moment.today).filter {
      $0.kind == .retention
    }
    #expect(scene.lines[0].hasPrefix(" Conservation \(people.count)"))
    #expect(scene.lines[22].contains("sur \(people.count)"))
    #expect(scene.screen.contains("Source : convention du\n pilote."))
    #expect(scene.screen.contains("▸"))
    scene.press(.character("s"))
    #expect(scene.screen.contains("Noter l'accord d'être dans la réserve"))
    scene.press(.escape, .function(8), .down, .enter)
    #expect(scene.lines[0].contains("Effacer la fiche"))
    // Nothing ends by itself.
    #expect(scene.registry.erased.isEmpty)
  }

  @Test func `several ticked people are not erased at once`() throws {
    var scene = try Scene()
    scene.press(.character(" "), .character(" "), .function(8), .end, .enter)
    #expect(scene.screen.contains("une seule personne à la fois"))
    #expect(scene.registry.erased.isEmpty)
  }

  @Test func `the rights have a section of the dossier`() throws {
    var (scene, _) = try scene(rows: 40)
    receive(in: &scene)
    scene.press(.enter)
    for _ in 0..<4 { scene.press(.tab) }
    #expect(scene.screen.contains("Accords et droits"))
    #expect(scene.screen.contains("accord donné"))
    #expect(scene.screen.contains("demande : rectification, par téléphone"))
    #expect(scene.screen.contains("15/07/2026, dans 30 j"))
  }

  @Test(arguments: [Language.french, .english, .simple])
  func `every page and form about rights says something in each language`(language: Language) throws
  {
    var (scene, person) = try scene(language)
    let wording = Wording(language)
    for page in [
      DeskPage.list(.retention), .list(.requests), .list(.rules), .list(.members), .text(.figures),
    ] {
      scene.state.pages = [page]
      _ = scene.state.update(.registryChanged, scene.registry)
      #expect(scene.lines.filter { !$0.isEmpty }.count > 4)
    }
    scene.state.pages = []
    try scene.recordElsewhere(
      .receiveRequest(
        person, RightsRequestCard(.erasure, on: scene.today, channel: .phone)))
    let number = try #require(scene.registry.requests.first?.number)
    let purposes: [Form.Purpose] = [
      .withdrawConsent(person), .request(person), .extendRequest(person, number),
      .answerRequest(person, number), .erase(person),
    ]
    for purpose in purposes {
      let form = try #require(Form(purpose, registry: scene.registry, seat: scene.state.formSeat))
      #expect(form.path(registry: scene.registry, wording: wording).allSatisfy { !$0.isEmpty })
      #expect(Form.Purpose(stored: purpose.stored) == purpose)
      scene.state.pages = [.form(form)]
      #expect(scene.lines.filter { !$0.isEmpty }.count > 4)
    }
  }
}
