import Testing

extension EndToEnd {
  @Suite struct IntroductionTests {
    let office: Office

    init() throws { office = try Office() }

    @Test func `an introduction is led from the proposal to the ASBL's decision by keys alone`()
      throws
    {
      let desk = try office.desk()
      let before = office.events().count
      try propose(on: desk)
      try desk.press("4")
      try desk.wait(for: "▸ Zoé Janssens Le Grand Lar… proposée")

      try open("accord", "Noter l'accord de la personne", on: desk)
      try desk.press("Tab", "p", "Tab", "Enter")
      try desk.wait(for: "▸○ prénom")
      try desk.press("Space", "Down", "Space", "Enter")
      try desk.wait(for: "Accepte de montrer prénom, nom")
      try save(on: desk, showing: "accord donné")

      try open("présenter", "Présenter à l'ASBL", on: desk)
      try desk.wait(for: "l'ASBL verra prénom, nom")
      try save(on: desk, showing: "présentée")

      try open("à l'étude", "Vous notez sa réponse", on: desk)
      try desk.press("Tab", "p")
      try save(on: desk, showing: "à l'étude")

      try open("rencontre", "Fixer une rencontre", on: desk)
      try desk.type("+7")
      try save(on: desk, showing: "rencontre 12/05")

      try open("noter renc", "Noter la rencontre", on: desk)
      try save(on: desk, showing: "rencontrée")

      try open("retenue", "L'ASBL décide seule", on: desk)
      try desk.type("1/6/2026")
      try desk.press("Tab", "c", "Tab", "Tab", "Tab", "p")
      try save(on: desk, showing: "retenue")

      let steps = ["proposed", "agreed", "presented", "studying", "meeting", "met", "retained"]
      #expect(
        office.events().dropFirst(before).map(String.init) == steps.map { "introduction.\($0)" })
    }

    private func propose(on desk: Tmux) throws {
      try desk.press("2", "F3")
      try desk.type("gestion")
      try desk.wait(for: "▸ Gestion admin", "3/15")
      try desk.press("Enter")
      try desk.press("i")
      try desk.wait(for: "Nouvelle mise en relation", "dossiers de subvention")
      try desk.press("Enter")
      try desk.type("zoe janssens")
      try desk.wait(for: "▸ Zoé Janssens")
      try desk.press("Enter", "Tab")
      try desk.wait(for: "▸ Pourquoi")
      try desk.type("Elle a tenu la comptabilité d'une ASBL ; ils cherchent cela même.")
      try desk.press("C-s")
      try desk.wait(for: "Mise en relation proposée : Zoé Janssens.")
    }

    /// Opens the form of a next step by typing words of its name.
    private func open(
      _ words: String, _ title: String, on desk: Tmux,
      sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
      try desk.press("s")
      try desk.wait(for: "filtre :", sourceLocation: sourceLocation)
      try desk.type(words)
      try desk.wait(for: "filtre : \(words)", sourceLocation: sourceLocation)
      try desk.press("Enter")
      try desk.wait(for: "Ctrl-S Enregistrer", title, sourceLocation: sourceLocation)
    }

    /// Saves the form and sees the introduction's new state in its pane and in the sentence below.
    private func save(
      on desk: Tmux, showing state: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
      try desk.press("C-s")
      try desk.wait(
        for: "▸ Zoé Janssens Le Grand Lar… \(state)", " Zoé Janssens : ",
        sourceLocation: sourceLocation)
    }
  }
}
