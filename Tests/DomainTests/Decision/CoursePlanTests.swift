import Testing

@testable import Domain

struct CoursePlanTests {
  private func began() throws -> TestReserve {
    var reserve = try TestReserve()
    try reserve.beginPathway()
    return reserve
  }

  private func span(_ stage: Int, _ from: Int, _ to: Int, in reserve: TestReserve) -> PlanSpan {
    PlanSpan(
      stage: stage, from: reserve.today.adding(days: from), to: reserve.today.adding(days: to))
  }

  private func planned(_ plan: CoursePlan) -> Command { .act(TestReserve.path, plan) }

  @Test func `a plan that is made anew says why, and the earlier one stays`() throws {
    var reserve = try began()
    let first = CoursePlan([span(0, 0, 20, in: reserve), span(1, 10, 40, in: reserve)])
    try reserve.run(planned(first))
    #expect(reserve.refusal(of: planned(first)) == .unchanged(TestReserve.path.entity))
    var second = CoursePlan([span(0, 5, 25, in: reserve), span(1, 10, 40, in: reserve)])
    #expect(reserve.refusal(of: planned(second)) == .missing(.why))
    second.reason = "Le groupe commence plus tard."
    let numbers = try reserve.run(planned(second))
    let pathway = try #require(reserve.registry.pathways[TestReserve.path])
    #expect(pathway.plans.map(\.spans) == [first.spans, second.spans])
    #expect(pathway.plans.map(\.on) == [reserve.today, reserve.today])
    #expect(pathway.span(of: 0) == second.spans[0] && pathway.span(of: 2) == nil)
    try reserve.run(.undo(numbers))
    #expect(reserve.registry.pathways[TestReserve.path]?.plans.map(\.spans) == [first.spans])
  }

  @Test func `a plan holds every stage once, from a day to a later one`() throws {
    let reserve = try began()
    let free = TestReserve.free
    let day = reserve.today.adding(days: 9)
    let rows: [([PlanSpan], Refusal)] = [
      ([], .missing(.plan)),
      ([PlanSpan(stage: 0, from: nil, to: day)], .missing(.plannedFrom)),
      ([PlanSpan(stage: 0, from: day, to: nil)], .missing(.plannedTo)),
      ([span(0, 9, 8, in: reserve)], .tooEarly(.plannedTo, after: day)),
      ([span(3, 0, 1, in: reserve)], .noSuchStage(3, free)),
      ([span(1, 0, 1, in: reserve), span(1, 0, 1, in: reserve)], .noSuchStage(1, free)),
    ]
    for (spans, refusal) in rows {
      #expect(reserve.refusal(of: planned(CoursePlan(spans))) == refusal)
    }
    #expect(reserve.refusal(of: planned(CoursePlan([span(0, 9, 9, in: reserve)]))) == nil)
  }

  @Test(arguments: [PathwayState.ended, .stopped])
  func `what is over is planned no more`(state: PathwayState) throws {
    var reserve = try began()
    try reserve.run(.move(TestReserve.path, PathwayStep(state)))
    let plan = CoursePlan([span(0, 0, 1, in: reserve)])
    #expect(
      reserve.refusal(of: planned(plan)) == .stands(.pathway(state), TestReserve.path.entity))
  }

  @Test func `a stage that was planned where it was marked is in the plan that holds`() throws {
    var reserve = try began()
    let last = reserve.today.adding(days: 30)
    let mark = StageMark(stage: 1, plannedFrom: reserve.today, plannedTo: last)
    try reserve.run(.markStage(TestReserve.path, mark))
    let expected = PlanSpan(stage: 1, from: reserve.today, to: last)
    #expect(reserve.registry.pathways[TestReserve.path]?.plans.map(\.spans) == [[expected]])
    try reserve.run(
      .markStage(TestReserve.path, StageMark(stage: 1, startedOn: reserve.today)))
    #expect(reserve.registry.pathways[TestReserve.path]?.span(of: 1) == expected)
  }

  @Test func `a stage is done on the day it is begun, at the earliest`() throws {
    let reserve = try began()
    let (day, before) = (reserve.today, reserve.today.adding(days: -1))
    let wrong = StageMark(stage: 0, startedOn: day, doneOn: before)
    #expect(
      reserve.refusal(of: .markStage(TestReserve.path, wrong)) == .tooEarly(.doneOn, after: day))
    let right = StageMark(stage: 0, startedOn: day, doneOn: day)
    #expect(reserve.refusal(of: .markStage(TestReserve.path, right)) == nil)
  }
}
