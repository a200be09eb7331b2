import Canvas
import Testing

@testable import Interface

@Suite struct LockPageTests {
  @Test func `what is typed goes to whoever owns it, and only its length is known here`() {
    var door = LockDoor()
    door.type("à la forêt")
    #expect(door.outcome == .type("t"))
    #expect(door.typed == "à la forêt")
    #expect(door.page.typed == 10)
    door.press(.backspace)
    #expect(door.typed == "à la forê")
    door.take(.paste("s vertes\n"))
    #expect(door.typed == "à la forês vertes")
    door.press(.enter)
    #expect(door.outcome == .open)
    door.press(.control("u"))
    #expect(door.typed.isEmpty)
  }

  @Test func `Enter with nothing typed says what to type`() {
    var door = LockDoor()
    door.press(.enter)
    #expect(door.outcome == .none)
    #expect(door.text().contains("Écrivez la phrase de passe."))
    door.type("a")
    #expect(!door.text().contains("Écrivez la phrase de passe."))
  }

  @Test(arguments: [Input.closed, .key(.function(10)), .key(.control("q"))])
  func `the door can always be left`(input: Input) {
    var door = LockDoor()
    door.page.refuse(pause: 4)
    door.take(input)
    #expect(door.outcome == .quit)
    var other = LockDoor()
    other.press(.function(6))
    other.take(input)
    #expect(other.outcome == .quit)
  }

  @Test func `during a pause nothing is taken but F6 and F10`() {
    var door = LockDoor()
    door.type("faux")
    door.page.refuse(pause: 4)
    #expect(door.page.isPausing)
    #expect(door.page.typed == 0)
    for input in [Input.key(.character("a")), .key(.enter), .key(.control("u")), .paste("abc")] {
      door.take(input)
      #expect(door.outcome == .none, "\(input)")
    }
    door.press(.function(6), .down, .enter)
    #expect(door.page.asked == LockDoor.benoit)
    #expect(door.page.isPausing)
    #expect(door.text().contains("Réessayez dans 4 s."))
    door.page.wait(3)
    #expect(door.text().contains("Réessayez dans 3 s."))
    door.page.wait(0)
    #expect(door.text().contains("Ce n'est pas la bonne phrase. Réessayez."))
    door.type("a")
    #expect(door.typed == "a")
  }

  @Test func `while it is being opened nothing is taken`() {
    var door = LockDoor()
    door.type("une phrase")
    door.page.begin()
    door.press(.character("x"), .enter, .function(6))
    #expect(door.outcome == .none)
    #expect(door.text().contains("Ouverture…"))
  }

  @Test func `another member is asked, who has typed nothing yet`() {
    var door = LockDoor()
    door.type("moitié")
    door.press(.function(6))
    #expect(door.text().contains("Qui ouvre ?"))
    door.press(.down, .up, .down, .enter)
    #expect(door.outcome == .change)
    #expect(door.page.asked == LockDoor.benoit)
    #expect(door.page.typed == 0)
    #expect(door.text().contains("Phrase de passe de Benoît :"))
    door.press(.function(6), .end, .escape)
    #expect(door.page.asked == LockDoor.benoit)
  }

  @Test func `whoever is alone is not offered anybody else`() {
    var door = LockDoor(.locked, [LockDoor.amina])
    #expect(!door.text().contains("F6"))
    door.press(.function(6))
    #expect(!door.text().contains("Qui ouvre ?"))
  }

  @Test func `of a recovery code spaces and dashes are left out, and its length is told`() {
    var door = LockDoor()
    door.press(.function(6), .end, .enter)
    #expect(door.text().contains("Code de la feuille :"))
    door.take(.paste("7K2M-9QXA 04tf\n"))
    #expect(door.typed == "7K2M9QXA04tf")
    #expect(door.text().contains("12 caractères sur 32"))
    door.press(.enter)
    #expect(door.outcome == .none)
    #expect(door.text().contains("Il manque 20 caractères."))
    door.type("nxmkwp4tgth4w31ct9v1")
    #expect(door.text().contains("32 caractères sur 32"))
    door.press(.enter)
    #expect(door.outcome == .open)
    door.page.refuse(pause: 1)
    #expect(door.text().contains("Ce n'est pas le bon code. Réessayez dans 1 s."))
  }

  @Test func `without a passphrase Enter is enough, and the way to have one is told`() {
    var door = LockDoor(.locked, [LockDoor.open])
    #expect(door.text().contains("Entrée rouvre le bureau d'Élodie."))
    #expect(door.text().contains("vivier member passphrase"))
    door.type("rien")
    #expect(door.typed.isEmpty)
    door.press(.enter)
    #expect(door.outcome == .open)
  }

  @Test func `after the recovery sheet somebody is chosen for another passphrase`() {
    var page = RenewalPage([LockDoor.amina, LockDoor.benoit])
    var frame = Frame(size: Size(columns: 60, rows: 18))
    page.draw(into: &frame, Preferences(), .standard)
    #expect(frame.lines().contains("      Qui reçoit une nouvelle phrase de passe ?"))
    #expect(frame.lines().contains("      ▸ Amina"))
    #expect(page.take(.key(.down)) == .none)
    #expect(page.take(.key(.enter)) == .chosen(LockDoor.benoit))
    #expect(page.take(.key(.escape)) == .cancel)
    #expect(page.take(.closed) == .quit)
  }

  @Test func `a wrong passphrase costs a second, then twice as long, never more than a minute`() {
    var pause = LockPause()
    let waits = (1...9).map { _ in pause.fail() }
    #expect(waits == [1, 2, 4, 8, 16, 32, 60, 60, 60])
  }
}
