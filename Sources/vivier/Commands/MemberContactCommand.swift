import ArgumentParser
import Domain
import Interface
import Storage

/// `vivier member contact`: how coordinators reach the office, readable before the door.
struct MemberContactCommand: LaunchedCommand {
  static var configuration: CommandConfiguration { .topic(\.memberContactCommand, "contact") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .topic(.contact)) var contact: String

  func run(_ launch: Launch) throws {
    let words = launch.wording
    var reserve = try ReserveOpening(common, words).open(for: .working)
    let (actor, contact) = (reserve.actor, contact)
    _ = try reserve.changing { reserve, time, today throws(RecordError) in
      try reserve.record(at: time) { (registry) throws(Refusal) in
        try registry.decide(.tellContact(contact), by: actor, on: today)
      }
    }
    Output.say(words.contactTold(reserve.registry.contact))
  }
}
