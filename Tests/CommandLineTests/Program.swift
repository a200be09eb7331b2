import Children
import Glibc
import Testing

/// The program that was built, run as a user would run it, in a folder of its own.
struct Program: ~Copyable {
  /// A new folder that goes away with the value.
  let folder: String

  /// How a run ended.
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  init() {
    var template = Array("/tmp/vivier-tests-XXXXXX".utf8CString)
    _ = unsafe template.withUnsafeMutableBufferPointer { characters in
      unsafe characters.baseAddress.map { unsafe mkdtemp($0) }
    }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { Self.spawn(["/bin/rm", "-rf", folder], [:], files: [:]) }

  /// Runs the program and waits for its end.
  ///
  /// Nothing of the surroundings is handed on but what `environment` says.
  func run(
    _ words: String..., input: String = "", environment: [String: String] = [:],
    through tool: [String] = []
  ) -> Outcome {
    run(words, input: input, environment: environment, through: tool)
  }

  /// Runs the program with a list of words, `@` standing for the folder; `tool` is another program
  /// that starts it.
  func run(
    _ words: [String], input: String = "", environment: [String: String] = [:],
    through tool: [String] = []
  ) -> Outcome {
    write(input, to: "input")
    var variables = ["HOME": folder, "LANG": "C.UTF-8", "PATH": "/bin:/usr/bin"]
    variables.merge(environment) { $1 }
    let words = (tool + [Self.path] + words).map { $0.replacing("@", with: folder) }
    let status = Self.spawn(
      words, variables,
      files: [0: "\(folder)/input", 1: "\(folder)/output", 2: "\(folder)/errors"])
    return Outcome(status: status, output: read("output"), errors: read("errors"))
  }

  /// What a file of commands prints when a shell runs it.
  func shell(_ file: String) -> String {
    Self.spawn(["/bin/sh", "\(folder)/\(file)"], [:], files: [1: "\(folder)/output"])
    return read("output")
  }

  /// Puts a copy of a folder in the place of another.
  func copy(_ name: String, to other: String) {
    Self.spawn(["/bin/rm", "-rf", "\(folder)/\(other)"], [:], files: [:])
    Self.spawn(
      ["/bin/cp", "-a", "\(folder)/\(name)", "\(folder)/\(other)"], [:], files: [:])
  }

  func makeFolder(_ name: String) {
    Self.spawn(["/bin/mkdir", "\(folder)/\(name)"], [:], files: [:])
  }

  /// The texts of all files of a folder.
  func files(in name: String) -> [String] {
    names(in: name).map { read("\(name)/\($0)") }
  }

  func names(in name: String) -> [String] {
    Self.spawn(["/bin/ls", "-A", "\(folder)/\(name)"], [:], files: [1: "\(folder)/names"])
    return read("names").split(separator: "\n").map(String.init)
  }

  /// The name of the journal of a reserve in the folder, as `r/W2WHGP80.journal`.
  func journal(_ reserve: String = "r") -> String {
    let name = names(in: reserve).first { $0.hasSuffix(".journal") }
    return "\(reserve)/\(name ?? "none")"
  }

  /// Puts a file into the folder.
  func write(_ text: String, to name: String) { write(Array(text.utf8), to: name) }

  /// Puts bytes into a file of the folder.
  func write(_ bytes: [UInt8], to name: String) {
    let file = unsafe open("\(folder)/\(name)", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    defer { close(file) }
    _ = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(file, $0.baseAddress, $0.count) }
  }

  /// The text of a file of the folder.
  func read(_ name: String) -> String { String(decoding: bytes(of: name), as: UTF8.self) }

  /// The bytes of a file of the folder.
  func bytes(of name: String) -> [UInt8] {
    let file = unsafe open("\(folder)/\(name)", O_RDONLY)
    guard file >= 0 else { return [] }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 22)
    let count = unsafe bytes.withUnsafeMutableBytes {
      unsafe Glibc.read(file, $0.baseAddress, $0.count)
    }
    return Array(bytes[..<max(0, count)])
  }

  /// Whether strace(1) may watch the program.
  static let isTraceable: Bool = {
    let probe = Program()
    return probe.run("verify", "@", through: ["/usr/bin/strace", "-o", "/dev/null"]).status == 1
  }()

  static let noTracing: Comment =
    "processes cannot be traced here: apt-get install strace, and allow ptrace(2)"

  /// The binary stands beside the tests.
  private static let path: String = {
    var name = [UInt8](repeating: 0, count: 4096)
    let count = unsafe name.withUnsafeMutableBytes { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
        unsafe characters.baseAddress.map {
          unsafe readlink("/proc/self/exe", $0, characters.count)
        } ?? 0
      }
    }
    let own = String(decoding: name[..<max(0, count)], as: UTF8.self)
    let started = own.hasSuffix(".xctest") ? own : testBundle ?? own
    return started.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/") + "/vivier"
  }()

  /// Where the tests run inside another program, the bundle is among its arguments.
  private static var testBundle: String? {
    CommandLine.arguments.first { $0.hasSuffix(".xctest") }
  }

  @discardableResult
  private static func spawn(
    _ words: [String], _ environment: [String: String], files: [Int32: String]
  ) -> Int32 {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for (descriptor, file) in files {
      let flags = descriptor == 0 ? O_RDONLY : O_WRONLY | O_CREAT | O_TRUNC
      unsafe posix_spawn_file_actions_addopen(&actions, descriptor, file, flags, 0o600)
    }
    return (try? unsafe Child(words, environment: environment, &actions))?.status() ?? -1
  }
}
