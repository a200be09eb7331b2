import Testing

@testable import Domain

/// What was written before contracts and funding were told apart, and before stages had keys.
struct FormerCodesTests {
  private func reader(_ pairs: [MemoryCoder.Pair]) -> MemoryCoder {
    MemoryCoder(isWriting: false, pairs: pairs)
  }

  @Test func `what pays for a post is read where it stood among the contracts`() throws {
    var coder = reader([
      .init(name: "contracts", value: .texts(["cdd", "ape", "volontariat", "maribel"]))
    ])
    var card = CandidateCard()
    try card.codeOpen(&coder)
    #expect(card.contracts == [.fixedTerm, .volunteering] && card.funding == [.ape, .maribel])
    coder = reader([.init(name: "contract", value: .text("art60"))])
    var asked = NeedCard()
    try asked.codeOpen(&coder)
    #expect(asked.contract == nil && asked.funding == [.article60])
    coder = reader([.init(name: "form", value: .text("acs"))])
    var step = IntroductionStep(.retained)
    try step.codeOpen(&coder)
    #expect(step.form == nil && step.funding == [.acs])
  }

  @Test func `a joint committee in other words is another one`() throws {
    for (text, committee) in [("329.02", JointCommittee.frenchAndGerman), ("CP 319", .other)] {
      var coder = reader([.init(name: "sector", value: .text(text))])
      var card = OrganisationCard()
      try card.codeOpen(&coder)
      #expect(card.sector == committee)
    }
  }

  @Test func `stages without keys go by their places, and cards without editions by their order`()
    throws
  {
    var registry = Registry()
    let programme = TestReserve.id("G0000001", as: ProgrammeID.self)
    let pathway = TestReserve.path
    func apply(_ change: Change, on id: EntityID) {
      let number = registry.entries.count + 1
      registry.apply(
        Event(change, on: id),
        Stamp(number: number, time: Timestamp(seconds: 0), member: MemberID("m1")))
    }
    var card = ProgrammeCard()
    card.stages = [Stage("Un"), Stage("Deux")]
    apply(.created(.programme(card)), on: programme.entity)
    var begin = PathwayCard()
    (begin.subject, begin.programme) = (TestReserve.elodie.entity, programme)
    apply(.created(.pathway(begin)), on: pathway.entity)
    apply(.stageMarked(StageMark(stage: 1, doneOn: Day(number: 20_000))), on: pathway.entity)
    card.stages = [Stage("Zéro"), Stage("Un"), Stage("Deux")]
    apply(.amended(.programme(card)), on: programme.entity)
    let found = try #require(registry.pathways[pathway])
    #expect(registry.programmes[programme]?.edition == 2 && found.edition == 1)
    #expect(registry.stages(of: found).map(\.stage.name) == ["Un", "Deux"])
    apply(.acted(.attestation(Attestation(on: Day(number: 20_001)))), on: pathway.entity)
    #expect(registry.pathways[pathway]?.state == .ended)
    #expect(registry.stages(of: found).map(\.mark?.doneOn?.number) == [nil, 20_000])
  }
}
