import Canvas
import Domain
import Testing

@testable import Interface

/// What one line of a drop-in is understood as.
struct VisitLineTests {
  private func reader(_ language: Language = .french) throws -> VisitLine {
    let scene = try SessionScene()
    return VisitLine(
      meeting: try #require(scene.meeting), registry: scene.scene.registry,
      wording: Wording(language))
  }

  @Test(arguments: [
    ("c bâtiment 1806 10", "CF2m", Sought.construction, "2026-06-18", 600),
    ("ch batiment 18/6 10", "EFT Le Chantier", .construction, "2026-06-18", 600),
    ("e horeca 1506 9h30", "EFT Le Chantier", .catering, "2026-06-15", 570),
    ("10/7 0930 cf bureau", "CF2m", .office, "2026-07-10", 570),
    // What is past in the year of the session is of the next one.
    ("c ne-sait 0301 1430", "CF2m", nil, "2027-01-03", 870),
  ])
  func `a host, what is sought, a day and an hour, in any order`(
    text: String, host: String, sought: Sought?, day: String, hour: Int
  ) throws {
    let reader = try reader()
    guard let sought else {
      #expect(throws: VisitLine.Fault.unknown("ne-sait")) { try reader.visit(1, from: text) }
      return
    }
    let visit = try reader.visit(4, from: text)
    #expect(visit.visitor == 4 && visit.sought == sought)
    #expect(visit.leaving.organisation.map { reader.registry.label($0) } == host)
    #expect(visit.leaving.day?.iso == day && visit.leaving.hour == hour)
    #expect(visit.leaving.outcome == .appointment)
  }

  @Test func `a session, a service and nothing are told by their words`() throws {
    let reader = try reader()
    let session = try reader.visit(1, from: "séance français 2306 14")
    #expect(session.leaving.outcome == .information && session.sought == .french)
    let referred = try reader.visit(1, from: "cité")
    #expect(referred.leaving.outcome == .referral && referred.leaving.service == .careersCentre)
    let both = try reader.visit(1, from: "c bureau 2506 10 forem")
    #expect(both.leaving.outcome == .appointment && both.leaving.service == .forem)
    #expect(try reader.visit(1, from: "rien").leaving.outcome == .nothing)
    #expect(try reader.visit(1, from: "").leaving.outcome == nil)
  }

  @Test(arguments: [
    ("Élodie", VisitLine.Fault.unknown("Élodie")), ("Dupont", .unknown("Dupont")),
    ("b 31/2", .unknown("b")), ("31/2", .noSuchDay("31/2")), ("1406", .past("1406")),
    ("3006 25", .noSuchHour("25")),
    ("3006 10 11", .twice("11")), ("ne", .several("ne", ["nettoyage", "ne sait pas"])),
    ("bâtiment horeca", .unknown("horeca")),
  ])
  func `what stands for nothing is refused, a name first of all`(
    text: String, fault: VisitLine.Fault
  ) throws {
    let reader = try reader()
    #expect(throws: fault) { try reader.visit(1, from: text) }
    for language in Language.allCases {
      #expect(
        Wording(language).sentence(fault).hasSuffix(".")
          || Wording(language).sentence(fault).contains("?"))
    }
  }

  /// Whatever can be said of a visit is read back from how it is shown.
  @Test(arguments: Language.allCases)
  func `a line is read back as it was written`(language: Language) throws {
    let reader = try reader(language)
    var generator = SplitMix64(seed: 329)
    for _ in 0..<300 {
      var visit = Visit(1, Sought.allCases.randomElement(using: &generator))
      switch Int.random(in: 0..<4, using: &generator) {
      case 0:
        visit.leaving.outcome = .appointment
        visit.leaving.organisation = [SessionScene.chantier, SessionScene.centre]
          .randomElement(using: &generator)
        visit.leaving.day = reader.meeting.card.day?.adding(
          days: Int.random(in: 0...183, using: &generator))
        visit.leaving.hour = Int.random(in: 0..<1_440, using: &generator)
      case 1:
        (visit.leaving.outcome, visit.leaving.service) = (
          .referral, ReferralService.allCases.randomElement(using: &generator)
        )
      case 2: visit.leaving.outcome = .information
      case _: break
      }
      let text = reader.text(of: visit)
      do throws(VisitLine.Fault) {
        #expect(try reader.visit(1, from: text) == visit, "\(text)")
      } catch { Issue.record("\(text): \(error)") }
    }
  }
}
