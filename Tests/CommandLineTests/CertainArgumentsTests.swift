import Testing

@testable import vivier

/// The words that the program was started with, where they cannot be read.
struct CertainArgumentsTests {
  private static let sentence = "ne peut pas être lu avec certitude"

  @Test(
    arguments: [
      ("vivier\0review\0", ["vivier", "review"], true), ("vivier\0", ["vivier"], true),
      ("vivier\0\0", ["vivier", ""], true), ("vivier\0a b\0", ["vivier", "a b"], true),
      ("", [], false), ("vivier\0", [], false), ("", ["vivier"], false),
      ("vivier\0review", ["vivier", "review"], false), ("vivier\0review\0", ["vivier"], false),
      ("vivier\0", ["vivier", "review"], false), ("vivier\0list\0", ["vivier", "review"], false),
      ("vivier\0a\0b\0", ["vivier", "a b"], false),
    ] as [(String, [String], Bool)])
  func `the words must be those of the system's account`(
    account: String, words: [String], isSame: Bool
  ) {
    #expect(CertainArguments.isAccount(Array(account.utf8), of: words) == isSame)
  }

  /// A review that is not known for one would be a desk over the usual reserve of the account.
  @Test(
    .enabled(if: Program.isTraceable, Program.noTracing),
    arguments: ["/proc/self/maps", "/proc/self/cmdline"],
    [["review", "--as", "U7K2M9QX"], [], ["list", "candidates"]])
  func `where they cannot be read, nothing is opened`(file: String, words: [String]) throws {
    let program = Program()
    let watch = ["/usr/bin/strace", "-o", "@/trace", "-e", "trace=openat"]
    _ = program.run(words, input: "", through: watch)
    let opened = program.read("trace").split(separator: "\n").filter { $0.contains("openat(") }
    let place = try #require(opened.firstIndex { $0.contains("\"\(file)\"") })
    let outcome = program.run(
      words, input: "", through: watch + ["-e", "inject=openat:error=EMFILE:when=\(place + 1)"])
    #expect(outcome.status == 1 && outcome.output == "")
    #expect(outcome.errors.contains(Self.sentence), "\(outcome.errors)")
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }
}
