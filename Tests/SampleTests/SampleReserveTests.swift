import Domain
import Testing

@testable import Sample

private let member = MemberID("m1")

private func sample(
  seed: UInt64 = 329, _ candidates: Int = SampleReserve.pilot, on today: String = "2026-11-21"
) throws -> SampleReserve {
  let day = try #require(Day(iso: today))
  return try SampleReserve(seed: seed, candidates: candidates, today: day, member: member)
}

struct SampleReserveTests {
  @Test func `the default is the pilot as it stands`() throws {
    let registry = try sample().registry
    #expect(registry.name == "Réserve pilote")
    #expect(registry.candidates.count == 47)
    #expect(registry.organisations.count == 15)
    #expect(registry.needs.count == 15)
    #expect(registry.needs.values.count { $0.isOpen } == 4)
    #expect(registry.introductions.count == 62)
    #expect(registry.introductions.values.count { $0.state.isOpen } == 9)
    #expect(registry.pathways.values.count { $0.state == .running } == 17)
    #expect(registry.pathways.values.count { $0.state == .ended } == 21)
    #expect(registry.programmes.count == ProgrammeCard.shipped.count)
  }

  @Test func `every state of every kind of thing is there to be seen`() throws {
    let registry = try sample().registry
    #expect(Set(registry.introductions.values.map(\.state)) == Set(IntroductionState.allCases))
    #expect(Set(registry.needs.values.map(\.state)) == Set(NeedState.allCases))
    #expect(Set(registry.pathways.values.map(\.state)) == Set(PathwayState.allCases))
    #expect(Set(registry.candidates.values.map(\.state)) == [.active, .paused, .left])
  }

  @Test(arguments: [
    "2026-11-16", "2026-11-17", "2026-11-18", "2026-11-19", "2026-11-20", "2026-11-21",
    "2026-11-22", "2026-03-01", "2028-02-29",
  ])
  func `the same things are due whatever the day and the seed`(today: String) throws {
    let day = try #require(Day(iso: today))
    let kinds: [DueDate.Kind] = [
      .consentEnds, .followUp, .meetingOutcome, .missingConsent, .reserveConsent, .review, .stage,
      .standstill,
    ]
    for seed: UInt64 in [329, 1, 2, .max] {
      let due = try sample(seed: seed, on: today).registry.dueDates(on: day)
      #expect(due.map(\.kind.rawValue).sorted() == kinds.map(\.rawValue))
    }
  }

  /// Whoever rehearses a demonstration on a Monday finds the same people on the first of the month.
  @Test func `people and introductions are the same on every day`() throws {
    let first = try #require(Day(iso: "2026-11-16"))
    var seen: [[String]] = []
    for number in 0..<60 {
      let sample = try sample(on: first.adding(days: number * 13).iso)
      #expect(sample.steps.first?.events.map(\.change.kind) == [.reserveNamed])
      let registry = sample.registry
      let names = registry.candidates.values.map { "\($0.id) \($0.name ?? "")" }
      let shown = registry.introductions.values.map { introduction in
        let fields = introduction.consent?.fields.map(\.rawValue) ?? []
        return "\(introduction.id) \(introduction.state) \(fields)"
      }
      seen.append((names + shown).sorted())
    }
    #expect(Set(seen).count == 1)
  }

  @Test func `the people of the frames come first`() throws {
    let registry = try sample().registry
    let elodie = try #require(CandidateID("C7K2-M9QX"))
    #expect(registry.candidates[elodie]?.name == "Élodie Dupont")
    let introduction = try #require(registry.introductions(of: elodie).first)
    #expect(introduction.state == .meeting)
    let reason = "Six ans d'ateliers d'écriture avec des adultes ; l'ASBL cherche cela même."
    #expect(introduction.rationale == reason)
    let need = try #require(registry.needs[introduction.need])
    #expect(registry.organisation(of: need)?.name == "Le Fil des Mots")
    let names = registry.candidates.values.compactMap(\.name)
    #expect(names.contains("Chloé Nguyễn") && names.contains("Noël Vandenberghe"))
  }

  @Test(arguments: [0, 1, 2, 3, 5, 12, 26, 46, 48, 94, 200])
  func `every size can be made and has something of everything`(size: Int) throws {
    for seed: UInt64 in 1...4 {
      let registry = try sample(seed: seed, size).registry
      #expect(registry.candidates.count == size)
      #expect((registry.organisations.isEmpty) == (size == 0))
      #expect(registry.needs.count == registry.organisations.count)
    }
  }

