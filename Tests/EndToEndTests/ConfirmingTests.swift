import Testing

extension EndToEnd {
  /// What cannot be undone is confirmed on the terminal, and done only then.
  @Suite struct ConfirmingTests {
    let office: Office

    init() throws { office = try Office() }

    @Test func `a person is erased once the file's number is typed again`() throws {
      try office.makeReserve()
      let listed = try office.run(
        "--reserve", office.reserve, "list", "candidates", "--format", "csv")
      let id = try #require(listed.output.split(separator: "\r\n").last).prefix(8)
      let command = ["erase", "\(id)", "--reason", "demande", "--reserve", office.reserve]
      for (typed, status, isErased) in [("oui", 1, false), ("\(id)".lowercased(), 0, true)] {
        let terminal = try office.terminal(command, columns: 100)
        try terminal.wait(for: "rend illisible pour toujours", "tapez le numéro")
        try terminal.type(typed)
        try terminal.press("Enter")
        if !isErased { try terminal.wait(for: "Ce n'est pas le numéro") }
        #expect(try terminal.status() == status)
        #expect(office.events().contains("person.erased") == isErased)
      }
    }

    @Test func `a member goes only after a yes`() throws {
      try office.makeReserve()
      let file = "\(office.home.path)/secret"
      try Files.write("trois mots bien choisis", to: file)
      let added = try Program.run(
        [
          office.program, "member", "add", "Marc", "--reserve", office.reserve,
          "--new-passphrase-fd", "0",
        ], environment: Tmux.environment(in: office.home), input: file)
      #expect(added.status == 0)
      for (typed, status) in [("", 1), ("o", 0)] {
        let terminal = try office.terminal(
          ["member", "remove", "Marc", "--reserve", office.reserve], columns: 100)
        try terminal.wait(for: "Marc ne pourra plus ouvrir la réserve", "[o/N]")
        try terminal.type(typed)
        try terminal.press("Enter")
        #expect(try terminal.status() == status)
        #expect(office.events().contains("member.removed") == (status == 0))
      }
    }
  }
}
