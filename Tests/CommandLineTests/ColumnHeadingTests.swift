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

  @Test(arguments: Language.allCases)
  func `a column is called as the field that a form asks for`(language: Language) {
    let wording = Wording(language)
    for field in Field.allCases {
      #expect(wording.heading(field.rawValue) == wording.label(field), "\(field)")
      let number = wording.heading(field.rawValue + "-id")
      let small = number.dropFirst(3).first?.isLowercase ?? false
      #expect(!(small && number.dropFirst(4).first?.isUppercase == true), "\(number)")
    }
  }

  /// Under whatever name the journal keeps it.
  @Test(arguments: Change.Kind.allCases, Language.allCases)
  func `every field of every event has a name in the history`(
    kind: Change.Kind, language: Language
  ) throws {
    let wording = Wording(language)
    var names = NameCollector()
    var others = NameCollector()
    try kind.blank.write(open: &names, private: &others)
    for name in names.names + others.names where Field(rawValue: name) == nil {
      #expect(wording.heading(name) != name, "\(kind): \(name)")
    }
  }
}

/// Notes under which names a payload keeps what it holds, also where it holds nothing.
private struct NameCollector: FieldCoder {
  var names: [String] = []
  mutating func text(_ name: StaticString, _ value: inout String?) { names.append("\(name)") }
  mutating func number(_ name: StaticString, _ value: inout Int?) { names.append("\(name)") }
  mutating func flag(_ name: StaticString, _ value: inout Bool) { names.append("\(name)") }
  mutating func texts(_ name: StaticString, _ values: inout [String]) { names.append("\(name)") }

  mutating func objects<Item: FieldCoded>(
    _ name: StaticString, _ items: inout [Item]
  ) throws(FieldError) {
    names.append("\(name)")
    var item = Item()
    try item.code(&self)
  }
}
