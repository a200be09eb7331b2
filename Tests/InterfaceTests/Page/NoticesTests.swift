import Testing

@testable import Interface

/// What stands at the bottom until the next key.
struct NoticesTests {
  @Test func `what is told besides does not hide what was told before`() {
    var notices = Notices()
    notices.add("Ce dossier est une copie.")
    notices.add("Des actes n'y sont pas.", isError: true)
    notices.add("Des actes n'y sont pas.", isError: true)
    #expect(notices.current?.text == "Ce dossier est une copie. Des actes n'y sont pas.")
    #expect(notices.current?.isError == true)
    #expect(notices.earlier.map(\.text).count == 2)
    notices.clear()
    notices.add("Un autre.")
    #expect(notices.current?.text == "Un autre." && notices.current?.isError == false)
  }

  @Test func `what no line would hold takes the place of what was told before`() {
    var notices = Notices()
    let long = String(repeating: "a", count: 400)
    notices.add(long)
    notices.add("b" + long)
    #expect(notices.current?.text == "b" + long)
  }

  @Test func `an answer stands alone`() {
    var notices = Notices()
    notices.add("Ce dossier est une copie.")
    notices.say("C'est enregistré.")
    #expect(notices.current?.text == "C'est enregistré.")
  }
}
