import Glibc
import Testing

/// What stands under the name of a file of the program's own and is none.
@Suite(.serialized)
struct OwnNamesTests {
  private static let file = "Nom;Prénom\nEssai;Zoé\n"

  enum Stranger: CaseIterable, Sendable {
    case pipe, folder, link

    /// What was there is kept aside.
    func take(_ name: String, in program: borrowing Program) {
      let path = "\(program.folder)/\(name)"
      _ = unsafe rename(path, "\(program.folder)/kept")
      switch self {
      case .pipe: #expect(unsafe mkfifo(path, 0o600) == 0)
      case .folder: #expect(unsafe mkdir(path, 0o700) == 0)
      case .link: #expect(unsafe symlink("\(program.folder)/victim", path) == 0)
      }
    }

    /// Unless the program had it leave already.
    func leave(_ name: String, in program: borrowing Program) {
      let path = "\(program.folder)/\(name)"
      _ = unsafe unlink(path)
      _ = unsafe rmdir(path)
      if unsafe access(path, F_OK) != 0 { _ = unsafe rename("\(program.folder)/kept", path) }
    }
  }

  /// As they are called in a reserve, `J`, `S` and `T` standing for the names of its journal, of
  /// its facilitator's slot and of a slot of nobody; then what a program keeps for its account.
  private static let names = [
    "r/J.journal", "r/W0000000.journal", "r/S.slot", "r/T.slot", "r/T.slot.new",
    "r/S.slot.AAAAAAAA", "r/reserve.keyring", "r/reserve.keyring.new", "r/reserve.head",
    "r/reserve.head.new", "r/reserve.lock", "r/drafts", "r/J.journal.new", "r/J.journal.torn-1",
    "r/reserve.journal", "c/vivier/config", "c/vivier/config.new", "s/vivier",
  ]

  @Test(arguments: names, Stranger.allCases)
  func `it is neither waited for nor written through, and what is told is so`(
    name: String, stranger: Stranger
  ) throws {
    let program = Program()
    let home = [
      "XDG_CONFIG_HOME": "\(program.folder)/c", "XDG_STATE_HOME": "\(program.folder)/s",
    ]
    #expect(program.run(["init", "@/r"], environment: home).status == 0)
    for folder in ["c", "c/vivier", "s"] { _ = unsafe mkdir("\(program.folder)/\(folder)", 0o700) }
    program.write("victim", to: "victim")
    let (journal, slot) = (program.id(ending: "journal"), program.id(ending: "slot"))
    let own = name.replacing("J.", with: try #require(journal) + ".")
      .replacing("S.", with: try #require(slot) + ".").replacing("T.", with: "U0000000.")
    stranger.take(own, in: program)
    let patience = ["/usr/bin/timeout", "20"]
    let read = program.run(
      ["list", "candidates", "--reserve", "@/r"], environment: home, through: patience)
    let written = program.run(
      ["import", "candidates", "-", "--reserve", "@/r"], input: Self.file, environment: home,
      through: patience)
    for outcome in [read, written] {
      #expect([0, 1, 2, 73].contains(outcome.status), "\(outcome)")
      #expect(!outcome.errors.contains("erreur"), "\(outcome.errors)")
    }
    #expect(program.read("victim") == "victim")
    // Once it is out of the way the reserve is as it was told.
    stranger.leave(own, in: program)
    let after = program.run(["list", "candidates", "--reserve", "@/r"], environment: home)
    #expect(after.status == 0 && after.output.contains("Zoé") == (written.status == 0), "\(after)")
    #expect(program.run("verify", "@/r").status == 0)
  }

  @Test(arguments: ["reserve.keyring", "reserve.head", "reserve.lock", "J.journal"])
  func `a link to a device is not read without end`(name: String) {
    let program = Program()
    #expect(program.run("init", "@/r").status == 0)
    let own = name.replacing("J.", with: (program.id(ending: "journal") ?? "") + ".")
    _ = unsafe unlink("\(program.folder)/r/\(own)")
    #expect(unsafe symlink("/dev/zero", "\(program.folder)/r/\(own)") == 0)
    let outcome = program.run(
      ["import", "candidates", "-", "--reserve", "@/r"], input: Self.file,
      through: ["/usr/bin/timeout", "20"])
    #expect(outcome.status == 73 && outcome.errors.contains("« \(own) » est en travers"))
  }
}

extension OwnNamesTests {
  /// `b` holds a backup, `k` a seat's key that has signed; `D` stands for the day of the backup.
  private static let onSticks = [
    "b/backup.head", "b/backup.head.new", "b/J.journal", "b/J.journal.new", "b/S.slot",
    "b/S.slot.new", "b/keyring-D", "b/keyring-D.new", "b/reserve.head", "k/vivier.key",
    "k/vivier.key.new", "k/vivier.last", "k/vivier.last.new", "new", "new.new",
  ]

  @Test(arguments: onSticks)
  func `neither is it on a stick`(name: String) throws {
    let program = Program()
    let reserve = ["--reserve", "@/r"]
    func seat(_ words: [String]) -> Program.Outcome {
      program.run(words + reserve, typing: "une phrase de siège")
    }
    func patient(_ words: [String]) -> Program.Outcome {
      program.run(words, through: ["/usr/bin/timeout", "20"])
    }
    #expect(program.run("init", "@/r").status == 0)
    program.makeFolder("k")
    let adding = ["member", "add", "Zoé", "--committee", "--bench", "union", "--key", "@/k"]
    #expect(seat(adding + ["--new-passphrase-fd", "7"]).status == 0)
    let sealing = ["seal", "--key", "@/k", "--key-passphrase-fd", "7"]
    #expect(seat(sealing).status == 0)
    #expect(program.run(["backup", "@/b"] + reserve).status == 0)
    program.write("victim", to: "victim")
    let (journal, slot) = (program.id(ending: "journal"), program.id(ending: "slot"))
    let keyring = program.names(in: "b").first { $0.hasPrefix("keyring-") }
    let own = name.replacing("J.", with: try #require(journal) + ".")
      .replacing("S.", with: try #require(slot) + ".")
      .replacing("keyring-D", with: try #require(keyring))
    let commands = [
      ["backup", "@/b"] + reserve, ["restore", "@/b", "@/new"], ["verify", "@/r", "--seal", "@/k"],
    ]
    for stranger in Stranger.allCases {
      stranger.take(own, in: program)
      for outcome in commands.map(patient) + (name.hasPrefix("k") ? [seat(sealing)] : []) {
        #expect([0, 1, 2, 3, 73].contains(outcome.status), "\(stranger): \(outcome)")
        #expect(!outcome.errors.contains("erreur"), "\(stranger): \(outcome.errors)")
      }
      #expect(program.read("victim") == "victim")
      stranger.leave(own, in: program)
    }
    #expect(seat(sealing).status == 0)
    for words in [commands[0], ["restore", "@/b", "@/whole"], commands[2]] {
      let outcome = patient(words)
      #expect(outcome.status == 0, "\(outcome)")
    }
  }
}

extension Program {
  /// What the first file of a kind is called before its dot.
  borrowing fileprivate func id(ending suffix: String) -> String? {
    glob(of: "\(folder)/r/*.\(suffix)")?.split(separator: "/").last?.split(separator: ".")
      .first.map(String.init)
  }

  borrowing private func glob(of pattern: String) -> String? {
    var found = unsafe glob_t()
    defer { unsafe globfree(&found) }
    guard unsafe Glibc.glob(pattern, 0, nil, &found) == 0, let first = unsafe found.gl_pathv[0]
    else { return nil }
    return unsafe String(cString: first)
  }
}
