import Domain
import Testing

struct BasinTests {
  @Test(arguments: [
    (1000, "bruxelles"), (1210, "bruxelles"), (1300, "brabant-wallon"), (1495, "brabant-wallon"),
    (4000, "liege"), (4160, "huy-waremme"), (4170, "liege"), (4500, "huy-waremme"),
    (4800, "verviers"), (4870, "liege"), (4900, "verviers"), (4920, "liege"), (5000, "namur"),
    (5600, "hainaut-sud"), (5620, "namur"), (5621, "namur"), (5630, "hainaut-sud"), (5640, "namur"),
    (6000, "hainaut-sud"), (6150, "hainaut-centre"), (6700, "luxembourg"),
    (7000, "hainaut-centre"), (7320, "wallonie-picarde"), (7500, "wallonie-picarde"),
    (7870, "hainaut-centre"), (7973, "wallonie-picarde"),
  ])
  func `a postcode lies in its basin`(postcode: Int, code: String) {
    #expect(Basin(postcode: postcode)?.code == code)
  }

  @Test(arguments: [
    999, 1211, 1299, 1500, 2000, 3000, 4700, 4791, 4862, 7974, 8000, 9000, 0, -4000,
  ])
  func `a postcode outside every basin has none`(postcode: Int) {
    #expect(Basin(postcode: postcode) == nil)
  }

  @Test(arguments: [
    "4000", " 4000", "B-4000", "BE-4000", "be - 4000", "4000 Liège", "B-4000 Liège",
  ])
  func `a postcode is read as typed`(typed: String) {
    #expect(Basin(postcode: typed) == .liege)
  }

  @Test(arguments: [
    "", "400", "40000", "F-4000", "4000 AB", "4000Liège", "quatre", "L-4000", "CH-4000 Bâle",
    "4000 Berne", "4170  Esch-sur-Alzette",
  ])
  func `what is no Belgian postcode has no basin`(typed: String) {
    #expect(Basin(postcode: typed) == nil)
  }

  @Test func `every shipped basin is reached by some postcode and by its name`() {
    let reached = Set((1000...9999).compactMap { Basin(postcode: $0) })
    #expect(reached == Set(Basin.shipped))
    #expect(Basin.shipped == Basin.shipped.sorted())
    for basin in Basin.shipped {
      #expect(Basin(typed: basin.name) == basin)
      #expect(Basin(code: basin.code) == basin)
    }
  }

  @Test(arguments: [
    ("Liège", "liege", "Liège"), ("HAINAUT SUD", "hainaut-sud", "Hainaut Sud"),
    ("La Louvière", "la-louviere", "La Louvière"), ("la-louviere", "la-louviere", "La Louviere"),
    ("  Val-d'Or   (nord) ", "val-d-or-nord", "Val-d'Or (nord)"),
    (" Huy – Waremme ", "huy-waremme", "Huy-Waremme"),
    ("Bruxelles", "bruxelles", "Bruxelles"),
    ("wallonie picarde", "wallonie-picarde", "Wallonie picarde"),
  ])
  func `a territory of one's own is as good as a shipped one`(
    typed: String, code: String, name: String
  ) throws {
    let basin = try #require(Basin(typed: typed))
    #expect(basin.code == code)
    #expect(basin.name == name)
    #expect(Basin(stored: basin.stored) == basin)
  }

  @Test func `two spellings are one place, under the fuller of them`() throws {
    let plain = try #require(Basin(typed: "La Louviere"))
    let full = try #require(Basin(typed: "La Louvière"))
    #expect(plain.isSame(as: full) && !plain.isSame(as: .liege))
    #expect(plain.spelled(asIn: [.liege, full]).name == "La Louvière")
    #expect(full.spelled(asIn: [.liege, plain]).name == "La Louvière")
    #expect(Basin(stored: " La Louvière") == nil && Basin(stored: "Liège") == nil)
    #expect(Basin(typed: String(repeating: "é!", count: 40)) == nil)
  }

  @Test(arguments: [
    ("Lieg", [Basin.liege]), ("Liegee", [.liege]), ("Leige", []), ("Namurr", [.namur]),
    ("Hainaut", [.hainautCentre, .hainautSud]), ("Waremme", [.huyWaremme]), ("Li", []),
    ("Bruxelle", [.bruxelles]), ("La Louvière", []),
  ])
  func `a territory that is not known may be a known one mistyped`(
    typed: String, near: [Basin]
  ) throws {
    #expect(try #require(Basin(typed: typed)).near(among: Registry().basins) == near)
  }

  @Test(arguments: [
    "", "-", "a--b", "-a", "a-", "Liege", "liège", "a b", "a_b",
    "abcdefghijklmnopqrstuvwxyzabcdefghijklmno",
  ])
  func `a code of another shape is refused`(code: String) {
    #expect(Basin(code: code) == nil)
  }

  @Test(arguments: ["Haut\n\u{301}Lac", "Haut \u{301}Lac", "Haut \u{A0}\t\u{33E}Lac"])
  func `a mark at the beginning of a word is read as it is written`(typed: String) throws {
    let basin = try #require(Basin(typed: typed))
    #expect(Basin(stored: basin.stored) == basin)
  }
}
