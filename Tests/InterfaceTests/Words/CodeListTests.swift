import Domain
import Testing

@testable import Interface

struct CodeListTests {
  @Test func `every code and every state has a word, its own within its list`() {
    for language in Language.allCases {
      let words = Wording(language)
      for list in CodeList.allCases {
        let names = list.codes.compactMap { Code($0, in: list) }.map(words.name)
        #expect(Set(names).count == list.codes.count)
      }
      for kind in EntityKind.allCases {
        let names = Standing.all(of: kind).map(words.name)
        #expect(Set(names).count == names.count)
      }
    }
  }

  /// A code is a French or an English word: in the other language it is another one, but for those
  /// that both share, and for the numbers of joint committees, which are their names.
  @Test func `no code stands for itself`() {
    let shared: Set = ["distance", "conditions", "rectification"]
    for list in CodeList.allCases {
      for code in list.codes.compactMap({ Code($0, in: list) })
      where !shared.contains(code.stored) && !code.stored.hasPrefix("329.") {
        let words = Set([Language.french, .english].map { Wording($0).name(code) })
        #expect(words != [code.stored], "\(list) \(code.stored)")
      }
    }
  }
}
