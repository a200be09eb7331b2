import Domain
import Testing

@testable import Exchange

struct NeedImportTests {
  private func read(_ contract: String) throws -> (result: ImportResult, card: NeedCard?) {
    var bench = ImportBench()
    _ = try bench.take("Nom\nLe Fil", as: .organisations)
    let result = try bench.take("organisation;title;contract\nLe Fil;A;\(contract)", as: .needs)
    return (result, bench.registry.needs.values.first?.card)
  }

  @Test(arguments: ["CDI, CDD", "cdd | cdi", "CDI ou CDD", "CDI, CDD, APE"])
  func `several forms of contract are refused where one is asked for`(cell: String) throws {
    let (result, card) = try read(cell)
    #expect(result.refused.map(\.field) == [.contract])
    #expect(result.refused.map(\.reason) == [.unknownWord(cell, of: .codes([.contract]))])
    #expect(card == nil)
  }

  @Test(arguments: [
    ("CDI", ContractKind.permanent, []), ("CDI, cdi", .permanent, []),
    ("CDD, APE", .fixedTerm, [Funding.ape]), ("Maribel et CDI", .permanent, [.maribel]),
    ("APE | Maribel", nil, [.ape, .maribel]),
  ])
  func `what pays for a post is read beside its one form of contract`(
    cell: String, contract: ContractKind?, funding: [Funding]
  ) throws {
    let (result, card) = try read(cell)
    #expect(result.refused == [])
    #expect(card?.contract == contract)
    #expect(card?.funding == funding)
  }
}
