import Glibc
import Testing

/// Runs the rules that are scripts: those that count over whole files faster than a test would.
struct ScriptTests {
  @Test(arguments: ["twice.py", "circles.py", "faults.py --check"])
  func `the script has nothing to say against the sources`(script: String) {
    let run = Self.run("python3 Tests/Scripts/\(script)")
    #expect(run.status == 0, "\(run.output)")
  }

  @Test(arguments: [(12, 1), (11, 0)])
  func `lines that stand twice are found however far in they stand`(count: Int, status: Int32) {
    let run = Self.run(
      """
      folder=$(mktemp -d); trap 'rm -r "$folder"' EXIT
      seq \(count) | sed 's/^/let a = /' > "$folder/a.swift"
      sed 's/^/  /; 5s/$/\\n\\n  \\/\\/ b/' "$folder/a.swift" > "$folder/b.swift"
      python3 Tests/Scripts/twice.py "$folder"
      """)
    #expect(run.status == status, "\(run.output)")
    #expect(run.output.contains("b.swift:1-14: 12 lines") == (status == 1))
  }

  /// What a command line of the shell prints, and how it ends.
  private static func run(_ line: String) -> (status: Int32, output: String) {
    guard let stream = unsafe popen("cd '\(SourceTree.root)' && (\(line)\n) 2>&1", "r") else {
      return (-1, "")
    }
    var output: [UInt8] = []
    while case let byte = unsafe fgetc(stream), byte != EOF { output.append(UInt8(byte)) }
    let ending = unsafe pclose(stream)
    return (ending >> 8 & 0xFF, String(decoding: output, as: UTF8.self))
  }
}
