import Glibc
import Testing

extension EndToEnd {
  /// Passphrases that are typed: never seen, asked for twice when they are new.
  @Suite struct PassphraseTests {
    let office: Office
    private let secret = "trois mots bien choisis"

    init() throws { office = try Office() }

    private var isMade: Bool { unsafe access(office.reserve, F_OK) == 0 }

    /// `vivier init` at its first question.
    private func creation(columns: Int = 100) throws -> Tmux {
      let terminal = try office.terminal(
        ["init", office.reserve, "--as", "Amina"], columns: columns)
      try terminal.wait(for: "Par exemple : ", "Nouvelle phrase de passe")
      return terminal
    }

    /// Answers the question that was put last, once it is there for the nth time.
    private func answer(
      _ text: String, to question: String, _ times: Int, on terminal: Tmux
    ) throws {
      try terminal.wait(until: "\(question) \(times) times") { picture in
        picture.lines.count { $0.contains(question) } == times
      }
      try terminal.type(text)
      try terminal.press("Enter")
    }

    @Test func `a new passphrase is typed twice unseen, and the sheet is shown once`() throws {
      let terminal = try creation()
      let example = try terminal.picture().line(with: "Par exemple")
      try answer(secret, to: "Nouvelle phrase", 1, on: terminal)
      try answer(secret, to: "encore une fois", 1, on: terminal)
      let sheet = try terminal.wait(for: "Feuille de récupération", "Code", "tapez Entrée")
      let code = try #require(sheet.line(with: "Code").split(separator: " ").last)
      try terminal.press("Enter")
      try terminal.wait(for: "Réserve créée", "tenue par Amina")
      #expect(try terminal.status() == 0)
      let all = try terminal.everything()
      for text in [secret, String(code), String(example)] { #expect(!all.contains(text)) }
      #expect(try terminal.isGivenBack())
    }

    @Test func `three refusals end it with a sentence each and nothing made`() throws {
      let terminal = try creation()
      try answer("court", to: "Nouvelle phrase", 1, on: terminal)
      try terminal.wait(for: "est trop courte")
      try answer("", to: "Nouvelle phrase", 2, on: terminal)
      try terminal.wait(for: "est vide")
      try answer(secret, to: "Nouvelle phrase", 3, on: terminal)
      try answer("trois mots mal choisis", to: "encore une fois", 1, on: terminal)
      try terminal.wait(for: "Les deux phrases diffèrent")
      try terminal.wait(for: "Rien n'a été créé")
      #expect(try terminal.status() == 1)
      #expect(!isMade)
    }

    @Test func `no word of a sentence is cut at the edge of the terminal`() throws {
      let terminal = try creation(columns: 60)
      try answer("court", to: "Nouvelle phrase", 1, on: terminal)
      try terminal.wait(for: "est trop courte : il faut au moins 12")
      try terminal.wait(until: "the word whole") { $0.lines.contains("caractères.") }
    }

    @Test func `Ctrl-C leaves no folder and gives the terminal back`() throws {
      let terminal = try creation()
      try terminal.type("une phrase comme")
      try terminal.press("C-c")
      try terminal.wait(for: "Rien n'a été créé")
      #expect(try terminal.status() == 1)
      #expect(!isMade)
      #expect(try terminal.isGivenBack())
    }

    @Test func `the question reaches the terminal wherever the other streams go`() throws {
      let command = "\(office.program) init \(office.reserve) > $HOME/sheet 2> $HOME/errors"
      let terminal = try Tmux(["sh", "-c", command], columns: 100, in: office.home)
      try answer(secret, to: "Nouvelle phrase", 1, on: terminal)
      try answer(secret, to: "encore une fois", 1, on: terminal)
      #expect(try terminal.status() == 0)
      #expect(Files.text(of: "\(office.home.path)/sheet").contains("Feuille de récupération"))
      #expect(Files.text(of: "\(office.home.path)/errors").contains("Réserve créée"))
    }

    @Test func `a terminal that closes leaves neither folder nor process`() throws {
      let terminal = try creation()
      let process = try terminal.process()
      try terminal.close()
      try terminal.watch("the end of process \(process)") { kill(process, 0) != 0 }
      #expect(!isMade)
    }

    /// Runs a command that reads the passphrase from standard input.
    private func run(_ words: String...) throws {
      let file = "\(office.home.path)/secret"
      try Files.write(secret, to: file)
      let outcome = try Program.run(
        [office.program] + words, environment: Tmux.environment(in: office.home), input: file)
      try #require(outcome.status == 0, "\(outcome.errors)")
    }

    @Test func `a wrong passphrase may be typed again after a pause, three times in all`() throws {
      try run("init", office.reserve, "--passphrase-fd", "0")
      let list = ["list", "candidates", "--reserve", office.reserve]

      let opened = try office.terminal(list, columns: 100)
      try answer("pas la bonne phrase", to: "Phrase de passe (Entrée", 1, on: opened)
      try opened.wait(for: "Réessayez dans 1 s")
      try answer(secret, to: "Phrase de passe (Entrée", 2, on: opened)
      try opened.wait(for: "Numéro")
      #expect(try opened.status() == 0)

      let refused = try office.terminal(list, columns: 100)
      for attempt in 1...3 {
        try answer("pas la bonne phrase", to: "Phrase de passe (Entrée", attempt, on: refused)
      }
      try refused.wait(for: "Réessayez dans 2 s", "c'était le dernier essai")
      #expect(try refused.status() == 3)
    }

    @Test func `the passphrase of a stick may be typed again as well`() throws {
      let stick = "\(office.home.path)/stick"
      try run("init", office.reserve, "--no-passphrase")
      try #require(unsafe mkdir(stick, 0o700) == 0)
      try run(
        "member", "add", "Yasmine", "--committee", "--bench", "union", "--key", stick,
        "--reserve", office.reserve, "--new-passphrase-fd", "0")
      let terminal = try office.terminal(
        ["seal", "--reserve", office.reserve, "--key", stick], columns: 100)
      try answer("pas la bonne phrase", to: "Phrase de passe de la clé", 1, on: terminal)
      try terminal.wait(for: "Réessayez dans 1 s")
      try answer("", to: "Phrase de passe de la clé", 2, on: terminal)
      try answer(secret, to: "Phrase de passe de la clé", 3, on: terminal)
      try terminal.wait(for: "vivier-seal-2/")
      #expect(try terminal.status() == 0)
      #expect(try !terminal.everything().contains(secret))
      let unanswered = try office.terminal(
        ["seal", "--reserve", office.reserve, "--key", stick], columns: 100)
      for time in 1...3 { try answer("", to: "Phrase de passe de la clé", time, on: unanswered) }
      try unanswered.wait(for: "Rien n'a été scellé")
      #expect(try unanswered.status() == 3)
    }
  }
}
