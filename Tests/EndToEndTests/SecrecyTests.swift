import Glibc
import Testing

extension EndToEnd {
  /// What somebody reads who opens every file of a protected reserve, and of the folders around it,
  /// without the passphrase.
  @Suite struct SecrecyTests {
    let office: Office
    /// What a user keeps elsewhere: the lists that are imported, and here the passphrase.
    let elsewhere: TemporaryFolder
    private static let words = "tournesols frileux 1729 à Xhoffraix"

    init() throws {
      (office, elsewhere) = (try Office(), try TemporaryFolder())
      _ = office.home.folder("tmp")
      try Files.write(Self.words + "\n", to: passphrase)
    }

    private var passphrase: String { "\(elsewhere.path)/passphrase" }
    private var variables: [String: String] { ["TMPDIR": "\(office.home.path)/tmp"] }

    /// The program with the passphrase on its standard input.
    private func unlocked(_ arguments: String...) throws -> Program.Outcome {
      let outcome = try Program.run(
        [office.program] + arguments + ["--passphrase-fd", "0"],
        environment: Tmux.environment(in: office.home).merging(variables) { $1 },
        input: passphrase)
      try #require(outcome.status == 0, "\(outcome.errors)")
      return outcome
    }

    private func locked(_ arguments: String...) throws -> Program.Outcome {
      try Program.run(
        [office.program, "--reserve", office.reserve] + arguments,
        environment: Tmux.environment(in: office.home).merging(variables) { $1 })
    }

    /// The desk with the passphrase on a descriptor, as if it had been typed.
    private func desk() throws -> Tmux {
      let desk = try Tmux(
        [
          "sh", "-c", "exec \"$@\" 3< '\(passphrase)'", "sh", office.program, "--reserve",
          office.reserve, "--passphrase-fd", "3",
        ], in: office.home, setting: variables)
      try desk.wait(for: "▸")
      return desk
    }

    @Test func `nothing that is kept on disk gives away a name, a number or a sentence`() throws {
      _ = try unlocked("demo", "--at", office.reserve, "--no-screen")
      try importLists()
      try type()
      // Whoever can be asked for the passphrase is named in the keyring, for everybody to read.
      let disguises = Disguises(try textsOfSample().union(Self.own).subtracting(["Amina"]))
      // Fewer would mean that the export no longer says what is looked for here.
      #expect(disguises.count > 300)
      let paths = try files()
      #expect(
        paths.contains { $0.hasSuffix(".draft") } && paths.contains { $0.hasSuffix(".journal") })
      for path in paths {
        let found = disguises.found(in: Array(path.utf8) + [0x0A] + Files.bytes(of: path))
        #expect(found.isEmpty, "\(path) gives away \(found.sorted())")
      }
      for command in [["list", "candidates"], ["export", "all", "--format", "json"], ["verify"]] {
        let outcome = try locked(command[0], command.count > 1 ? command[1] : office.reserve)
        let said = disguises.found(in: Array((outcome.output + outcome.errors).utf8))
        #expect(said.isEmpty, "\(command) gives away \(said.sorted())")
      }
    }

    /// What somebody imports and types in this test: a value for every field that may say who it
    /// is.
    private static let own = [
      words, "Philémon", "Wauquiez-Ñandú", "philemon.wauquiez@example.org", "+32 478 12 34 56",
      "Villers-le-Quetzal", "dresser des hippogriffes", "volapük oriental",
      "J'ai tenu le \"phare\" de l'île d'Ouessant \\ trois hivers.", "Zénobie Quetzalcoatl",
      "gardienne des boussoles", "zenobie@example.org", "+32 479 65 43 21",
      "Préfère les matinées de brouillard.", "Hildegonde", "Vandequetzalberghe", "xylophoniste",
    ]

    private func importLists() throws {
      let people = "\(elsewhere.path)/people.csv"
      try Files.write(
        """
        given-name;family-name;email;phone;town;skills;languages;presentation
        \(Self.own[1...7].joined(separator: ";"));"\(Self.own[8].replacing("\"", with: "\"\""))"

        """, to: people)
      _ = try unlocked("--reserve", office.reserve, "import", "candidates", people)
      let organisations = "\(elsewhere.path)/organisations.csv"
      try Files.write(
        """
        name;contact-name;contact-role;contact-email;contact-phone
        Les Amis du Phare;\(Self.own[9...12].joined(separator: ";"))

        """, to: organisations)
      _ = try unlocked("--reserve", office.reserve, "import", "organisations", organisations)
    }

