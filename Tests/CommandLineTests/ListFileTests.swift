import Domain
import Storage
import Testing

@testable import Exchange
@testable import Interface
@testable import vivier

/// What an export at the desk leaves on the disk.
struct ListFileTests {
  private func write(_ form: ListExport.Form, _ list: ListName, in folder: String) -> (
    sentence: String, isError: Bool
  ) {
    let listing = Listing(registry: Registry(), wording: Wording(), today: Day(number: 20_000))
    return ListFile(listing, in: folder).write(ListExport(list: list, rows: [], form: form))
  }

  @Test func `a file takes no other's place, and is its owner's alone`() throws {
    let program = Program()
    let names = ["", "-2", "-3"].map { "\(program.folder)/vivier-les-asbl-2024-10-04\($0).csv" }
    for name in names {
      let told = write(.excel, .entities(.organisation), in: program.folder)
      #expect(!told.isError && told.sentence.contains(name), "\(told.sentence)")
    }
    for name in names {
      let text = try #require(UserFile.text(of: name))
      #expect(text.hasPrefix("\u{FEFF}Numéro;État;Nom"), "\(text)")
    }
    let json = write(.json, .entities(.organisation), in: program.folder)
    #expect(json.sentence.contains("vivier-les-asbl-2024-10-04.json"))
  }

  @Test func `every list that leaves the desk has a table`() {
    #expect(ListKind.all.map(\.list) == ListName.tables)
  }

  @Test func `where nothing can be written it says so, and what to do`() {
    let told = write(.csv, .due, in: "/nowhere/at/all")
    #expect(told.isError && told.sentence.contains("« /nowhere/at/all »"))
  }

  @Test func `all that is held on somebody is what an export says, in a file of their own`() throws
  {
    let program = Program()
    _ = program.run("init", "@/r", "--as", "Amina")
    program.write("Nom;E-mail\nJanssens;z@example.org\n", to: "people.csv")
    _ = program.run("import", "candidates", "@/people.csv", "--reserve", "@/r")
    let reserve = try Reserve(opening: program.folder + "/r")
    let person = try #require(reserve.registry.candidates.keys.first)
    var file = HeldFile(
      registry: reserve.registry, wording: Wording(), members: reserve.memberNames,
      isLacking: false, folder: program.folder)
    let day = Day(number: 20_000)
    let path = "\(program.folder)/vivier-\(person.entity.shown)-2024-10-04.txt"
    let told = file.write(person, on: day)
    #expect(!told.isError && told.sentence.contains(path), "\(told.sentence)")
    let exported = program.run(
      "export", person.entity.shown, "--format", "markdown", "--reserve", "@/r")
    #expect(UserFile.text(of: path) == exported.output)
    #expect(exported.output.contains("z@example.org"))
    file = HeldFile(
      registry: reserve.registry, wording: Wording(), members: [:], isLacking: true,
      folder: program.folder)
    #expect(file.write(person, on: day).isError)
    #expect(UserFile.text(of: path.replacing(".txt", with: "-2.txt")) == nil)
  }
}
