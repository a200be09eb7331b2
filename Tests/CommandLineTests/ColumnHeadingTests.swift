import Domain
import Exchange
import Interface
import Testing

@testable import vivier

struct ColumnHeadingTests {
  /// In English a heading may be the frozen name but for its capital.
  @Test(arguments: EntityKind.allCases, Language.allCases)
  func `no column of a list stands under its frozen name`(kind: EntityKind, language: Language) {
    let wording = Wording(language)
    for name in kind.row.table([], in: Registry()).columns {
      #expect(wording.heading(name) != name)
    }
    for name in ListKind.all.flatMap(\.shownColumns) { #expect(wording.heading(name) != name) }
  }
}
