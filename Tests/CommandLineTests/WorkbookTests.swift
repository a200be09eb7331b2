import Testing

/// A workbook is read by whatever reads those on this computer, and nothing of it stays behind.
struct WorkbookTests: ~Copyable {
  private let program = Program()

  init() {
    _ = program.run("init", "@/r", "--as", "Amina")
    for folder in ["bin", "tmp"] { program.makeFolder(folder) }
    program.write([0x50, 0x4B, 3, 4] + Array("sheet".utf8), to: "people.xlsx")
  }

  /// In place of LibreOffice; `$out` is where its file is to go.
  private func office(_ does: String) -> Program.Outcome {
    program.write(
      """
      #!/bin/sh
      while test $# -gt 1; do test "$1" = --outdir && out=$2; shift; done
      \(does)
      """, to: "bin/soffice")
    _ = program.run([], through: ["/bin/chmod", "+x", "@/bin/soffice"])
    return program.run(
      ["import", "candidates", "@/people.xlsx", "--reserve", "@/r"],
      environment: ["PATH": program.folder + "/bin", "TMPDIR": program.folder + "/tmp"])
  }

  /// A shell removes the copy, as soon as the program is gone.
  private var isGone: Bool {
    (0..<1_000).contains { _ in program.names(in: "tmp").isEmpty }
  }

  @Test func `its first sheet is imported, and its copy goes away`() {
    let taken = office(
      "test -f $HOME/profile/user/registrymodifications.xcu && printf 'Prénom;Nom\\nZoé;Noël\\n' > $out/sheet.csv"
    )
    #expect(taken.status == 0 && taken.errors.contains("1 ligne"), "\(taken.errors)")
    #expect(isGone)
    let list = program.run("list", "candidates", "--reserve", "@/r", "--format", "csv")
    #expect(list.output.contains("Zoé,Noël"))
  }

  @Test(arguments: ["exit 1", "exit 0", ": > $out/sheet.csv"])
  func `where it cannot be read, that is said`(does: String) {
    let refused = office(does)
    #expect(refused.status == 1, "\(refused)")
    #expect(
      refused.errors.contains(does.contains("csv") ? "vide" : "classeur"), "\(refused.errors)")
    #expect(isGone)
  }

  @Test func `where nothing reads one, it says what to do`() {
    let refused = program.run(
      ["import", "candidates", "@/people.xlsx", "--reserve", "@/r"],
      environment: ["PATH": program.folder + "/bin"])
    #expect(
      refused.status == 1 && refused.errors.contains("enregistrez la feuille en « CSV UTF-8 »"))
  }
}
