import Canvas
import Console
import Domain
import Glibc
import Interface
import Storage
import Testing

@testable import vivier

/// The loop of a full screen, driven from a script of keys: no terminal, and a clock that stands
/// still.
struct SeatLoopTests {
  private static let size = Size(columns: 80, rows: 24)
  private static let seconds = 20_778 * 86_400 + 36_000
  private static let clock = WallClock(fixedAt: seconds)
  private static let phrase = "une phrase de passe"
  private static let day = Day(number: 20_778)

  /// A reserve in which one of two people is presented to an organisation with a coordinator.
  private struct Office: ~Copyable {
    let program = Program()
    let coordinator: MemberID
    var folder: String { program.folder + "/r" }

    init() throws {
      let time = Timestamp(seconds: seconds)
      let folder = program.folder + "/r"
      try Reserve.create(at: folder, name: "Réserve", member: "Amina", time: time)
      var reserve = try Reserve(opening: folder)
      var numbers = SplitMix64(seed: 4)
      let organisation: OrganisationID = reserve.registry.freshID(using: &numbers)
      let need: NeedID = reserve.registry.freshID(using: &numbers)
      var card = OrganisationCard()
      card.name = "Le Fil des Mots"
      var wanted = NeedCard()
      (wanted.organisation, wanted.title) = (organisation, "Animation")
      var commands: [Command] = [
        .create(organisation, card), .create(need, wanted),
      ]
      for (given, family) in [("Élodie", "Dupont"), ("Noé", "Vandenberghe")] {
        let person: CandidateID = reserve.registry.freshID(using: &numbers)
        let introduction: IntroductionID = reserve.registry.freshID(using: &numbers)
        var card = CandidateCard()
        var identity = Identity()
        (identity.givenName, identity.familyName) = (given, family)
        identity.email = "\(family.lowercased())@example.org"
        card.identity = identity
        commands.append(.create(person, card))
        guard given == "Élodie" else { continue }
        let why = IntroductionCard(
          candidate: person, need: need, rationale: "Elle a tenu un atelier.")
        var consent = IntroductionStep(.agreed, on: day)
        consent.channel = .phone
        consent.fields = [.givenName, .familyName]
        consent.expires = day.adding(months: 6)
        commands += [
          .create(introduction, why), .moveIntroduction(introduction, consent),
          .moveIntroduction(introduction, IntroductionStep(.presented)),
        ]
      }
      for command in commands {
        let actor = reserve.actor
        try reserve.record(at: time) { (registry) throws(Refusal) in
          try registry.decide(command, by: actor, on: day)
        }
      }
      coordinator = try reserve.addCoordinator(
        of: organisation, named: "Le Fil des Mots", passphrase: Secret(phrase.utf8), at: time,
        on: day)
    }

    /// A facilitator at the desk.
    func desk(_ script: [Input], meanwhile: @escaping () -> Void = {}) throws -> SeatLoop<
      DeskSeat, StagedScreen
    > {
      var preferences = Preferences()
      preferences.lockMinutes = 0
      let start = DeskStart(preferences: preferences, memory: program.folder + "/s", seed: 7)
      return SeatLoop(
        DeskSeat(start), try Reserve(opening: folder),
        on: StagedScreen(script, meanwhile), clock)
    }

    /// The coordinator before her review.
    func review(_ script: [Input], meanwhile: @escaping () -> Void = {}) throws -> SeatLoop<
      ReviewSeat, StagedScreen
    > {
      var reserve = try Reserve(opening: folder)
      let seat = try ReviewSeat(typed: coordinator.stored, in: reserve, Preferences())
      reserve.lock()
      try reserve.unlock(Secret(phrase.utf8), as: coordinator)
      let hasOpened = seat.hasOpened(reserve)
      #expect(hasOpened)
      return SeatLoop(seat, reserve, on: StagedScreen(script, meanwhile), clock)
    }
  }

  /// A screen on which a script is played once something else has happened in between.
  private struct StagedScreen: ~Copyable, Screen {
    var memory: MemoryTerminal
    private var meanwhile: (() -> Void)?
    /// What happens before the first deadline of the script.
    var onDeadline: (() -> Void)?

    init(_ script: [Input], _ meanwhile: @escaping () -> Void) {
      memory = MemoryTerminal(size: SeatLoopTests.size, script: script)
      self.meanwhile = meanwhile
    }

    var size: Size { memory.size }
    var roundTrip: Duration? { memory.roundTrip }

    mutating func show(_ frame: Frame) { memory.show(frame) }
    mutating func forget() { memory.forget() }
    mutating func suspend() { memory.suspend() }

    mutating func nextInput(
      until deadline: ContinuousClock.Instant?, watching: [Int32]
    ) -> Input {
      meanwhile?()
      meanwhile = nil
      let input = memory.nextInput(until: deadline, watching: watching)
      if case .deadline = input {
        onDeadline?()
        onDeadline = nil
      }
      return input
    }
  }

