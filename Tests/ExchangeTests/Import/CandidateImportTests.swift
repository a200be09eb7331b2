import Domain
import Testing

@testable import Exchange

struct CandidateImportTests {
  private let whole = """
    Prénom;NOM;Courriel;GSM;CP et localité;Familles;Compétences;Langues;Présentation;\
    Disponible dès;Temps de travail;Contrats;Bénévolat;Inscrit·e le
    Élodie;Dupont;Elodie@Exemple.BE;0496/12.34.56;4000 Liège;Animation & Terrain, Communication;\
    UX/UI | animation, écoute;français, arabe;"J'anime.
    J'écris.";01/09/2026;4/5;CDI ou CDD;oui;03/04/2026
    """

  @Test func `a row of another program becomes a card`() throws {
    var bench = ImportBench()
    let result = try bench.read(whole)
    #expect(result.isWhole)
    #expect(result.unmappedColumns.isEmpty)
    let card = try #require(try bench.card(whole))
    #expect(card.families == [.outreach, .communication])
    #expect(card.basin == .liege)
    #expect(card.availableFrom == Day(iso: "2026-09-01"))
    #expect(card.fte?.hundredths == 80)
    #expect(card.contracts == [.permanent, .fixedTerm])
    #expect(card.volunteering)
    #expect(card.registeredOn == Day(iso: "2026-04-03"))
    let identity = try #require(card.identity)
    #expect(identity.fullName == "Élodie Dupont")
    #expect(identity.email == "Elodie@exemple.be")
    #expect(identity.phone == "+32 496 12 34 56")
    #expect(identity.postcode == "4000")
    #expect(identity.town == "Liège")
    #expect(identity.presentation == "J'anime.\nJ'écris.")
    #expect(identity.skills == ["UX/UI", "animation, écoute"])
    #expect(identity.languages == ["français", "arabe"])
  }

  @Test func `the frozen names of the fields are understood as they are`() throws {
    var bench = ImportBench()
    let file = """
      given-name,family-name,email,phone,postcode,town,basin,families,skills,languages,\
      presentation,available-from,fte,contracts,volunteering,registered-on
      Marc,Lambert,m@exemple.be,+33 6 12 34 56 78,5000,Namur,hainaut-sud,numerique,,,,\
      2026-05-01T00:00:00,0.8,cdi,false,2026-01-02
      """
    let card = try #require(try bench.card(file))
    #expect(card.basin == .hainautSud)
    #expect(card.families == [.digital])
    #expect(card.availableFrom == Day(iso: "2026-05-01"))
    #expect(card.fte?.hundredths == 80)
    #expect(!card.volunteering)
    #expect(card.identity?.phone == "+33 6 12 34 56 78")
  }

  @Test(arguments: [
    ("Nom;E-mail\nA;a b@c.be", 2, 2, Field.email, ImportReason.notEmail),
    (
      "Nom;Disponible dès\nA;29/02/2026", 2, 2, .availableFrom,
      .notDate(.monthTooShort(month: 2, year: 2026, lastDay: 28))
    ),
    ("Nom;Disponible dès\n\nA;bientôt", 3, 2, .availableFrom, .notDate(.unreadable)),
    ("Nom;ETP\nA;beaucoup", 2, 2, .fte, .notShare),
    ("Nom;ETP\nA;2", 2, 2, .fte, .refused(.outOfRange(.fte, 1...100))),
    (
      "Nom;Familles\nA;Jardinage", 2, 2, .families, .unknownWord("Jardinage", of: .codes([.family]))
    ),
    (
      "Nom;Familles\nA;Animation, Jardinage", 2, 2, .families,
      .unknownWord("Jardinage", of: .codes([.family]))
    ),
    (
      "Nom;Contrats\nA;CDI et or", 2, 2, .contracts,
      .unknownWord("CDI et or", of: .codes([.contract, .funding]))
    ),
    ("Nom;Bénévolat\nA;parfois", 2, 2, .volunteering, .notYesOrNo),
    ("Nom;Bassin\nA;???", 2, 2, .basin, .unknownWord("???", of: .basins)),
    ("Ville;Nom\nLiège;", 2, 2, .familyName, .empty),
    (
      "Nom;Inscrit le\nA;04/04/2026", 2, 2, .registeredOn,
      .refused(.inFuture(.registeredOn, Day(number: 20_547)))
    ),
  ])
  func `what cannot be understood is refused at its cell`(
    file: String, line: Int, column: Int, field: Field, reason: ImportReason
  ) throws {
    var bench = ImportBench()
    let result = try bench.read(file)
    #expect(result.good.isEmpty)
    let refusal = try #require(result.refused.first)
    #expect(refusal.line == line)
    #expect(refusal.column == column)
    #expect(refusal.header != nil)
    #expect(refusal.field == field)
    #expect(refusal.reason == reason)
  }

  @Test func `a refusal never repeats what stood in the cell`() throws {
    var bench = ImportBench()
    let result = try bench.read("Nom;E-mail;Présentation\nSecretnom;secret mail;Secrettexte")
    let said = String(describing: result.refused).lowercased()
    #expect(result.refused.count == 1)
    #expect(!said.contains("secret"))
  }

