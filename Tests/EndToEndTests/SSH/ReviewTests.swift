import Glibc
import Testing

extension EndToEnd {
  /// A coordinator's review through a real sshd, from login to decision.
  @Suite(.enabled(if: SSHServer.obstacle == nil, "\(SSHServer.obstacle ?? "")"))
  struct ReviewTests {
    /// A folder whose name means something to a shell, to sshd or to both.
    private static let oddName = #"l'office "50 %h" $HOME \ é"#

    @Test func `an ASBL decides over SSH, and the facilitator sees it happen`() throws {
      let office = try Office(reserve: Self.oddName)
      let coordinator = try office.reserveWithCoordinator()
      let server = try SSHServer(in: office.home, keys: [coordinator.line])
      let desk = try office.openDesk(columns: 110, rows: 36, setting: Office.realTime)
      try desk.press("4")
      try desk.wait(for: "Chloé Nguyễn", "9 ouvertes")

      let review = try server.visitor()
      try review.logIn()
      try review.press("Enter")
      try review.wait(for: "▸ Élodie Dupont", "Chloé Nguyễn", "présentée, à lire")
      try review.press("Down", "Down")
      try review.wait(for: "▸ Chloé Nguyễn")
      try review.press("Enter")
      try review.wait(for: "▸ Prénom", "Nguyễn", "+32 470 00 00 06")
      // What she did not agree to show.
      #expect(try !review.picture().contains("chloe.nguyen@example.org"))

      try review.press("e")
      try review.wait(for: "Mettre à l'étude", "▸ Date")
      try review.press("C-s")
      try review.wait(for: "Chloé Nguyễn : à l'étude")
      try desk.wait(until: "Chloé under study") {
        $0.line(with: "Chloé Nguyễn").contains("à l'étude")
      }

      try review.press("c")
      try review.wait(for: "Fixer une rencontre", "▸ Jour")
      try review.type("+7")
      try review.press("C-s")
      try review.wait(for: "Chloé Nguyễn : rencontre fixée")
      try desk.wait(until: "her meeting") { $0.line(with: "Chloé Nguyễn").contains("rencontre") }

      try decline(on: review)
      try desk.wait(for: "8 ouvertes")

      try review.press("F10")
      #expect(try review.status() == 0)
      #expect(try review.isGivenBack())
      try expectTraces(of: coordinator, in: office)
    }

    @Test func `a question and a decision stand on the worklist without a key, until seen`() throws
    {
      let office = try Office(reserve: Self.oddName)
      let coordinator = try office.reserveWithCoordinator()
      let server = try SSHServer(in: office.home, keys: [coordinator.line])
      let desk = try office.openDesk(columns: 150, rows: 36, setting: Office.realTime)
      try desk.press("m", "d")
      try desk.wait(for: "Mes échéances")

      let review = try server.visitor()
      try review.logIn()
      try review.press("Enter")
      try review.wait(for: "▸ Élodie Dupont")
      try review.press("Down", "Down")
      try review.wait(for: "▸ Chloé Nguyễn")
      try review.press("p")
      try review.wait(for: "Poser une question", "▸ Note")
      try review.type("Libre le mercredi ?")
      try review.press("C-s")
      try review.wait(for: "Question envoyée à")
      try desk.wait(for: "l'ASBL pose une question : Libre le mercredi ?")
      try decline(on: review)
      try desk.wait(for: "Le Fil des Mots a décidé : non retenue")
      try desk.wait(for: "message de l'ASBL à transmettre à la personne")

      try desk.press("/")
      try desk.type("décidé")
      try desk.press("Enter", "Enter")
      try desk.wait(for: "Merci, le poste attendra 2027.")
      try desk.press("Escape", "Escape")
      try desk.wait(until: "the decision is seen") { picture in
        picture.contains("Mes échéances") && !picture.contains("a décidé")
          && picture.contains("message de l'ASBL à transmettre")
      }
    }

    private func decline(on review: Tmux) throws {
      try review.press("n")
      try review.wait(for: "Ne pas retenir", "▸ Motif")
      try review.press("Enter")
      try review.type("poste rep")
      try review.wait(for: "▸ poste reporté ou supprimé")
      try review.press("Enter", "Tab", "Tab")
      try review.type("Merci, le poste attendra 2027.")
      try review.press("Tab")
      try review.type("Elle nous a plu.")
      try review.wait(for: "poste reporté", "Merci, le poste attendra 2027.", "Elle nous a plu.")
      try review.press("C-s")
      try review.wait(for: "Chloé Nguyễn : non retenue, poste reporté ou supprimé.")
    }

