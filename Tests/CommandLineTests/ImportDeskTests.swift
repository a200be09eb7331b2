import Domain
import Storage
import Testing

@testable import Exchange
@testable import Interface
@testable import vivier

/// What the desk is told of a file, and what is recorded of it.
struct ImportDeskTests: ~Copyable {
  private let program = Program()
  private let desk = ImportDesk(
    actor: Actor(MemberID("m1"), .facilitator), clock: WallClock(fixedAt: 20_778 * 86_400),
    wording: Wording())

  private func reserve() throws -> Reserve {
    let folder = program.folder + "/r"
    try Reserve.create(
      at: folder, name: "Réserve", member: "Amina", time: Timestamp(seconds: 20_778 * 86_400))
    return try Reserve(opening: folder)
  }

  private func choice(_ text: String) -> ImportChoice {
    program.write(text, to: "file.csv")
    return ImportChoice(path: program.folder + "/file.csv")
  }

  private func plan(_ choice: ImportChoice, in reserve: inout Reserve) throws -> ImportPlan {
    let reply = desk.answer(.plan(choice), in: &reserve)
    guard case .planned(let plan) = reply else {
      Issue.record("\(reply)")
      throw CancellationError()
    }
    return plan
  }

  @Test(arguments: [
    (
      "Prénom;Nom;GSM\nZoé;Janssens;0470123456\n", "candidates",
      ["given-name", "family-name", "phone"]
    ),
    ("Dénomination;N° BCE\nLe Fil;0477.472.701\n", "organisations", ["name", "enterprise-number"]),
    (
      "ASBL;Fonction;Contrat\nLe Fil;Animation;CDI\n", "needs",
      ["organisation", "title", "contract"]
    ),
    ("Titre du mois;;\nNom;Remarque;Nom\nJanssens;x;y\n", "candidates", ["family-name", nil, nil]),
  ])
  func `what a file holds is told by its headings`(
    text: String, kind: String, fields: [String?]
  ) throws {
    var reserve = try reserve()
    let plan = try plan(choice(text), in: &reserve)
    #expect(plan.choice.kind == kind && plan.choice.encoding == "utf8")
    #expect(plan.columns.map(\.field) == fields)
    #expect(plan.missing.isEmpty)
  }

