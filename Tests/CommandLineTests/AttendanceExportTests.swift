import Domain
import Storage
import Testing

/// What whoever was at a session is told of it, and what nobody is.
struct AttendanceExportTests: ~Copyable {
  private let program = Program()
  private static let time = Timestamp(seconds: 1_800_000_000)

  /// Zoé and Marc at one drop-in, and a message to FESEFA that awaits an answer.
  private func held() throws -> (zoe: EntityID, marc: EntityID, session: EntityID) {
    _ = program.run("init", "@/r", "--no-passphrase")
    program.write("Prénom;Nom\nZoé;Janssens\nMarc;Lambert\n", to: "people.csv")
    _ = program.run("import", "candidates", "@/people.csv", "--reserve", "@/r")
    program.write("Nom\nCPAS de Liège\nFESEFA\n", to: "organisations.csv")
    _ = program.run("import", "organisations", "@/organisations.csv", "--reserve", "@/r")
    var reserve = try Reserve(opening: program.folder + "/r")
    func person(_ name: String) throws -> CandidateID {
      let people = reserve.registry.candidates.values
      return try #require(people.first { $0.name == name }).id
    }
    let (zoe, marc) = try (person("Zoé Janssens"), person("Marc Lambert"))
    let organisations = reserve.registry.organisations.values
    let host = try #require(organisations.first { $0.name == "CPAS de Liège" }).id
    let fesefa = try #require(organisations.first { $0.name == "FESEFA" }).id
    let actor = Actor(reserve.member, .facilitator)
    let session = MeetingID(trusting: try #require(EntityID("R0000001")))
    var card = MeetingCard()
    (card.kind, card.day, card.hosts) = (.dropIn, Self.time.day, [host.entity])
    for command in [
      Command.create(session, card), .act(zoe, Attendance(session, .came)),
      .act(marc, Attendance(session, .excused)),
      .act(fesefa.entity, Outreach(channel: .email, "Une demi-heure.")),
    ] {
      try reserve.record(at: Self.time) { (registry) throws(Refusal) in
        try registry.decide(command, by: actor, on: Self.time.day)
      }
    }
    return (zoe.entity, marc.entity, session.entity)
  }

  @Test(arguments: ["markdown", "json", "text"])
  func `each one's export tells the session, and nothing of the other`(format: String) throws {
    let (zoe, marc, session) = try held()
    for (id, name, other, others) in [
      (zoe, "Zoé", marc, ["Marc", "Lambert"]), (marc, "Marc", zoe, ["Zoé", "Janssens"]),
    ] {
      let told =
        format == "text"
        ? program.run("show", id.shown, "--reserve", "@/r")
        : program.run("export", id.shown, "--format", format, "--reserve", "@/r")
      #expect(told.status == 0, "\(told.errors)")
      #expect(told.output.contains(name))
      #expect(
        told.output.contains(session.stored) || told.output.contains("CPAS de Liège"),
        "\(told.output)")
      for word in [other.stored, other.shown] + others {
        #expect(!told.output.contains(word), "\(word)")
      }
    }
  }

  @Test func `an erasure leaves the session and the journal whole`() throws {
    let (zoe, _, session) = try held()
    let erased = program.run("erase", zoe.shown, "--reason", "demande", "--yes", "--reserve", "@/r")
    #expect(erased.status == 0, "\(erased.errors)")
    #expect(program.run("verify", "@/r").status == 0)
    let shown = program.run("show", session.shown, "--reserve", "@/r")
    #expect(shown.status == 0 && shown.output.contains("CPAS de Liège"))
    #expect(!shown.output.contains("Zoé"))
  }

  @Test func `what is awaited is due for whoever noted it, in every form`() throws {
    _ = try held()
    for form in ["table", "csv", "json", "jsonl", "ics"] {
      for mine in [[], ["--mine"]] {
        let list = program.run(
          ["list", "due", "--to", "31/12/2099", "--format", form, "--reserve", "@/r"] + mine)
        #expect(list.status == 0, "\(list.errors)")
        #expect(
          list.output.contains(
            form == "csv" || form.hasPrefix("json") ? "contact" : "réponse attendue"),
          "\(form): \(list.output)")
      }
    }
    let other = program.run("list", "needs", "--mine", "--reserve", "@/r")
    #expect(other.status != 0 && other.errors.contains("--mine"))
  }
}