    /// Looks somebody up, writes a note, leaves; comes back, and is killed over a form.
    private func type() throws {
      var desk = try desk()
      try desk.press("F3")
      try desk.type("wauquiez")
      try desk.wait(for: "▸ Philémon Wauquie", "1/48")
      try desk.press("Enter", "o")
      try desk.wait(for: "Nouvelle note")
      try desk.type(Self.own[13])
      try desk.press("C-s")
      try desk.wait(without: "Nouvelle note")
      try desk.press("q")
      #expect(try desk.status() == 0)
      desk = try self.desk()
      try desk.press("F3")
      try desk.type(Self.own[16])
      try desk.wait(for: "0/48")
      try desk.press("Enter", "F7")
      try desk.wait(for: "▸ Prénom")
      try desk.type(Self.own[14])
      try desk.press("Tab")
      try desk.type(Self.own[15])
      try desk.wait(for: "▸ Nom \(Self.own[15])")
      #expect(Glibc.kill(try desk.process(), SIGKILL) == 0)
      #expect(try desk.status() == 137)
    }

    /// Every text in the export of the whole reserve that may say who somebody is.
    private func textsOfSample() throws -> Set<String> {
      let export = try unlocked("--reserve", office.reserve, "export", "all", "--format", "json")
      let recorded = Set(ExportedTexts.texts(in: export.output) { _ in true })
      for text in Self.own[1...13] {
        let isRecorded = recorded.contains(text)
        #expect(isRecorded, "\(text) was not recorded, so that its absence would say nothing")
      }
      let names: Set = [
        "given-name", "family-name", "email", "phone", "presentation", "contact-name",
        "contact-email", "contact-phone", "rationale", "remark", "message", "note", "text",
      ]
      return Set(ExportedTexts.texts(in: export.output, under: names.contains))
    }

    private func files() throws -> [String] {
      let listed = try Program.run(
        ["find", office.home.path, "-type", "f"],
        environment: Tmux.environment(in: office.home))
      return listed.output.split(separator: "\n").map(String.init)
    }

    @Test(arguments: ["Wauquiez-Ñandú", "Il a dit \"oui\", puis \\ non.", "+32 478 12 34 56"])
    func `a text is found whatever it is disguised as`(text: String) {
      let disguises = Disguises([text])
      let utf16 = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      for start in 0..<3 {
        let before = [UInt8](repeating: 0xC5, count: start)
        for bytes in [Array(text.utf8), utf16, Array("xx\(text.uppercased())yy".utf8)] {
          #expect(disguises.found(in: before + bytes + [0x0A]) == [text])
        }
      }
      #expect(disguises.found(in: Array("\(text.dropLast())".utf8)).isEmpty)
    }

    /// Written with `base64`, `basenc --base64url`, Python's `json.dumps` and `xxd`, of texts that
    /// stand at the first, second and third byte of a group.
    @Test(arguments: [
      "V2F1cXVpZXotw5FhbmTDug==", "eFdhdXF1aWV6LcORYW5kw7o=", "eHhXYXVxdWllei3DkWFuZMO6",
      "V2F1cXVpZXotw5FhbmTDuj8-", #"{"nom":"Wauquiez-\u00d1and\u00fa"}"#,
      "576175717569657a2dc391616e64c3ba", "WAUQUIEZ-N\u{303}ANDU\u{301}",
      "wauquiez-nandu",
    ])
    func `a name is found in what other programs made of it`(disguised: String) {
      let disguises = Disguises(["Wauquiez-Ñandú", "Bah"])
      #expect(disguises.found(in: Array("[\(disguised)]".utf8)) == ["Wauquiez-Ñandú"])
    }

    @Test func `a short name is found as a word, and not in the middle of a key`() {
      let disguises = Disguises(["Bah"])
      #expect(disguises.found(in: Array(#"{"x":"Bah"}"#.utf8)) == ["Bah"])
      #expect(disguises.found(in: Array(#"{"x":"fBahx-Bah-gT5rQ"}"#.utf8)).isEmpty)
    }
  }
}
