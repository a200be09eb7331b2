import Domain
import Storage
import Testing

/// Two files of one person, joined at the desk, on the command line.
struct JoinedFilesTests: ~Copyable {
  private let program = Program()

  /// Zoé's file and the one that joined it, with a backup of before or after.
  private func joined(isKeptAfter: Bool = false) throws -> (stays: EntityID, joins: EntityID) {
    _ = program.run("init", "@/r", "--no-passphrase")
    program.write("Prénom;Nom\nZoé;Janssens\nZoë;Janssen\n", to: "people.csv")
    _ = program.run("import", "candidates", "@/people.csv", "--reserve", "@/r")
    if !isKeptAfter { _ = program.run("backup", "@/stick", "--reserve", "@/r") }
    var reserve = try Reserve(opening: program.folder + "/r")
    let people = reserve.registry.candidates.values
    let stays = try #require(people.first { $0.name == "Zoé Janssens" }).id
    let joins = try #require(people.first { $0.name == "Zoë Janssen" }).id
    let actor = Actor(reserve.member, .facilitator)
    let time = Timestamp(seconds: 1_800_000_000)
    try reserve.record(at: time) { (registry) throws(Refusal) in
      try registry.decide(.act(joins, Joining(into: stays)), by: actor, on: time.day)
    }
    if isKeptAfter { _ = program.run("backup", "@/stick", "--reserve", "@/r") }
    return (stays.entity, joins.entity)
  }

  @Test func `whoever asks for the file that joined is told which one stands`() throws {
    let (stays, joins) = try joined()
    for words in [
      ["show"], ["export", "--format", "json"], ["erase", "--reason", "demande", "--yes"],
    ] {
      let told = program.run([words[0], joins.shown] + words.dropFirst() + ["--reserve", "@/r"])
      #expect(told.status == 1 && told.output.isEmpty)
      #expect(told.errors.contains("La fiche \(joins.shown) est réunie à celle de Zoé Janssens"))
    }
    let shown = program.run("show", stays.shown, "--reserve", "@/r")
    #expect(shown.status == 0 && shown.output.contains("Janssen\n"), "\(shown.output)")
    let list = program.run("list", "candidates", "--reserve", "@/r", "--filter", "zoë janssen")
    #expect(list.output.contains(stays.shown) && !list.output.contains(joins.shown))
  }

  @Test(arguments: [false, true])
  func `an erasure says both numbers, and a restore erases both again`(isKeptAfter: Bool) throws {
    let (stays, joins) = try joined(isKeptAfter: isKeptAfter)
    let words = ["erase", stays.shown, "--reserve", "@/r", "--reason", "demande"]
    let asked = program.run(words + ["--dry-run"])
    #expect(asked.errors.contains("La fiche \(joins.shown), réunie à celle-ci, est effacée"))
    let erased = program.run(words + ["--yes"])
    let numbers = erased.output.split(separator: "\n").map { String($0.prefix(9)) }
    #expect(numbers == [stays.shown, joins.shown], "\(erased.output)")
    for id in [stays, joins] {
      #expect(!program.read("r/reserve.keyring").contains("\"of\":\"\(id.stored)\",\"wrapped"))
    }
    let asking = program.run("show", joins.shown, "--reserve", "@/r")
    #expect(asking.errors.contains("est effacée avec elle : voyez \(stays.shown)."))
    // Of a backup in which they are joined, either number takes both.
    let restored = program.run(
      "restore", "@/stick", "@/again", input: isKeptAfter ? joins.shown + "\n" : erased.output)
    #expect(restored.status == 0, "\(restored.errors)")
    let left = program.run("list", "candidates", "--reserve", "@/again")
    #expect(left.status == 0 && !left.output.contains("Janssen"), "\(left.output)")
  }
}