    /// The decision and the trace carry the coordinator's number, and the two messages stay apart.
    private func expectTraces(of coordinator: Coordinator, in office: Office) throws {
      let shown = try office.run(
        "list", "introductions", "--filter", "Chloé", "--format", "jsonl", "--reserve",
        office.reserve)
      let line = try #require(
        shown.output.split(separator: "\n").first {
          $0.contains(#""organisation":"Le Fil des Mots""#)
        })
      #expect(line.contains(#""state":"declined""#))
      let id = try #require(line.split(separator: #""candidate-id":""#).last?.prefix { $0 != "\"" })
      let exported = try office.run(
        "export", String(id), "--format", "json", "--reserve", office.reserve)
      let events = exported.output.split(separator: #"{"number":"#).filter {
        $0.contains(#""member":"\#(coordinator.member)","event""#)
      }
      let names = events.compactMap {
        $0.split(separator: #""event":""#).last?.prefix { $0 != "\"" }
      }
      #expect(
        names == [
          "introduction.consulted", "introduction.studying", "introduction.meeting",
          "introduction.declined",
        ])
      let last = try #require(events.last)
      #expect(last.contains(#""message":"Merci, le poste attendra 2027.""#))
      #expect(last.contains(#""note":"Elle nous a plu.""#))
      #expect(try office.run("verify", office.reserve).status == 0)
    }

    @Test func `a lost line ends the session at once, and the next login finds the draft`() throws {
      let office = try Office()
      let coordinator = try office.reserveWithCoordinator()
      let server = try SSHServer(in: office.home, keys: [coordinator.line])
      let screen = try server.visitor()
      try screen.logIn()
      try screen.press("Enter")
      try screen.wait(for: "▸ Élodie Dupont")
      try screen.press("n")
      try screen.wait(for: "Ne pas retenir", "▸ Motif")
      try screen.press("Tab", "Tab")
      try screen.type("Il nous faut quelqu'un du quartier")
      try screen.press("Tab")
      try screen.wait(for: "▸ Note pour", "Il nous faut quelqu'un du quartier")

      let review = try office.review(on: server, shownBy: screen)
      kill(try screen.process(), SIGKILL)
      try screen.watch("the end of the review") { !Processes.isRunning(review) }

      let again = try server.visitor()
      try again.wait(for: "Phrase de passe de Le Fil des Mots")
      try again.type(Coordinator.passphrase)
      try again.press("Enter")
      try again.wait(
        for: "Ne pas retenir", "Il nous faut quelqu'un du quartier", "Voici ce que vous écriviez")
    }

    @Test func `she changes her own passphrase, once she has typed the one before`() throws {
      let office = try Office()
      let coordinator = try office.reserveWithCoordinator()
      let server = try SSHServer(in: office.home, keys: [coordinator.line])
      let screen = try server.visitor()
      try screen.logIn()
      try screen.press("F2")
      try screen.type("phrase de passe")
      try screen.wait(for: "Changer ma phrase de passe")
      try screen.press("Enter")
      try screen.wait(for: "Tapez d'abord votre phrase d'aujourd'hui")
      #expect(try !screen.picture().contains("Animateur·rice d'atel"))
      try screen.type("pas du tout celle-là")
      try screen.press("Enter")
      try screen.wait(for: "pas la bonne phrase")
      try screen.wait(for: "Réessayez.")
      try screen.type(Coordinator.passphrase)
      try screen.press("Enter")
      try screen.wait(for: "continuer")
      let other = "quatre mots choisis seule"
      try screen.type(other)
      try screen.press("Tab")
      try screen.type(other)
      try screen.press("Enter")
      try screen.wait(for: "▸ Animateur·rice d'atel", "Votre phrase de passe est changée")
      try screen.press("F10")
      #expect(try screen.status() == 0)

      let again = try server.visitor()
      try again.wait(for: "Phrase de passe de Le Fil des Mots")
      try again.type(Coordinator.passphrase)
      try again.press("Enter")
      try again.wait(for: "pas la bonne phrase")
      try again.wait(for: "Réessayez.")
      try again.type(other)
      try again.press("Enter")
      try again.wait(for: "▸ Animateur·rice d'atel")
      try again.press("Enter")
      try again.wait(for: "▸ Élodie Dupont")
      #expect(try office.run("verify", office.reserve).status == 0)
    }

    @Test func `an account of its own serves the review and nothing else, by the recipe`() throws {
      let office = try Office(reserve: Self.oddName)
      let coordinator = try office.reserveWithCoordinator()
      let key = String(try #require(coordinator.line.split(separator: "\" ").last))
      let server = try SSHServer(
        in: office.home, keys: [key], configuration: coordinator.recipe)
      let screen = try server.visitor()
      try screen.logIn()
      let other = try Program.run(
        server.client([SSHServer.host, "cat", "\(office.home.path)/passphrase"]),
        environment: Tmux.environment(in: office.home))
      #expect(other.status == 1)
      #expect(other.output == "" && other.errors.contains("Il faut un terminal"))
    }
  }
}
