import Domain
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
}
