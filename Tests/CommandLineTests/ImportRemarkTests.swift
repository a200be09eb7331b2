import Domain
import Interface
import Testing

@testable import Exchange
@testable import vivier

/// What an import says of rows, of which there may be twenty thousand.
struct ImportRemarkTests {
  private static let wording = Wording()

  private static let person = EntityID("C0000001") ?? .reserve

  private static let remarks: [(name: String, of: @Sendable ([Int]) -> String)] = [
    ("known", { wording.alreadyThere($0) }),
    ("otherwise", { wording.saidOtherwise($0.map { (line: $0, columns: []) }) }),
    ("telephones", { wording.furtherNumbers($0) }), ("totals", { wording.totals($0) }),
    ("doubled", { wording.doubled("GSM", $0) }), ("namesakes", { wording.namesakes($0) }),
    ("alike", { wording.alike($0.map { KnownRow(line: $0, known: person) }) }),
    ("warned", { wording.warned(of: $0, "douteux") }),
  ]

  @Test(arguments: remarks.indices)
  func `twenty rows are named, and how many others there are`(place: Int) {
    let remark = Self.remarks[place].of
    #expect(remark([14]).lowercased().contains("ligne 14"))
    let all = remark(Array(2...21))
    #expect(all.lowercased().contains("lignes 2") && all.contains("21") && !all.contains("autre)"))
    #expect(!all.contains(" et 1 autre"))
    let more = remark(Array(2...22))
    #expect(more.contains("et 1 autre") && !more.contains("22"), "\(more)")
    #expect(remark(Array(2...20_001)).utf8.count < 600)
  }
}
