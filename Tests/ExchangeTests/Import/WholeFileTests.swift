import Domain
import Testing

@testable import Exchange

/// A file as another system exports it: a byte order mark, semicolons, accents, namesakes, and
/// postcode and town in one cell.
struct WholeFileTests {
  private static let given = [
    "Élodie", "Marc", "Fatou", "Noël", "Inès", "Loïc", "Chloé", "Ahmed", "Zoé", "Jean-Luc",
  ]
  private static let family = [
    "Dupont", "Lambert", "Ouédraogo", "Vandenberghe", "El Amrani", "Peeters", "Nguyễn", "Benali",
    "Janssens", "Müller", "D'Haese", "Wójcik",
  ]
  private static let towns = [
    "4000 Liège", "5000 Namur", "6000 Charleroi", "7000 Mons", "7500 Tournai", "6700 Arlon",
    "4500 Huy", "4800 Verviers", "1300 Wavre", "1000 Bruxelles",
  ]

  /// 120 names, so that of 600 rows most share theirs with others.
  private static func file(rows: Int) -> String {
    var file =
      "\u{FEFF}Nom;Prénom;Courriel;GSM;CP et localité;Famille;ETP;Disponible dès;Remarque\r\n"
    for row in 0..<rows {
      let phone = "0496/\(10 + row % 90).\(10 + row / 90 % 90).\(10 + row / 8_100 % 90)"
      let cells = [
        family[row % 12], given[row / 12 % 10], row % 3 == 0 ? "" : "p\(row)@exemple.be", phone,
        towns[row % 10], "\"Animation & Terrain\"", ["1", "4/5", "0,5", "80 %"][row % 4],
        "1/\(1 + row % 12)/2026", "\"dit ; \"\"oui\"\"\"",
      ]
      file += cells.joined(separator: ";") + "\r\n"
    }
    return file
  }

  @Test func `six hundred rows are taken once, however often they come`() throws {
    var bench = ImportBench()
    let file = Self.file(rows: 600)
    let first = try bench.take(file)
    #expect(first.good.count == 600)
    #expect(first.isWhole)
    #expect(first.unmappedColumns == ["Remarque"])
    #expect(first.homonyms.count == 480)
    #expect(bench.registry.candidates.count == 600)
    let second = try bench.take(file)
    #expect(second.good.isEmpty)
    #expect(second.isWhole)
    #expect(second.alreadyThere.count == 600)
    #expect(bench.registry.candidates.count == 600)
    let basins = Set(bench.registry.candidates.values.compactMap(\.card.basin))
    #expect(basins == Set(Basin.shipped))
  }

  @Test func `a file that is twice in itself is taken once`() throws {
    var bench = ImportBench()
    let file = Self.file(rows: 100)
    let rows = file.split(separator: "\r\n").dropFirst().joined(separator: "\r\n")
    let result = try bench.read(file + rows)
    #expect(result.good.count == 100)
    #expect(result.alreadyThere.count == 100)
  }

  @Test func `numbers are drawn without a repeat`() throws {
    var bench = ImportBench()
    let result = try bench.read(Self.file(rows: 300))
    let ids = result.commands.compactMap { command -> EntityID? in
      if case .create(let id, _) = command { return id }
      return nil
    }
    #expect(Set(ids).count == 300)
  }
}
