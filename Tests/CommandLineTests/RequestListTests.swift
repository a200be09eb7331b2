import Domain
import Exchange
import Interface
import Testing

@testable import vivier

/// The list of requests for rights, made as `vivier list requests` makes it.
struct RequestListTests {
  private static let person = CandidateID("C7K2M9QX")

  /// A reserve where somebody asked for what is held on them on the last day of January.
  private func registry(then commands: (CandidateID, Int) -> [Command]) throws -> Registry {
    var registry = Registry()
    let id = try #require(Self.person)
    let actor = Actor(MemberID("m1"), .facilitator)
    let day = try #require(Day(year: 2026, month: 1, day: 31))
    let today = day.adding(days: 10)
    var number = 0
    func carryOut(_ command: Command) throws {
      for event in try registry.decide(command, by: actor, on: today) {
        number += 1
        registry.apply(
          event,
          Stamp(number: number, time: Timestamp(seconds: 1_770_000_000), member: MemberID("m1")))
      }
    }
    var card = CandidateCard()
    card.identity = Identity()
    card.identity?.familyName = "Janssens"
    try carryOut(.create(id, card))
    try carryOut(.receiveRequest(id, RightsRequestCard(.access, on: day, channel: .email)))
    for command in commands(id, number) { try carryOut(command) }
    return registry
  }

  private func row(of registry: Registry, filter: String = "") throws -> String? {
    let today = try #require(Day(year: 2026, month: 2, day: 10))
    let listing = Listing(registry: registry, wording: Wording(), today: today)
    return try listing.table(.requests, filter: filter).jsonLines()
      .split(separator: "\n").first.map(String.init)
  }

  @Test func `an open request is due a month after it came, at the end of a shorter month`() throws
  {
    let row = try #require(try row(of: registry { _, _ in [] }))
    #expect(row.contains(#""id":"C7K2M9QX","state":"open","number":2,"kind":"acces""#))
    #expect(
      row.contains(#""on":"2026-01-31","channel":"courriel","due":"2026-02-28","outcome":null"#))
    #expect(row.contains(#""name":"Janssens""#))
  }

  @Test func `an extension adds two months, and an answer says how it went`() throws {
    let registry = try registry { id, number in
      [
        .extendRequest(id, RequestExtension(of: number, reason: "beaucoup de papiers")),
        .answerRequest(id, RequestAnswer(to: number, .granted, channel: .email)),
      ]
    }
    let row = try #require(try row(of: registry))
    #expect(row.contains(#""state":"answered""#))
    #expect(row.contains(#""due":"2026-04-30","outcome":"accordee","answered-on":"2026-02-10""#))
  }

  @Test(arguments: [("accès", true), ("janssens accès", true), ("retrait", false)])
  func `a filter keeps the requests that hold its words`(filter: String, isKept: Bool) throws {
    let row = try row(of: registry { _, _ in [] }, filter: filter)
    #expect((row != nil) == isKept)
  }
}
