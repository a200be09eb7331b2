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

  @Test(arguments: [
    ("", "open;funding"), ("", ";funding"), ("reason", "closed;funding"), ("", "closed;"),
  ])
  func `a reason is not lost where nothing is over`(lost: String, cells: String) throws {
    var bench = ImportBench()
    _ = try bench.take("Nom\nLe Fil", as: .organisations)
    let reason = NeedReason.funding.rawValue
    let file =
      "organisation;title;state;reason\nLe Fil;A;" + cells.replacing("funding", with: reason)
    let result = try bench.take(file, as: .needs)
    let isRefused = cells.hasSuffix("funding") && !cells.hasPrefix("closed")
    let refused = isRefused ? [ImportReason.reasonTooEarly] : cells == "closed;" ? [.empty] : []
    #expect(result.refused.map(\.reason) == refused)
    #expect(result.refused.allSatisfy { $0.field == .reason && $0.column == 4 })
    #expect(bench.registry.needs.values.first?.reason == (lost.isEmpty ? nil : .funding))
  }
}
