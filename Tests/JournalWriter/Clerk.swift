import Domain
import Glibc
import Storage

/// Somebody who does whatever can be done in a reserve, beside others who do the same, with people
/// and a member of its own, whom no other touches.
///
/// Each try says `? register C7K2M9QX w3-12` before, and `! 57` after, or `x …` where nothing was
/// recorded. What it did last with each it knows from the reserve.
struct Clerk: ~Copyable {
  private var reserve: Reserve
  private var generator = SystemRandomNumberGenerator()
  private let name: String
  /// Nobody has drawn it before: of the process and of the moment.
  private var token: Int

  init(folder: String, number: Int) throws {
    reserve = try Reserve(opening: folder)
    name = "w\(number)"
    token = Int(clock()) + Int(getpid()) * 100_000_000
  }

  mutating func work() {
    while true {
      _ = try? reserve.refresh(on: Colleague.now.day)
      token += 1
      switch Int.random(in: 0..<20, using: &generator) {
      case 0..<7: register()
      case 7..<12: rename()
      case 12..<16: introduce()
      case 16..<18: erase()
      case 18: renew()
      default: compact()
      }
    }
  }

  private mutating func mine() -> Candidate? {
    let name = name
    return reserve.registry.candidates.values.filter {
      $0.state != .erased && $0.card.identity?.familyName == name
    }.randomElement(using: &generator)
  }

  private func card() -> CandidateCard {
    var card = CandidateCard()
    var identity = Identity()
    (identity.familyName, identity.givenName) = (name, "t\(token)")
    card.identity = identity
    return card
  }

  /// With a note, all or none.
  private mutating func register() {
    let id = reserve.registry.freshID(CandidateID.self, using: &generator)
    attempt("register \(id.entity.stored) t\(token)") { [card = card(), token] registry in
      let note = Event(.noted(.candidate, Note("t\(token)")), on: id.entity, sealedFor: id.entity)
      return [Event(.created(.candidate(card)), on: id.entity, sealedFor: id.entity), note]
    }
  }

  private mutating func rename() {
    guard let person = mine() else { return }
    var card = person.card
    card.identity?.givenName = "t\(token)"
    decide(.amend(person.id, card), "rename \(person.id.entity.stored) t\(token)")
  }

  private mutating func introduce() {
    guard let person = mine(),
      let aim = reserve.registry.needs.values.randomElement(using: &generator)
    else { return }
    let id = reserve.registry.freshID(IntroductionID.self, using: &generator)
    let card = IntroductionCard(candidate: person.id, need: aim.id, rationale: "t\(token)")
    decide(.create(id, card), "introduce \(id.entity.stored) t\(token)")
  }

  private mutating func erase() {
    guard let person = mine() else { return }
    decide(.erase(person.id, Erasure(.request)), "erase \(person.id.entity.stored)")
  }

  /// Gives the member of its own new keys, under a passphrase that costs little.
  private mutating func renew() {
    guard let member = reserve.members.first(where: { $0.name == name }) else { return }
    let words = "mot de passe t\(token)"
    tell("? renew \(member.id.stored) t\(token)")
    do throws(RecordError) {
      try reserve.renewMember(
        member.id, passphrase: Secret(words.utf8), at: Colleague.now, on: Colleague.now.day)
      tell("! 0")
    } catch { tell("x \(error)") }
  }

  private mutating func compact() {
    tell("? compact")
    do throws(StorageError) {
      _ = try reserve.compact(at: Colleague.now)
      tell("! 0")
    } catch { tell("x \(error)") }
  }

  private mutating func decide(_ command: Command, _ words: String) {
    let actor = reserve.actor
    attempt(words) { registry throws(Refusal) in
      try registry.decide(command, by: actor, on: Colleague.now.day)
    }
  }

  private mutating func attempt(
    _ words: String, _ events: (Registry) throws(Refusal) -> [Event]
  ) {
    tell("? " + words)
    do throws(RecordError) {
      let stamps = try reserve.record(at: Colleague.now, events)
      tell("! \(stamps.last?.number ?? 0)")
    } catch { tell("x \(error)") }
  }
}