  private static func keys(_ keys: Key...) -> [Input] { keys.map(Input.key) }

  private static func typed(_ text: String) -> [Input] { text.map { .key(.character($0)) } }

  @Test func `somebody is registered at the desk, from the first key to the journal`() throws {
    let office = try Office()
    let script =
      Self.keys(.function(7)) + Self.typed("Inès") + Self.keys(.tab) + Self.typed("Claes")
      + Self.keys(.control("s"), .function(10))
    var loop = try office.desk(script)
    loop.run()
    let screen = try #require(loop.display.memory.frames.last).lines().joined(separator: "\n")
    #expect(screen.contains("Inès Claes"))
    let reserve = try Reserve(opening: office.folder)
    #expect(reserve.registry.candidates.count == 3)
  }

  @Test func `whoever is removed while their desk is open is told so`() throws {
    let office = try Office()
    let time = Timestamp(seconds: Self.seconds)
    var amina = try Reserve(opening: office.folder)
    let bruno = try amina.addMember(
      named: "Bruno", passphrase: Secret(Self.phrase.utf8), at: time, on: Self.day)
    var reserve = try Reserve(opening: office.folder)
    try reserve.unlock(Secret(Self.phrase.utf8), as: bruno)
    let folder = office.folder
    let screen = StagedScreen([.deadline] + Self.keys(.function(10))) {
      var amina = try? Reserve(opening: folder)
      _ = try? amina?.removeMember(bruno, at: time, on: Self.day)
    }
    let start = DeskStart(
      preferences: Preferences(), memory: office.program.folder + "/s", seed: 7)
    var loop = SeatLoop(DeskSeat(start), reserve, on: screen, Self.clock)
    loop.run()
    let shown = try #require(loop.display.memory.frames.last).lines().joined(separator: "\n")
    #expect(shown.contains("n'êtes plus membre"))
    #expect(!shown.contains("Rien n'est perdu"))
  }

  @Test func `what one session is typing outlives another that only looks`() throws {
    let office = try Office()
    // A terminal that goes away in the middle of a word, while another desk is open.
    var typing = try office.desk(Self.keys(.function(7)) + Self.typed("Inès"))
    var looking = try office.desk(Self.keys(.down, .function(10))) { typing.run() }
    looking.run()
    var again = try office.desk([])
    again.run()
    #expect(again.state.draft?.entries.first?.text == "Inès")
  }

  @Test func `what two sessions are typing is kept by each`() throws {
    let office = try Office()
    var later = try office.desk(Self.keys(.function(7)) + Self.typed("Zoé"))
    var first = try office.desk(Self.keys(.function(7)) + Self.typed("Inès")) { later.run() }
    first.run()
    var texts: Set<String?> = []
    for _ in 0..<2 {
      var again = try office.desk([])
      again.run()
      texts.insert(again.state.draft?.entries.first?.text)
      again.drafts = DraftKeeper(
        of: again.reserve.id, for: again.reserve.member, in: office.program.folder + "/s")
      _ = again.drafts?.found(in: again.reserve)
      again.drafts?.drop(in: again.reserve)
      again.drafts = nil
    }
    #expect(texts == ["Inès", "Zoé"])
  }

  @Test func `whoever is given other keys is told what that closes`() throws {
    let office = try Office()
    let (folder, coordinator) = (office.folder, office.coordinator)
    let time = Timestamp(seconds: Self.seconds)
    var loop = try office.review(
      Self.keys(.character("n"), .tab) + Self.typed("Merci") + [.deadline]
        + Self.keys(.function(10)))
    loop.display.onDeadline = {
      var amina = try? Reserve(opening: folder)
      try? amina?.renewMember(
        coordinator, passphrase: Secret("une autre, du bureau".utf8), at: time, on: Self.day)
    }
    loop.run()
    let shown = try #require(loop.display.memory.frames.last).lines().joined(separator: "\n")
    #expect(shown.contains("ne se rouvre plus"), "\(shown)")
    #expect(!shown.contains("Rien n'est perdu"))
  }

  @Test func `what is told of missing keys ends when they are back`() throws {
    let office = try Office()
    let older = office.program.bytes(of: "r/reserve.keyring")
    var reserve = try Reserve(opening: office.folder)
    let actor = reserve.actor
    try reserve.record(at: Timestamp(seconds: Self.seconds)) { (registry) throws(Refusal) in
      var numbers = SplitMix64(seed: 5)
      let person: CandidateID = registry.freshID(using: &numbers)
      var card = CandidateCard()
      var identity = Identity()
      (identity.givenName, identity.familyName) = ("Zoé", "Nouvelle")
      card.identity = identity
      return try registry.decide(.create(person, card), by: actor, on: Self.day)
    }
    let latest = office.program.bytes(of: "r/reserve.keyring")
    office.program.write(older, to: "r/reserve.keyring")
    var loop = try office.desk([.deadline, .resize(Self.size)] + Self.keys(.function(10)))
    let program = office.program
    loop.display.onDeadline = { program.write(latest, to: "r/reserve.keyring") }
    loop.run()
    let frames = loop.display.memory.frames.map { $0.lines().joined(separator: "\n") }
    #expect(frames.contains { $0.contains("lecture seule") })
    #expect(frames.last?.contains("à nouveau en ordre") == true, "\(frames.last ?? "")")
    #expect(frames.last?.contains("lecture seule") == false)
  }