  @Test
  func `a large reserve is wide before it is deep: one block of eight is as busy as the pilot`()
    throws
  {
    let registry = try sample(47 * 16).registry
    #expect(registry.candidates.count == 47 * 16)
    #expect(registry.organisations.count == 30)
    #expect(registry.needs.values.count { $0.isOpen } == 8)
    #expect(registry.introductions.count == 124)
    #expect(registry.pathways.count == 80)
    #expect(Set(registry.organisations.values.map(\.name)).count == 30)
  }
}

struct SampleOrderTests {
  @Test func `the same seed gives the same steps, another seed others`() throws {
    let (first, again, other) = try (sample(), sample(), sample(seed: 330))
    #expect(first.steps.map(\.time) == again.steps.map(\.time))
    #expect(first.steps.map(\.events) == again.steps.map(\.events))
    #expect(first.steps.map(\.events) != other.steps.map(\.events))
  }

  /// FNV-1a of everything that makes a step what it is: moment, name, subject and texts.
  private func fingerprint(_ sample: SampleReserve) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ text: String) {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    for step in sample.steps {
      add("\(step.time.seconds)")
      for event in step.events { add(event.change.tag + event.subject.stored) }
    }
    for introduction in sample.registry.introductions.values.sorted(by: { $0.id < $1.id }) {
      add(introduction.rationale ?? "")
      for step in introduction.steps { add((step.message ?? "") + (step.day?.iso ?? "")) }
    }
    for candidate in sample.registry.candidates.values.sorted(by: { $0.id < $1.id }) {
      add((candidate.name ?? "") + (candidate.card.identity?.presentation ?? ""))
    }
    return hash
  }

  @Test func `the sample of one day is the same in every version`() throws {
    // Changes only together with the texts or the plots, and then on purpose.
    let found = try fingerprint(sample())
    #expect(found == 0x8386_3592_E5A2_5B7E)
  }

  @Test(arguments: [47, 150])
  func `everything is recorded in order, on working days, before today`(size: Int) throws {
    let steps = try sample(size).steps
    #expect(zip(steps, steps.dropFirst()).allSatisfy { $0.time <= $1.time })
    #expect(steps.allSatisfy { $0.time.day.weekday <= 5 && !$0.events.isEmpty })
    let last = try #require(steps.last?.time.day)
    #expect(last.iso < "2026-11-21" && last.iso > "2026-11-14")
  }

  @Test func `another registry makes the same of the steps`() throws {
    let sample = try sample()
    var registry = Registry()
    for step in sample.steps {
      for event in step.events {
        registry.apply(
          event, Stamp(number: registry.revision + 1, time: step.time, member: member))
      }
    }
    #expect(registry.candidates == sample.registry.candidates)
    #expect(registry.introductions == sample.registry.introductions)
  }
}

struct SamplePeopleTests {
  @Test func `nobody can be reached: addresses and telephones are made up`() throws {
    for candidate in try sample(200).registry.candidates.values {
      let identity = try #require(candidate.card.identity)
      let typed = try #require(identity.email)
      let email = try #require(EmailAddress(typed))
      #expect(email.text.hasSuffix("@example.org"))
      #expect(email.text.utf8.allSatisfy { $0 < 0x80 })
      let number = try #require(identity.phone)
      let phone = try #require(PhoneNumber(number))
      #expect(phone.stored.hasPrefix("+324700") && phone.shown == identity.phone)
    }
  }

  @Test func `towns lie in the basins that the cards name`() throws {
    for candidate in try sample(200).registry.candidates.values {
      let postcode = try #require(candidate.card.identity?.postcode)
      #expect(candidate.card.basin == Basin(postcode: postcode))
      #expect(candidate.card.basin != nil)
    }
  }

  @Test func `enterprise numbers are valid, all different and not yet given out`() throws {
    let numbers = try (0..<20_000).map { try #require(Plan.enterpriseNumber($0)).stored }
    #expect(Set(numbers).count == numbers.count)
    #expect(numbers.allSatisfy { $0.hasPrefix("19") })
  }

  @Test func `presentations are many and rarely the same`() throws {
    let people = try sample(200).registry.candidates.values
    #expect(Set(people.compactMap(\.card.identity?.presentation)).count > 150)
  }
}

struct SplitMix64Tests {
  @Test func `the sequence is the one of the reference implementation`() {
    var random = SplitMix64(seed: 1_234_567)
    #expect(random.next() == 6_457_827_717_110_365_317)
    #expect(random.next() == 3_203_168_211_198_807_973)
    #expect(random.next() == 9_817_491_932_198_370_423)
  }

  @Test func `draws stay below their bound and reach every number`() {
    var random = SplitMix64(seed: 7)
    var seen: Set<Int> = []
    for _ in 0..<1_000 { seen.insert(random.below(10)) }
    #expect(seen == Set(0..<10))
    #expect(random.below(1) == 0)
    #expect((0..<100).allSatisfy { _ in (-3 ... -1).contains(random.number(-3 ... -1)) })
  }
}
