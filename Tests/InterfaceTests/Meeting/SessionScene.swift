import Canvas
import Domain
import Testing

@testable import Interface

/// A drop-in at a welfare centre, with two who receive, on the screen.
struct SessionScene {
  static let session = MeetingID(trusting: id("R0000001"))
  static let (chantier, centre) = (
    OrganisationID(trusting: id("A0000001")), OrganisationID(trusting: id("A0000002"))
  )
  var scene: Scene

  init(_ kind: MeetingKind = .dropIn, columns: Int = 80, days: Int = 0) throws {
    scene = try Scene(columns: columns)
    for (id, name) in [(Self.chantier, "EFT Le Chantier"), (Self.centre, "CF2m")] {
      var card = OrganisationCard()
      (card.name, card.kind, card.address) = (name, .trainingCentre, "rue Haute 8, 4000 Liège")
      try scene.recordElsewhere(.create(id, card))
    }
    var card = MeetingCard()
    (card.kind, card.day, card.hour) = (kind, scene.today.adding(days: days), 13 * 60 + 30)
    (card.length, card.service, card.rhythm) = (180, "Réinser", .monthly)
    card.hosts = [Self.chantier.entity, Self.centre.entity]
    try scene.recordElsewhere(.create(Self.session, card))
    scene.state.open(.session(Self.session), scene.registry)
  }

  private static func id(_ text: String) -> EntityID { EntityID(text) ?? .reserve }

  var meeting: Meeting? { scene.registry.meetings[Self.session] }

  /// Types lines one after the other, beginning with the next, and leaves the last one.
  mutating func write(_ lines: String...) {
    scene.press(.end, .enter)
    for line in lines {
      scene.type(line)
      scene.press(.enter)
    }
    scene.press(.escape)
  }

  /// Those of the frame: eight people, of whom the third registers.
  mutating func writeEight() {
    write(
      "eft bâtiment 1806 10", "chan horeca 16/6 9", "anim", "séance français 2306 14",
      "ne sait cité", "ch bât 1806 11", "chantier horeca 1606 10h", "cf bureau 2506 0930")
  }
}
