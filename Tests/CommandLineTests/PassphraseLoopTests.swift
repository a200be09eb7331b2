import Canvas
import Console
import Interface
import Testing

@testable import Storage
@testable import vivier

struct PassphraseLoopTests {
  @Test func `after two that differ, the second is typed from its beginning`() throws {
    func typed(_ text: String) -> [Input] {
      text.map { .key(.character($0)) } + [.key(.enter)]
    }
    let script = typed("à moi seule, été") + typed("autre chose") + typed("à moi seule, été")
    var terminal = MemoryTerminal(
      size: Size(columns: 80, rows: 24), script: script + [.key(.function(10))])
    var loop = PassphraseLoop(for: "Zoé", isOptional: false, Look(Preferences()))
    guard case .chosen(let chosen) = loop.run(on: &terminal) else {
      Issue.record("not chosen")
      return
    }
    #expect(unsafe chosen.withBytes { unsafe Array($0) } == Array("à moi seule, été".utf8))
  }
}
