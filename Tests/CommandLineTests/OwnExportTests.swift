import Testing

/// What the program wrote comes back without a change: nobody is added, and nothing is said
/// otherwise.
struct OwnExportTests: ~Copyable {
  private let program = Program()

  @Test func `a list of one's own adds nothing and shows no difference`() {
    #expect(program.run("demo", "--no-screen", "--at", "@/r").status == 0)
    for kind in ["candidates", "organisations", "needs", "meetings"] {
      for format in ["csv", "excel", "json"] {
        let list = program.run("list", kind, "--reserve", "@/r", "--format", format)
        #expect(list.status == 0)
        program.write(list.output, to: "own")
        let trial = program.run("import", kind, "@/own", "--reserve", "@/r", "--dry-run")
        #expect(trial.status == 0, "\(kind) \(format): \(trial.errors)")
        #expect(trial.errors.contains("À ajouter : 0 ligne"), "\(kind) \(format): \(trial.errors)")
        #expect(!trial.errors.contains("Dit autrement"), "\(kind) \(format): \(trial.errors)")
      }
    }
  }
}
