import Domain
import Testing

@testable import Interface

/// A pilot organisation of another joint committee is warned of, and recorded all the same.
struct PilotWarningTests {
  @Test(arguments: [
    (true, JointCommittee.frenchAndGerman, false), (true, .federal, true), (true, nil, false),
    (false, .other, false),
  ])
  func `a pilot outside of the sub-committee is warned of`(
    pilot: Bool, committee: JointCommittee?, isWarned: Bool
  ) throws {
    var card = OrganisationCard()
    (card.name, card.pilot, card.sector) = ("Le Fil des Mots", pilot, committee)
    let id = FormDesk.id(OrganisationID.self, "A0000009")
    var registry = Registry()
    let command = Command.create(id, card)
    try registry.carryOut(command)
    let wording = Wording(.french)
    #expect(wording.done(command, registry).contains(wording.say(.pilotOutside)) == isWarned)
    let reading = Reading(registry: registry, today: FormDesk.today, wording: wording)
    let page = PageContent.dossier(of: id.entity, reading)
    #expect("\(page.sections)".contains(wording.say(.pilotOutside)) == isWarned)
  }
}
