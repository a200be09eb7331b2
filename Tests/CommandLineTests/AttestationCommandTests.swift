import Testing

/// A paper and whoever asks whether it is true.
struct AttestationCommandTests: ~Copyable {
  private let program = Program()

  @Test func `a paper's code is confirmed without a passphrase or a name, and no other one`() {
    let made = program.run(
      "demo", "--at", "@/d", "--no-screen", "--passphrase-fd", "0", input: InitTests.secret)
    #expect(made.status == 0)
    let opening = ["--reserve", "@/d", "--passphrase-fd", "0"]
    let pathways = program.run(
      ["list", "pathways", "--filter", "formation:attestée"] + opening, input: InitTests.secret)
    let row = pathways.output.split(separator: "\n").first { $0.hasPrefix("P") }
    let number = String((row ?? "").prefix(9))
    let paper = program.run(
      ["print", number, "--with", "attestation"] + opening, input: InitTests.secret)
    let code = paper.output.split(separator: "\n").first { $0.hasPrefix("Code : ") }
    let typed = String((code ?? "").dropFirst(7))
    #expect(typed.count == 14)
    let confirmed = program.run("verify-attestation", typed, "--reserve", "@/d")
    #expect(confirmed.status == 0 && confirmed.errors == "")
    #expect(confirmed.output.contains("\(typed) : confirmée"))
    #expect(confirmed.output.contains("6 étapes"))
    let holder = paper.output.split(separator: "\n").first { $0.contains(" : ") } ?? ""
    #expect(!confirmed.output.contains(holder.dropFirst(9)))
    let last = typed.last == "0" ? "1" : "0"
    let other = program.run("verify-attestation", typed.dropLast() + last, "--reserve", "@/d")
    #expect(other.status == 1 && other.output == "" && other.errors.contains("Inconnu"))
    _ = program.run("init", "@/other", "--no-passphrase")
    #expect(program.run("verify-attestation", typed, "--reserve", "@/other").status == 1)
  }
}
