import Domain
import Testing

@testable import Exchange

struct DuplicateTests {
  private let header = "Prénom;Nom;E-mail;GSM;CP\n"

  @Test(arguments: [
    "Élodie;Dupont;e@b.be;0496123456;4000", "ELODIE;DUPONT;E@B.BE;;",
    "Élodie;Dupont;;0496/12 34 56;",
    "Elodie;Dupont;autre@b.be;+32 496 12 34 56;5000",
  ])
  func `the same name with the same contact is already there`(row: String) throws {
    var bench = ImportBench()
    let first = try bench.take(header + "Élodie;Dupont;e@b.be;0496 12 34 56;4000")
    let second = try bench.read(header + row)
    #expect(first.good.count == 1)
    #expect(second.good.isEmpty)
    #expect(second.alreadyThere.map(\.known) == bench.registry.candidates.keys.map(\.entity))
  }

  @Test(arguments: [
    "Élodie;Dupont;autre@b.be;;4000", "Élodie;Dupont;;0471000000;4000", "Élodie;Dupont;;;4000",
  ])
  func `the same name with another contact is a namesake`(row: String) throws {
    var bench = ImportBench()
    _ = try bench.take(header + "Élodie;Dupont;e@b.be;0496123456;4000")
    let result = try bench.take(header + row)
    #expect(result.good.count == 1)
    #expect(result.homonyms.map(\.line) == [2])
    #expect(bench.registry.candidates.count == 2)
    #expect(try bench.read(header + row).alreadyThere.count == 1)
  }

  @Test(arguments: [
    "Élodie;Martin;e@b.be;;4000", "Dupont;Élodie;e@b.be;;", ";Dupond Élodie;;0496123456;",
  ])
  func `whoever may be there under another name is added, and told`(row: String) throws {
    var bench = ImportBench()
    _ = try bench.take(header + "Élodie;Dupont;e@b.be;0496 12 34 56;4000")
    let result = try bench.take(header + row)
    #expect(result.good.map(\.line) == [2] && result.alike.map(\.line) == [2])
    #expect(bench.registry.candidates.count == 2)
  }

  /// By name and contact, or by the number of the file that joined.
  @Test(arguments: [false, true])
  func `whoever is known by a file that joined another is there`(hasNumber: Bool) throws {
    var bench = ImportBench()
    let double = "Lodie;Martin;autre@b.be;0471 00 00 00;5000"
    _ = try bench.take(header + "Élodie;Dupont;e@b.be;0496 12 34 56;4000\n" + double)
    let people = bench.registry.candidates.values
    let stays = try #require(people.first { $0.card.identity?.givenName == "Élodie" }).id
    let joins = try #require(people.first { $0.card.identity?.givenName == "Lodie" }).id
    try bench.record(.act(joins, Joining(into: stays)))
    let file =
      hasNumber ? "id;" + header + joins.entity.shown + ";X;Y;;;" : header + double
    let result = try bench.read(file)
    #expect(result.good.isEmpty && result.alreadyThere.map(\.known) == [stays.entity])
    #expect(result.changes.isEmpty, "what the joined file says is no news of the other one")
    let other = try bench.read(header + "Lodie;De Smet;autre@b.be;;")
    #expect(other.good.count == 1 && other.alike.map(\.known) == [stays.entity])
  }

  @Test func `of two files of one person neither comes back once they are erased`() throws {
    var bench = ImportBench()
    _ = try bench.take(header + "Élodie;Dupont;e@b.be;;4000\nLodie;Martin;autre@b.be;;5000")
    let people = bench.registry.candidates.keys.sorted()
    try bench.record(.act(people[0], Joining(into: people[1])))
    try bench.record(.erase(people[1], Erasure(.request)))
    let rows = people.map { "\($0.entity.shown);X;Y;;;" }
    let result = try bench.read("id;" + header + rows.joined(separator: "\n"))
    #expect(result.good.isEmpty && result.erased == [2, 3])
  }