  @Test func `nothing private stays on the screen when the keyring goes away`() throws {
    let office = try Office()
    var loop = try office.desk([.deadline, .deadline, .resize(Self.size)])
    let program = office.program
    loop.display.onDeadline = { program.write([UInt8](), to: "r/reserve.keyring") }
    loop.run()
    let frames = loop.display.memory.frames.map { $0.lines().joined(separator: "\n") }
    #expect(frames.first?.contains("dupont@example.org") == true, "\(frames.first ?? "")")
    let last = try #require(frames.last)
    #expect(last.contains("Le trousseau de clés"), "\(last)")
    #expect(!last.contains("dupont") && !last.contains("Dupont"), "\(last)")
  }

  @Test func `a form is taken off the screen with the keys, and is there with them again`() throws {
    let office = try Office()
    let path = "r/reserve.keyring"
    let bytes = office.program.bytes(of: path)
    var loop = try office.desk(
      Self.keys(.function(7)) + Self.typed("Quetzal") + [
        .deadline, .deadline, .deadline, .deadline, .resize(Self.size),
      ])
    let file = office.folder + "/reserve.keyring"
    loop.display.onDeadline = { _ = unsafe truncate(file, 0) }
    loop.run()
    let last = try #require(loop.display.memory.frames.last).lines().joined(separator: "\n")
    #expect(!last.contains("Quetzal"), "\(last)")
    office.program.write(bytes, to: path)
    var again = try office.desk([])
    again.run()
    #expect(again.state.draft?.entries.first?.text == "Quetzal")
  }

  @Test func `a form given up by quitting is no draft any more`() throws {
    let office = try Office()
    var loop = try office.desk(
      Self.keys(.function(7)) + Self.typed("Inès") + Self.keys(.function(10), .right, .enter))
    loop.run()
    var again = try office.desk([])
    again.run()
    #expect(again.state.draft == nil)
  }

  @Test(arguments: [false, true])
  func `a second without a key ends what was typed in vain`(isPause: Bool) throws {
    let office = try Office()
    let pause = isPause ? [Input.deadline] : []
    var loop = try office.desk(
      Self.keys(.function(1)) + Self.typed("/") + pause + Self.typed("o"))
    loop.run()
    let said = try #require(loop.state.notices.current?.text)
    #expect((said == Wording().say(.typedInVain)) == !isPause)
  }

  @Test func `a form that could not be saved is kept when its desk is quit`() throws {
    let office = try Office()
    let script =
      Self.keys(.function(7)) + Self.typed("Inès") + [.deadline]
      + Self.keys(.function(10), .right, .enter)
    let journal = office.program.journal()
    let before = office.program.bytes(of: journal)
    var damaged = before
    damaged[before.count - 200] ^= 1
    var loop = try office.desk(script) {
      // Another file of that name, so that the desk reads it anew.
      _ = unsafe unlink("\(office.program.folder)/\(journal)")
      office.program.write(damaged, to: journal)
    }
    loop.run()
    let frames = loop.display.memory.frames.map { $0.lines().joined(separator: "\n") }
    #expect(frames.contains { $0.contains("Ce qui est tapé attendra") })
    office.program.write(before, to: journal)
    var again = try office.desk([])
    again.run()
    #expect(again.state.draft?.entries.first?.text == "Inès")
  }

  @Test func `a coordinator decides, and is shown nobody but whom she may see`() throws {
    let office = try Office()
    var loop = try office.review(
      Self.keys(.character("e"), .control("s"), .function(5), .escape, .function(10)))
    loop.run()
    for frame in loop.display.memory.frames {
      #expect(!frame.lines().contains { $0.contains("Vandenberghe") || $0.contains("Noé") })
    }
    let whole = try Reserve(opening: office.folder)
    #expect(whole.registry.introductions.values.map(\.state) == [.studying])
    #expect(loop.who.registry(of: loop.reserve).candidates.count == 1)
  }

  @Test func `what she was typing waits for her, whatever another session of hers does`() throws {
    let office = try Office()
    var typing = try office.review(Self.keys(.character("n"), .tab) + Self.typed("Merci"))
    var looking = try office.review(Self.keys(.down, .function(10))) { typing.run() }
    looking.run()
    var again = try office.review([])
    again.run()
    #expect(again.state.draft != nil)
  }
}