  @Test func `malformed rows are refused and the others kept`() throws {
    var bench = ImportBench()
    let result = try bench.read("Prénom;Nom\nA\nB;C;D\nE;\u{7}F\nG;H")
    #expect(result.refused.map(\.line) == [2, 3, 4])
    #expect(
      result.refused.map(\.reason) == [
        .malformed(.tooFewCells(1)), .malformed(.tooManyCells(3)),
        .malformed(.controlCharacter(7, CSVPosition(line: 4, column: 2))),
      ])
    #expect(result.good.map(\.line) == [5])
    #expect(!result.isWhole)
  }

  @Test(arguments: ["04/22.33.4 (1)", "0496 12 34 5", "123456"])
  func `a telephone that cannot be read stays as it was typed`(phone: String) throws {
    var bench = ImportBench()
    let card = try bench.card("Nom;Téléphone\nA;\(phone)")
    #expect(card?.identity?.phone == phone)
  }

  @Test(arguments: [
    ("Téléphone", "demander à l'accueil", Field.phone, LineKind.phone),
    ("GSM", "abc", .phone, .phone),
    ("Tél", "12345", .phone, .phone), ("Tél", "0496 12 34 56 p. 4", .phone, .phone),
    ("CP", "0999", .postcode, .postcode), ("CP", "400,0", .postcode, .postcode),
    ("CP", "Liège", .postcode, .postcode),
  ])
  func `what can be no telephone and no postcode is refused at its cell`(
    header: String, cell: String, field: Field, kind: LineKind
  ) throws {
    var bench = ImportBench()
    let result = try bench.read("Nom;\(header)\nA;\(cell)")
    #expect(result.refused.map(\.reason) == [.refused(.malformed(field, kind))])
    #expect(result.refused.map(\.column) == [2])
  }

  @Test func `a guarded cell is read without its guard`() throws {
    var bench = ImportBench()
    let card = try bench.card("Nom;Téléphone\n'=A;'+32 496 12 34 56")
    #expect(card?.identity?.familyName == "=A")
    #expect(card?.identity?.phone == "+32 496 12 34 56")
  }

  @Test(arguments: [
    ("4000 Liège", "4000", "Liège"), ("B-4000 Liège", "B-4000", "Liège"),
    ("4000 - Liège", "4000", "Liège"), ("Liège (4000)", "4000", "Liège"),
    ("La Louvière 7100", "7100", "La Louvière"), ("Liège", nil, "Liège"), ("4000", "4000", nil),
    ("75011 Paris", "75011", "Paris"), ("5000\u{A0}Namur", "5000", "Namur"), ("", nil, nil),
  ])
  func `postcode and town are taken apart`(cell: String, postcode: String?, town: String?) {
    let address = PostalAddress(cell)
    #expect(address.postcode == postcode)
    #expect(address.town == town)
  }

  @Test(arguments: [
    ("CP;Localité\n4000 Liège;", "4000", "Liège", Basin.liege),
    ("CP;Localité\n5621;Hanzinne", "5621", "Hanzinne", .namur),
    ("CP;Localité\n4000 AB;Deventer", "4000 AB", "Deventer", nil),
    ("CP;Localité\nL-4000;Esch", "L-4000", "Esch", nil),
    ("CP;Localité\n4000 Berne;", "4000", "Berne", nil),
    ("CP;Localité\n4000;Bâle", "4000", "Bâle", nil),
    ("CP;Localité\n7100;La Louvière", "7100", "La Louvière", .hainautCentre),
    ("CP;Localité;Pays\n4000;Bâle;Suisse", "4000", "Bâle", nil),
    ("CP;Localité;Pays\n4000;Liège;Belgique", "4000", "Liège", .liege),
    ("CP;Localité;Bassin\n4000;Liège;", "4000", "Liège", nil),
  ])
  func `a postcode tells the basin where it is Belgian and the file does not say it itself`(
    file: String, postcode: String, town: String, basin: Basin?
  ) throws {
    var bench = ImportBench()
    let lines = file.split(separator: "\n")
    let card = try #require(try bench.card("Nom;\(lines[0])\nA;\(lines[1])"))
    #expect(card.identity?.postcode == postcode)
    #expect(card.identity?.town == town)
    #expect(card.basin == basin)
  }

  @Test(arguments: [
    ("Consent-on;consent-channel\n2026-04-03;", "consent-channel", ImportReason.empty),
    ("Consent-on;consent-channel\n;telephone", "Consent-on", .empty),
    ("state\nparti", "state", .unknownWord("parti", of: .standings(.candidate))),
    ("situation\nheureux", "situation", .unknownWord("heureux", of: .codes([.situation]))),
    ("basin\nNamurr", "basin", .unknownBasin(Basin(typed: "namurr") ?? .liege, near: [.namur])),
  ])
  func `what is told of the state, the consent and the territory is checked at its cell`(
    file: String, header: String, reason: ImportReason
  ) throws {
    var bench = ImportBench()
    let lines = file.split(separator: "\n")
    let result = try bench.read("Nom;\(lines[0])\nA;\(lines[1])")
    #expect(result.refused.map(\.header) == [header])
    #expect(result.refused.map(\.reason) == [reason])
  }

  @Test(arguments: [
    ("a|b, c|", ["a", "b, c"]), ("a\nb", ["a", "b"]), ("a; b, c", ["a", "b, c"]),
    ("a, b ,a", ["a", "b"]), ("UX/UI", ["UX/UI"]), (" , ", []),
  ])
  func `several values in a cell are taken apart`(cell: String, parts: [String]) {
    #expect(CellList.parts(of: cell) == parts)
  }
}
