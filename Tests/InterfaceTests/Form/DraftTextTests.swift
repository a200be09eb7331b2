import Testing

@testable import Interface

@Suite struct DraftTextTests {
  @Test(arguments: [
    "", "Élodie", "deux\nlignes\n", "C:\\dossier\\nouveau", "tab\tdedans", "\\n",
    "deux\n\u{301}lignes", "\\\u{301}", "\u{301}", "\n\n",
  ])
  func `what was typed comes back as it was`(text: String) {
    let draft = FormDraft(
      purpose: "note C7K2M9QX", entries: [FormDraft.Part(name: "note", text: text)])
    #expect(FormDraft(text: draft.text) == draft)
  }

  @Test func `a text without a purpose is no draft`() {
    #expect(FormDraft(text: "") == nil)
  }
}
