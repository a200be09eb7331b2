import Domain
import Glibc
import Storage
import Testing

@Suite struct DraftTests {
  private let text = "candidate C7K2M9QX new\ngiven-name\tÉlodie"

  @Test func `a draft is found again after the reserve was closed and opened`() throws {
    let shop = Workshop()
    try shop.makeReserve()
    let path = shop.path + "/draft"
    #expect(try Reserve(opening: shop.path).keepDraft(text, at: path))
    #expect(try Reserve(opening: shop.path).draft(at: path) == text)
  }

  @Test func `nothing of a draft can be read in its file`() throws {
    let shop = Workshop()
    try shop.makeReserve()
    let path = shop.path + "/draft"
    try Reserve(opening: shop.path).keepDraft(text, at: path)
    let bytes = try shop.read("draft")
    #expect(!String(decoding: bytes, as: UTF8.self).contains("lodie"))
  }

  @Test func `the draft of another reserve stays closed`() throws {
    let (shop, other) = (Workshop(), Workshop())
    try shop.makeReserve()
    try other.makeReserve()
    let path = shop.path + "/draft"
    try Reserve(opening: shop.path).keepDraft(text, at: path)
    #expect(try Reserve(opening: other.path).draft(at: path) == nil)
  }

  @Test func `a draft that was dropped is gone`() throws {
    let shop = Workshop()
    try shop.makeReserve()
    let path = shop.path + "/draft"
    let reserve = try Reserve(opening: shop.path)
    reserve.keepDraft(text, at: path)
    reserve.dropDraft(at: path)
    #expect(reserve.draft(at: path) == nil)
  }

  @Test func `what a stopped process had begun to keep goes with the draft`() throws {
    let shop = Workshop()
    try shop.makeReserve()
    let path = shop.path + "/draft"
    let reserve = try Reserve(opening: shop.path)
    reserve.keepDraft(text, at: path)
    try shop.write("draft.new", try shop.read("draft"))
    reserve.dropDraft(at: path)
    #expect(!shop.names().contains { $0.hasPrefix("draft") })
  }

  @Test func `what somebody put in the place of a draft is neither waited for nor written through`()
    throws
  {
    let shop = Workshop()
    try shop.makeReserve()
    let path = shop.path + "/draft"
    let reserve = try Reserve(opening: shop.path)
    _ = unsafe mkfifo(path, 0o600)
    let ofPipe = reserve.draft(at: path)
    #expect(ofPipe == nil)
    try shop.write("victim", [1])
    _ = unsafe symlink(shop.path + "/victim", path + ".new")
    reserve.keepDraft(text, at: path)
    let besideLink = reserve.draft(at: path)
    #expect(besideLink == text)
    #expect(try shop.read("victim") == [1])
    _ = unsafe mkfifo(path + ".new", 0o600)
    let isKept = reserve.keepDraft(text, at: path)
    #expect(isKept)
    _ = unsafe truncate(path, 1 << 40)
    let ofHuge = reserve.draft(at: path)
    #expect(ofHuge == nil)
  }

  @Test func `one under keys renewed since is known to be there, and to be lost`() throws {
    let shop = Workshop()
    try shop.makeReserve()
    var reserve = try Reserve(opening: shop.path)
    let (day, phrase) = (Day(number: 20_546), Secret("une tout autre phrase".utf8))
    let zoe = try reserve.addMember(named: "Zoé", passphrase: phrase, at: .sample, on: day)
    let before = reserve.hasDraft(of: zoe)
    let hers = try Reserve(opening: shop.path, passphrase: phrase, as: zoe)
    let isKept = hers.keepDraft(text, at: hers.draftPath)
    let isLost = hers.hasUnreadableDraft(at: hers.draftPath)
    #expect(!before && isKept && !isLost)
    try reserve.renewMember(zoe, passphrase: phrase, at: .sample, on: day)
    let after = reserve.hasDraft(of: zoe)
    let again = try Reserve(opening: shop.path, passphrase: phrase, as: zoe)
    let found = again.draft(at: again.draftPath)
    let isLostNow = again.hasUnreadableDraft(at: again.draftPath)
    #expect(after && found == nil && isLostNow)
  }

  @Test func `a link in the place of the folder of drafts leads nowhere`() throws {
    let (shop, elsewhere) = (Workshop(), Workshop())
    try shop.makeReserve()
    let reserve = try Reserve(opening: shop.path)
    _ = unsafe symlink(elsewhere.path, shop.path + "/drafts")
    let isKeptElsewhere = reserve.keepDraft(text, at: reserve.draftPath)
    #expect(!isKeptElsewhere)
    #expect(elsewhere.names() == [])
    shop.remove("drafts")
    let isKept = reserve.keepDraft(text, at: reserve.draftPath)
    #expect(isKept)
  }
}