  @Test func `without any contact the postcode tells`() throws {
    var bench = ImportBench()
    let rows = header + "A;B;;;4000\nA;B;;;4000\nA;B;;;5000\nA;B;;;\na;b;;;"
    let result = try bench.take(rows)
    #expect(result.good.map(\.line) == [2, 4, 5, 6])
    #expect(result.alreadyThere.map(\.line) == [3])
    #expect(result.homonyms.map(\.line) == [4, 5, 6])
    let again = try bench.read(rows)
    #expect(again.good.isEmpty && again.alreadyThere.count == 5)
  }

  @Test(arguments: [
    ("Prénom;Nom;Commune\nA;B;Liège\nA;B;Namur", ImportKind.candidates),
    ("Prénom;Nom;Bassin\nA;B;Liège\nA;B;Namur", .candidates),
    ("Nom\nMaison de Jeunes\nMaison de Jeunes", .organisations),
  ])
  func `what is empty is equal to nothing, and the same file again adds nothing`(
    rows: String, kind: ImportKind
  ) throws {
    var bench = ImportBench()
    #expect(try bench.take(rows, as: kind).good.map(\.line) == [2, 3])
    let again = try bench.read(rows, as: kind)
    #expect(again.good.isEmpty && again.alreadyThere.map(\.line) == [2, 3])
  }

  @Test func `a household may share its address and its telephone`() throws {
    var bench = ImportBench()
    let result = try bench.read(
      header + "A;B;f@b.be;02 513 12 34;1000\nC;B;f@b.be;02 513 12 34;1000")
    #expect(result.good.count == 2)
    #expect(result.homonyms.isEmpty)
  }

  @Test func `organisations are the same by number, or by name where one has none`() throws {
    var bench = ImportBench()
    let header = "Nom;BCE\n"
    let result = try bench.take(
      header + "Le Fil des Mots ASBL;0445.120.924\nle fil des mots;\nLe Fil;0445120924\n"
        + "Le Fil des Mots;0407.961.214", as: .organisations)
    #expect(result.good.map(\.line) == [2, 5])
    #expect(result.alreadyThere.map(\.line) == [3, 4])
    #expect(result.homonyms.map(\.line) == [5])
    #expect(try bench.read(header + "Le Fil des Mots;", as: .organisations).good.isEmpty)
  }

  @Test func `needs are the same by organisation, title, start and place`() throws {
    var bench = ImportBench()
    _ = try bench.take("Nom;BCE\nLe Fil;0445.120.924\nLe Cap;", as: .organisations)
    let file = """
      ASBL;Titre;Début;Lieu
      Le Fil;Animateur·rice;01/09/2026;Liège
      0445.120.924;ANIMATEUR·RICE;1/9/26;liege
      le cap;Animateur·rice;01/09/2026;Liège
      Le Fil;Animateur·rice;01/10/2026;Liège
      Personne;Animateur·rice;;
      """
    let result = try bench.take(file, as: .needs)
    #expect(result.good.map(\.line) == [2, 4, 5])
    #expect(result.alreadyThere.map(\.line) == [3])
    #expect(result.homonyms.map(\.line) == [5])
    #expect(result.refused.map(\.reason) == [.unknownName([.organisation])])
    let again = try bench.read(file, as: .needs)
    #expect(again.good.isEmpty)
  }

  @Test func `an organisation whose name is not its own has to be named by number`() throws {
    var bench = ImportBench()
    _ = try bench.take(
      "Nom;BCE\nLe Fil;0445.120.924\nLe Fil;0407.961.214", as: .organisations)
    let result = try bench.read("ASBL;Titre\nLe Fil;A\n0407.961.214;B", as: .needs)
    #expect(result.refused.map(\.reason) == [.severalOfName(haveNumbers: true)])
    #expect(result.good.map(\.line) == [3])
  }
}
