import Testing

@testable import Domain

struct AttestationTests {
  /// A person with a pathway of seven stages, so many of them done.
  private func reserve(done: Int) throws -> TestReserve {
    var reserve = try TestReserve()
    let programme = TestReserve.id("G0000007", as: ProgrammeID.self)
    var course = ProgrammeCard()
    (course.name, course.audience) = ("CoopCraft", .candidate)
    course.stages = (1...7).map { Stage("Étape \($0)") }
    try reserve.run(.create(programme, course))
    var card = PathwayCard()
    (card.subject, card.programme) = (TestReserve.elodie.entity, programme)
    try reserve.run(.create(TestReserve.path, card))
    for stage in 0..<done {
      let mark = StageMark(stage: stage, doneOn: reserve.today)
      try reserve.run(.markStage(TestReserve.path, mark))
    }
    return reserve
  }

  private func code(_ reserve: TestReserve) throws -> AttestationCode {
    let paper = try #require(reserve.registry.pathways[TestReserve.path]?.attestations.last)
    let code = try #require(paper.code)
    return try #require(AttestationCode(code))
  }

  @Test func `nothing done is attested, and four of seven are`() throws {
    let none = try reserve(done: 0)
    #expect(
      none.refusal(of: .act(TestReserve.path, Attestation())) == .nothingDone(TestReserve.path))
    var some = try reserve(done: 4)
    try some.run(.act(TestReserve.path, Attestation()))
    let found = try #require(some.registry.attestation(code(some)))
    #expect(found.paper.stages == [0, 1, 2, 3] && found.paper.on == some.today)
    #expect(found.pathway.id == TestReserve.path && found.pathway.state == .running)
  }

  @Test func `a code is confirmed as it is typed, and with one character changed it is not`() throws
  {
    var reserve = try reserve(done: 4)
    try reserve.run(.act(TestReserve.path, Attestation()))
    let code = try code(reserve)
    #expect(AttestationCode(code.shown) == code)
    #expect(AttestationCode(" " + code.stored.lowercased()) == code)
    let letters = Array(code.stored)
    for place in letters.indices {
      for digit in "0123456789ABCDEFGHJKMNPQRSTVWXYZ" where digit != letters[place] {
        var changed = letters
        changed[place] = digit
        let other = try #require(AttestationCode(String(changed)))
        #expect(reserve.registry.attestation(other) == nil)
      }
    }
    #expect(AttestationCode(String(letters.dropLast())) == nil)
    #expect(AttestationCode(code.stored + "0") == nil && AttestationCode("U23456789ABC") == nil)
    #expect(AttestationCode("OIL456789ABC")?.stored == "011456789ABC")
  }

  @Test func `every paper has a code of its own, and nobody else's reserve confirms it`() throws {
    var reserve = try reserve(done: 4)
    let other = try self.reserve(done: 4)
    var codes: Set<String> = []
    for _ in 0..<5 {
      try reserve.run(.act(TestReserve.path, Attestation()))
      codes.insert(try code(reserve).stored)
      #expect(other.registry.attestation(try code(reserve)) == nil)
    }
    #expect(codes.count == 5)
  }

  @Test func `after an erasure the code is unknown`() throws {
    var reserve = try reserve(done: 4)
    try reserve.run(.act(TestReserve.path, Attestation()))
    let code = try code(reserve)
    try reserve.run(.erase(TestReserve.elodie, Erasure(.request)))
    #expect(reserve.registry.attestation(code) == nil)
  }
}
