// Appends to the reserve of a folder for ever, and tells each acknowledged number on a line of its
// own: what a test stops in the middle to see that nothing acknowledged is lost.

import Domain
import Glibc
import Storage

var generator = SystemRandomNumberGenerator()
var reserve = try Reserve(opening: CommandLine.arguments[1])
var round = 0
while true {
  let people = (0...round % 3).map { _ in
    reserve.registry.freshID(CandidateID.self, using: &generator)
  }
  let stamps = try reserve.record(at: Timestamp(seconds: 1_775_210_567)) { _ in
    people.map { id in
      var card = CandidateCard()
      card.identity = Identity()
      card.identity?.familyName = String(repeating: "x", count: Int(id.entity.seed % 997) + 1)
      return Event(.candidateRegistered(card), on: id.entity, sealedFor: id.entity)
    }
  }
  let told = Array("\(stamps.last?.number ?? 0)\n".utf8)
  _ = unsafe write(1, told, told.count)
  round += 1
}
