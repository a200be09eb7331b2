import Glibc
import Testing

/// What stands in the way of the program is named, and not waited for.
@Suite(.serialized)
struct InTheWayTests {
  private static let file = "Nom;Prénom\nEssai;Zoé\n"
  private static let words = ["import", "candidates", "-", "--reserve", "@/r"]

  @Test func `a pipe where a file is to be made is not waited for`() {
    let program = Program()
    _ = program.run("init", "@/r")
    for name in ["reserve.keyring.new", "reserve.journal.new", "reserve.head.new"] {
      #expect(unsafe mkfifo("\(program.folder)/r/\(name)", 0o600) == 0)
    }
    let taken = program.run(Self.words, input: Self.file, through: ["/usr/bin/timeout", "20"])
    #expect(taken.status == 0, "\(taken.errors)")
    #expect(program.run("verify", "@/r").status == 0)
  }

  @Test func `a folder where a file is to be made is named`() {
    let program = Program()
    _ = program.run("init", "@/r")
    #expect(unsafe mkdir("\(program.folder)/r/reserve.keyring.new", 0o700) == 0)
    let refused = program.run(Self.words, input: Self.file)
    #expect(refused.status == 73)
    #expect(refused.errors.contains("« reserve.keyring.new » est en travers"), "\(refused.errors)")
    #expect(unsafe rmdir("\(program.folder)/r/reserve.keyring.new") == 0)
    #expect(program.run(Self.words, input: Self.file).status == 0)
  }

  @Test func `a stopped process that holds the lock is named, and others go on reading`() {
    let program = Program()
    _ = program.run("init", "@/r")
    program.write(Self.file, to: "people.csv")
    program.write(
      """
      cd '\(program.folder)'
      flock r/reserve.lock sh -c 'echo $$ > held; exec sleep 60' & holder=$!
      while ! test -s held; do sleep 0.05; done
      kill -STOP $holder
      echo $holder
      "$@"
      status=$?
      kill $(cat held); kill -CONT $holder; wait $holder
      exit $status
      """, to: "holding")
    let tool = ["/bin/sh", "@/holding"]
    let words = ["import", "candidates", "people.csv", "--reserve", "r"]
    let refused = program.run(words, through: tool)
    let holder = refused.output.prefix { $0 != "\n" }
    #expect(refused.status == 73)
    #expect(refused.errors.contains("« flock » (processus \(holder)) est arrêté"), "\(refused)")
    _ = unsafe unlink("\(program.folder)/held")
    #expect(program.run("list", "candidates", "--reserve", "r", through: tool).status == 0)
    #expect(
      program.run(words.map { $0 == "r" ? "@/r" : $0 == "people.csv" ? "@/people.csv" : $0 }).status
        == 0)
  }

  @Test(arguments: ["pipe", "device", "folder", "large", "bytes"])
  func `settings that are no file are left aside with one sentence`(kind: String) {
    let program = Program()
    let (folder, config) = ("\(program.folder)/c/vivier", "\(program.folder)/c/vivier/config")
    _ = unsafe mkdir("\(program.folder)/c", 0o700)
    _ = unsafe mkdir(folder, 0o700)
    switch kind {
    case "pipe": _ = unsafe mkfifo(config, 0o600)
    case "device": _ = unsafe symlink("/dev/zero", config)
    case "folder": _ = unsafe mkdir(config, 0o700)
    case "large": program.write([UInt8](repeating: 0x23, count: 2 << 20), to: "c/vivier/config")
    default: program.write([0xFF, 0xFE], to: "c/vivier/config")
    }
    let variables = ["XDG_CONFIG_HOME": "\(program.folder)/c"]
    let made = program.run(
      ["init", "@/r"], environment: variables, through: ["/usr/bin/timeout", "20"])
    #expect(made.status == 0, "\(made.errors)")
    let said = made.errors.split(separator: "\n")
    #expect(said.count { $0.contains("fichier de réglages lisible") } == 1, "\(made.errors)")
    #expect(!program.run("list", "candidates", "--reserve", "@/r").errors.contains("réglages"))
  }
}
