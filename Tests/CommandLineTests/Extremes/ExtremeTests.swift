import Canvas
import Exchange
import Glibc
import Storage
import Testing

@testable import Domain
@testable import Interface
@testable import vivier

/// What no form takes and somebody signs all the same, with a program of their own: it is read, and
/// told in every sentence, and ends no program.
struct ExtremeTests {
  private static let today = Day(number: 20_583)
  private static let time = Timestamp(seconds: 20_583 * 86_400)

  /// One of each kind, for one event.
  private struct Cast {
    let ids: [EntityKind: EntityID]
    let member: EntityID
    let writer: EntityID

    init(in registry: Registry) {
      var generator = SystemRandomNumberGenerator()
      let drawn = EntityKind.allCases.map { ($0, registry.freshID(of: $0, using: &generator)) }
      ids = Dictionary(uniqueKeysWithValues: drawn)
      (member, writer) = (.member(using: &generator), .writer(using: &generator))
    }

    func id<ID: TypedID>(_ type: ID.Type = ID.self) -> ID {
      ID(trusting: ids[ID.kind] ?? .reserve)
    }

    /// What there is before the event, so that it has something to be about.
    var beginning: [Event] {
      var (candidate, organisation, need) = (CandidateCard(), OrganisationCard(), NeedCard())
      var (identity, programme, pathway) = (Identity(), ProgrammeCard(), PathwayCard())
      (identity.givenName, identity.familyName) = ("Élodie", "Dupont")
      candidate.identity = identity
      organisation.name = "Le Fil des Mots"
      (need.title, need.organisation) = ("Animateur·rice", id())
      (programme.name, programme.audience) = ("SYSTÈME", .candidate)
      programme.stages = [Stage("un"), Stage("deux")]
      let (person, course) = (id(CandidateID.self), id(ProgrammeID.self))
      (pathway.subject, pathway.programme) = (person.entity, course)
      let introduction = IntroductionCard(
        candidate: person, need: id(), on: ExtremeTests.today, rationale: "Six ans d'ateliers.")
      let cards: [AnyCard] = [
        .candidate(candidate), .organisation(organisation), .need(need), .programme(programme),
        .pathway(pathway), .introduction(introduction), .meeting(MeetingCard()),
      ]
      let made = cards.map { Event(.created($0), on: ids[$0.kind] ?? .reserve) }
      return made + [
        Event(.memberAdded(MemberCard(.coordinator, of: id(), name: "Lia")), on: member),
        Event(
          .requestReceived(RightsRequestCard(.access, on: ExtremeTests.today, channel: .phone)),
          on: person.entity),
      ]
    }

    /// The one line to write for a new kind of event.
    func subject(of change: Change, in registry: Registry) -> EntityID {
      switch change {
      case .created(let card):
        var generator = SystemRandomNumberGenerator()
        return registry.freshID(of: card.kind, using: &generator)
      case .amended(let card): return ids[card.kind] ?? .reserve
      case .moved(let step): return ids[step.standing.kind] ?? .reserve
      case .acted(let act):
        return type(of: act.described).kinds.first.flatMap { ids[$0] } ?? .reserve
      case .noted(let kind, _): return ids[kind] ?? .reserve
      case .candidateConsented, .consentWithdrawn, .requestReceived, .requestExtended,
        .requestAnswered, .erasureBegun, .erasureDone, .earlierForgotten:
        return id(CandidateID.self).entity
      case .stageMarked, .pathwayAdopted: return id(PathwayID.self).entity
      case .introductionMoved, .introductionConsulted: return id(IntroductionID.self).entity
      case .memberAdded, .memberRemoved, .memberRenewed: return member
      case .writerOpened, .writerRead: return writer
      case .reserveNamed, .ruleSet, .recordConfirmed, .recordSetAside, .journalSealed:
        return .reserve
      case .undone: return id(CandidateID.self).entity
      }
    }
  }

  /// As if it were somebody's to seal who signs it.
  private func sealed(_ event: Event, in registry: Registry, by actor: Actor) -> Event {
    let owner = registry.owner(of: event.change, on: event.subject, by: actor)
    return Event(event.change, on: event.subject, sealedFor: owner ?? event.subject)
  }

