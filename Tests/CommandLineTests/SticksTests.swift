import Glibc
import Interface
import Testing

@testable import vivier

/// The sticks that the desk offers, as they are mounted for people.
struct SticksTests: ~Copyable {
  private let program = Program()

  private func found() -> [BackupPlace] {
    Sticks(roots: [program.folder + "/media"]) { $0.hasSuffix("/CLE") || $0.hasSuffix("/media/B") }
      .found()
  }

  private func make(_ names: String...) {
    for name in names { unsafe mkdir("\(program.folder)/\(name)", 0o700) }
  }

  @Test func `each stick is offered once, and where it keeps a backup that is what is offered`() {
    #expect(found().isEmpty)
    make("media", "media/amina", "media/amina/CLE", "media/amina/photos", "media/B")
    let cle = "\(program.folder)/media/amina/CLE"
    #expect(
      found() == [
        BackupPlace(path: "\(program.folder)/media/B/vivier", stick: "B", last: nil),
        BackupPlace(path: cle + "/vivier", stick: "CLE", last: nil),
      ])
    _ = program.run("init", "@/r")
    for place in ["", "/sauvegarde"] {
      let made = program.run("backup", cle + place, "--reserve", "@/r")
      #expect(made.status == 0, "\(made.errors)")
    }
    let today = WallClock().moment.today
    #expect(
      found().filter { $0.stick == "CLE" }
        == ["", "/sauvegarde"].map {
          BackupPlace(path: cle + $0, stick: "CLE", last: today)
        })
  }
}