  @Test func `a column fills what somebody says, or nothing`() throws {
    var reserve = try reserve()
    var choice = choice("Prénom;Nom;Mot\nZoé;Janssens;vient mercredi\n")
    choice.fields = [0: "", 2: "presentation"]
    let changed = try plan(choice, in: &reserve)
    #expect(changed.columns.map(\.field) == [nil, "family-name", "presentation"])
    choice.fields = [1: ""]
    let lacking = try plan(choice, in: &reserve)
    #expect(lacking.missing == ["Nom"] && lacking.added == 0)
    // Nor is another row taken for the headings then.
    let titled = self.choice("Liste d'été;;\nPrénom;Nom;Mot\nZoé;Janssens;vient mercredi\n")
    var wrong = try plan(titled, in: &reserve).choice
    wrong.fields = [1: "basin"]
    let astray = try plan(wrong, in: &reserve)
    #expect(astray.columns.map(\.heading) == ["Prénom", "Nom", "Mot"] && astray.missing == ["Nom"])
    choice = self.choice("Prénom;Nom;Mot\nZoé;Janssens;vient mercredi\n")
    choice.fields = [0: "family-name", 1: "given-name"]
    #expect(
      try plan(choice, in: &reserve).columns.map(\.field) == ["family-name", "given-name", nil])
  }

  @Test func `the good rows are taken on a yes alone, as one act`() throws {
    var reserve = try reserve()
    var choice = choice("Nom;E-mail\nJanssens;z@example.org\nBenali;pas-un-mail\nRossi;\n")
    let plan = try plan(choice, in: &reserve)
    #expect(plan.added == 2 && plan.refused == 1)
    #expect(plan.faults.count == 1 && plan.faults[0].contains("Ligne 3"))
    let before = reserve.registry.revision
    let refused = desk.answer(.record(choice), in: &reserve)
    guard case .planned = refused else { return #expect(Bool(false), "\(refused)") }
    #expect(reserve.registry.revision == before)
    choice.takesGoodRows = true
    guard case .recorded(let stamps, let sentence) = desk.answer(.record(choice), in: &reserve)
    else { return #expect(Bool(false)) }
    #expect(stamps.count == 2 && Set(stamps.map(\.act)).count == 1)
    #expect(sentence.contains("2 lignes") && reserve.registry.candidates.count == 2)
    // The same file again brings nothing.
    #expect(try self.plan(choice, in: &reserve).known == 2)
  }

  @Test func `letters of an old program are told by their words, and may be read otherwise`() throws
  {
    var reserve = try reserve()
    program.write(
      Array("Nom;Pr".utf8) + [0xE9] + Array("nom\nLef".utf8) + [0xE8] + Array("vre;Zo".utf8) + [
        0xE9, 0x0A,
      ], to: "file.csv")
    var choice = ImportChoice(path: program.folder + "/file.csv")
    let plan = try plan(choice, in: &reserve)
    #expect(
      plan.choice.encoding == "windows" && plan.columns.map(\.values) == [["Lefèvre"], ["Zoé"]])
    choice.encoding = "dos"
    #expect(try self.plan(choice, in: &reserve).columns[1].values != ["Zoé"])
  }

  @Test func `what the file says otherwise is told field by field, and taken where it is ticked`()
    throws
  {
    var reserve = try reserve()
    let first = choice("Prénom;Nom;E-mail;Commune;ETP\nZoé;Essai;z@example.org;Huy;0,5\n")
    _ = desk.answer(.record(first), in: &reserve)
    var second = choice(
      "Prénom;Nom;E-mail;Commune;ETP\nZoé;Essai;z@example.org;Liège;0,8\nAmin;Essai;;;\n")
    let plan = try plan(second, in: &reserve)
    #expect(plan.added == 1 && plan.known == 1)
    #expect(plan.changes.map(\.code) == ["2:town", "2:fte"])
    #expect(plan.changes.map(\.what) == ["Commune : Huy → Liège", "Temps : 1/2 ETP → 4/5 ETP"])
    #expect(plan.changes[0].who == "Ligne 2 · Zoé Essai")
    second.taken = ["2:town"]
    guard case .recorded(let stamps, let sentence) = desk.answer(.record(second), in: &reserve)
    else { return #expect(Bool(false)) }
    #expect(stamps.count == 2 && Set(stamps.map(\.act)).count == 1)
    #expect(sentence.contains("modifié : 1"), "\(sentence)")
    let towns = reserve.registry.candidates.values.map { $0.card.identity?.town ?? "" }
    #expect(towns.sorted() == ["", "Liège"])
    #expect(try self.plan(second, in: &reserve).changes.map(\.code) == ["2:fte"])
  }

  @Test func `on the command line it is told by line, and taken by field`() throws {
    _ = program.run("init", "@/r", "--as", "Amina")
    let header = "Prénom;Nom;E-mail;Commune;GSM\n"
    func take(_ rows: String, _ options: String...) -> Program.Outcome {
      program.write(header + rows, to: "people.csv")
      return program.run(
        ["import", "candidates", "@/people.csv", "--reserve", "@/r"] + options)
    }
    #expect(take("Zoé;Essai;z@example.org;Huy;\n").status == 0)
    let row = "Zoé;Essai;z@example.org;Liège;0470123456\n"
    let told = take(row)
    #expect(told.status == 0 && told.errors.contains("2 (Téléphone, Commune)"), "\(told.errors)")
    #expect(take(row, "--update", "town", "--dry-run").errors.contains("à modifier : 1"))
    #expect(take(row, "--update", "town").errors.contains("modifié : 1"))
    #expect(take(row).errors.contains("2 (Téléphone)"))
    #expect(take(row, "--update", "all").errors.contains("modifié : 1"))
    #expect(!take(row).errors.contains("Dit autrement"))
    let unknown = take(row, "--update", "taille")
    #expect(unknown.status == 64 && unknown.errors.contains("taille"))
  }

  @Test func `who was erased since the file was written may be in it`() throws {
    _ = program.run("init", "@/r", "--as", "Amina")
    program.write("Prénom;Nom\nZoé;Essai\n", to: "people.csv")
    let words = ["import", "candidates", "@/people.csv", "--reserve", "@/r"]
    #expect(program.run(words).status == 0)
    let list = program.run("list", "candidates", "--reserve", "@/r", "--format", "csv").output
    let id = try #require(list.split(whereSeparator: \.isNewline).last?.prefix(8))
    #expect(
      program.run("erase", String(id), "--reason", "demande", "--yes", "--reserve", "@/r").status
        == 0)
    let told = program.run(words + ["--dry-run"])
    #expect(told.errors.contains("1 personne a été effacée depuis le"), "\(told.errors)")
    program.write("Nom\nLe Fil\n", to: "people.csv")
    let other = program.run(
      "import", "organisations", "@/people.csv", "--reserve", "@/r", "--dry-run")
    #expect(!other.errors.contains("effacée"))
  }

  @Test(arguments: ["PK\u{3}\u{4}classeur", ""])
  func `what is no table says what to do`(text: String) throws {
    var reserve = try reserve()
    let choice = choice(text)
    for choice in [choice, ImportChoice(path: program.folder + "/nowhere.csv")] {
      guard case .failed(let sentence) = desk.answer(.plan(choice), in: &reserve) else {
        return #expect(Bool(false))
      }
      #expect(!sentence.isEmpty)
    }
  }

  @Test func `refused rows come back as a file, which is read again once it is put right`() throws {
    let made = program.run("init", "@/r", "--as", "Amina")
    #expect(made.status == 0)
    let text =
      "Nom;E-mail;Le\nRossi;i@example.org;;\nBenali;pas-un-mail;32/13\nKaya;pas-non-plus;\n"
    program.write(text, to: "people.csv")
    let words = ["import", "candidates", "@/people.csv", "--reserve", "@/r"]
    let options = ["--keep-good", "--map", "registered-on=Le", "--refused", "@/bad.csv"]
    let taken = program.run(words + options)
    #expect(taken.status == 0 && taken.errors.contains("2 lignes refusées sont dans"))
    let lines = program.read("bad.csv").split(separator: "\r\n")
    #expect(lines.count == 3 && lines[0] == "\u{FEFF}Nom;E-mail;Le;À corriger")
    #expect(lines[1].hasPrefix("Benali;pas-un-mail;32/13;« E-mail » : ce n'est pas une adresse"))
    #expect(lines[1].contains("« Le » : "))
    #expect(lines[2] == "Kaya;pas-non-plus;;« E-mail » : ce n'est pas une adresse e-mail.")
    // Nobody's file is written over, and nothing is recorded then.
    let again = program.run(words + options)
    #expect(again.status == 73 && again.errors.contains("bad.csv"))
    let mended = program.read("bad.csv").replacing("pas-un-mail", with: "b@example.org")
      .replacing("32/13", with: "").replacing("pas-non-plus", with: "k@example.org")
    program.write(mended, to: "good.csv")
    let last = program.run("import", "candidates", "@/good.csv", "--reserve", "@/r")
    #expect(last.status == 0 && last.errors.contains("2 lignes"), "\(last.errors)")
  }

  @Test func `from the desk they go where people keep what they made`() throws {
    let reserve = try reserve()
    program.write("Nom;E-mail\nBenali;pas-un-mail\n", to: "file.csv")
    let table = try ImportFile.table(of: program.bytes(of: "file.csv"), as: .utf8) { _ in true }
    let batch = ImportBatch(
      table: table, kind: .candidates, columns: .none, takesNewBasins: false,
      clock: WallClock(fixedAt: 20_778 * 86_400), actor: Actor(MemberID("m1"), .facilitator),
      members: [:])
    let result = try batch.read(for: reserve.registry)
    let rows = RefusedRows(
      table: table,
      report: ImportReport(plan: result, registry: reserve.registry, wording: Wording()))
    let folder = program.folder
    #expect(rows.write(besides: "file.csv", in: folder) == "\(folder)/file-refusées.csv")
    #expect(rows.write(besides: "file.csv", in: folder) == "\(folder)/file-refusées-2.csv")
    #expect(rows.write(besides: "file.csv", in: folder + "/nowhere") == nil)
  }
}