  @Test(arguments: Extreme.allCases)
  func `every event with extreme values is read and told`(extreme: Extreme) throws {
    let program = Program()
    let folder = program.folder + "/r"
    try Reserve.create(at: folder, name: "Réserve", member: "Amina", time: Self.time)
    var (written, refused): (Int, [String]) = (0, [])
    var reserve = try Reserve(opening: folder)
    let actor = reserve.actor
    var cast = Cast(in: reserve.registry)
    // A seat alone records a seal, with a key that no reserve has.
    let kinds = Change.Kind.allCases.filter { $0 != .journalSealed }
    for (place, kind) in kinds.enumerated() {
      if place % 6 == 0 || kind.blank.isLast {
        cast = Cast(in: reserve.registry)
        for event in cast.beginning {
          try reserve.record(at: Self.time) { [sealed(event, in: $0, by: actor)] }
        }
      }
      let others = cast.ids.values.map(\.stored).sorted() + [cast.member.stored]
      let change = try #require(
        ExtremeCoder.change(kind, extreme, naming: others), "\(kind): a field takes no form")
      #expect(change.kind == kind)
      let subject = cast.subject(of: change, in: reserve.registry)
      do throws(RecordError) {
        try reserve.record(at: Self.time) {
          [sealed(Event(change, on: subject), in: $0, by: actor)]
        }
        written += 1
      } catch { refused.append("\(kind): \(error)") }
    }
    reserve = try Reserve(opening: folder)
    #expect(reserve.condition == .writable && reserve.unknownRecords == 0)
    #expect(try Reserve.verify(folder).damage == nil)
    #expect(written == kinds.count, "\(refused)")
    let place = Extreme.allCases.firstIndex(of: extreme) ?? 0
    try tell(reserve.registry, in: Language.allCases[place % Language.allCases.count])
    show(reserve.registry)
  }

  /// In every sentence: lists, files, exports, figures, what organisations are shown.
  private func tell(_ registry: Registry, in language: Language) throws {
    let (wording, members) = (Wording(language), registry.memberNames)
    let name = { members[$0] ?? $0.stored }
    let listing = Listing(
      registry: registry, wording: wording, today: Self.today, members: members)
    for kind in ListKind.all {
      let table = try listing.table(kind, filter: "")
      #expect(!table.csv(member: name).isEmpty && !table.json(member: name).isEmpty)
      let shown = table.selecting(kind.shownColumns)
      _ = shown.text(ExportWording(wording, upTo: 40), width: TextWidth.columns)
      _ = try listing.table(kind, filter: "a")
    }
    let reading = Reading(
      registry: registry, today: Self.today, wording: wording, memberName: name)
    for kind in EntityKind.allCases {
      for id in registry.ids(of: kind) {
        #expect(!LinearWriter(wording).text(.dossier(of: id, reading)).isEmpty)
      }
    }
    let words = ExportWording(reading, members: members)
    let dossiers = Dossier.all(in: registry)
    #expect(!Dossier.json(dossiers, words).isEmpty && !Dossier.facts(dossiers).csv().isEmpty)
    for dossier in dossiers { #expect(!dossier.markdown(words).isEmpty) }
    for figure in registry.figures() { for row in figure.rows { _ = wording.shown(row.count) } }
    for organisation in registry.organisations.keys.sorted().prefix(3) {
      let shown = registry.shown(to: organisation, on: Self.today)
      for kind in EntityKind.allCases {
        for id in shown.ids(of: kind) {
          let reading = Reading(
            registry: shown, today: Self.today, wording: wording, memberName: name)
          _ = LinearWriter(wording).text(.dossier(of: id, reading))
        }
      }
    }
  }

  /// Every list of the desk, and the file of each of its last rows.
  private func show(_ registry: Registry) {
    var preferences = Preferences()
    for isLinear in [false, true] {
      preferences.isLinear = isLinear
      var state = DeskState(
        size: Size(columns: 80, rows: 24), moment: WallTime(today: Self.today, minutes: 600),
        actor: Actor(MemberID("m1"), .facilitator), memberName: "Amina", preferences: preferences,
        seed: 1)
      _ = state.update(.registryChanged, registry)
      let names =
        EntityKind.allCases.map(ListName.entities) + [
          .due, .retention, .requests, .retracted, .rules,
        ]
      for name in names {
        state.open(name, registry)
        for key in [Key.end, .up, .enter, .down, .end, .escape, .home] {
          _ = state.update(.input(.key(key)), registry)
          _ = state.update(.rest, registry)
          #expect(!state.view(registry, theme: .standard).lines().isEmpty)
        }
      }
    }
  }
}

extension Change {
  /// What comes after it on the same file cannot be.
  fileprivate var isLast: Bool {
    if case .introductionMoved = self { return true }
    return kind == .erasureBegun || kind == .erasureDone
  }
}
