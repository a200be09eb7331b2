import Domain
import Glibc
import Testing

@testable import Storage

/// Where several sessions of one member keep what is being typed.
@Suite(.cheapPassphrases)
struct DraftPlaceTests {
  private let shop = Workshop()
  private var base: String { shop.path + "/draft" }

  private func take(_ reserve: borrowing Reserve, _ text: String) throws -> DraftPlace {
    let found = reserve.draftPlace(near: base)
    let place = try #require(found)
    let isKept = reserve.keepDraft(text, at: place.path)
    #expect(isKept)
    return place
  }

  @Test func `each session has its own, and what it leaves is taken up once`() throws {
    try shop.makeReserve()
    let reserve = try Reserve(opening: shop.path)
    let none = reserve.leftDraftPlace(near: base)
    var first: DraftPlace? = try take(reserve, "un")
    let second = try take(reserve, "deux")
    #expect(none == nil && first?.path == base && second.path != base)
    let held = reserve.leftDraftPlace(near: base)
    first = nil
    let left = reserve.leftDraftPlace(near: base)
    let text = (left?.path).flatMap { reserve.draft(at: $0) }
    let taken = reserve.leftDraftPlace(near: base)
    #expect(held == nil && text == "un" && taken == nil)
    withExtendedLifetime((second, left)) {}
  }

  @Test func `a session ends without leaving a file of its own`() throws {
    try shop.makeReserve()
    let before = shop.names()
    let reserve = try Reserve(opening: shop.path)
    do {
      let place = try take(reserve, "un")
      reserve.dropDraft(at: place.path)
    }
    #expect(shop.names() == before)
  }

  @Test func `so many at once and no more`() throws {
    try shop.makeReserve()
    let reserve = try Reserve(opening: shop.path)
    var places: [DraftPlace] = []
    for number in 1...9 { places.append(try take(reserve, "\(number)")) }
    let another = reserve.draftPlace(near: base)
    #expect(Set(places.map(\.path)).count == 9 && another == nil)
  }

  @Test func `what is in the way of a place is neither waited for nor taken`() throws {
    try shop.makeReserve()
    let reserve = try Reserve(opening: shop.path)
    _ = unsafe mkfifo(base + ".lock", 0o600)
    _ = unsafe symlink(shop.path + "/elsewhere", base + ".2.lock")
    let place = try take(reserve, "un")
    #expect(place.path == base + ".3" && !shop.names().contains("elsewhere"))
  }

  @Test func `keys that were given anew are told without them`() throws {
    try shop.makeReserve()
    var amina = try Reserve(opening: shop.path)
    let (day, phrase) = (Timestamp.sample.day, Secret("une tout autre phrase".utf8))
    let zoe = try amina.addMember(named: "Zoé", passphrase: phrase, at: .sample, on: day)
    let place: DraftPlace
    do {
      let hers = try Reserve(opening: shop.path, passphrase: phrase, as: zoe)
      place = try take(hers, "un")
    }
    var door = try Reserve(opening: shop.path, pace: 1)
    door.lock()
    let before = door.isDraftClosed(of: zoe, near: base)
    try amina.renewMember(zoe, passphrase: phrase, at: .sample, on: day)
    door.refreshDoor()
    let after = door.isDraftClosed(of: zoe, near: base)
    #expect(!before && after)
    withExtendedLifetime(place) {}
  }

  /// The first passphrase that somebody chooses themselves draws other keys.
  @Test func `one's own new keys close no draft, wherever it is`() throws {
    try shop.makeReserve()
    var amina = try Reserve(opening: shop.path)
    let (day, phrase) = (Timestamp.sample.day, Secret("une tout autre phrase".utf8))
    let zoe = try amina.addMember(named: "Zoé", passphrase: phrase, at: .sample, on: day)
    var hers = try Reserve(opening: shop.path, passphrase: phrase, as: zoe)
    let places = [try take(hers, "un"), try take(hers, "deux")]
    let key = amina.registry.roster[zoe]?.keys.last
    let chosen = Secret("qu'elle seule a choisie".utf8)
    try hers.renewMember(zoe, passphrase: chosen, drafts: [base], at: .sample, on: day)
    let other = hers.registry.roster[zoe]?.keys.last
    #expect(other != key)
    let again = try Reserve(opening: shop.path, passphrase: chosen, as: zoe)
    var texts: [String?] = []
    for place in places { texts.append(again.draft(at: place.path)) }
    #expect(texts == ["un", "deux"])
    let isClosed = again.isDraftClosed(of: zoe, near: base)
    #expect(!isClosed)
  }
}
