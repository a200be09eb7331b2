import ArgumentParser
import Domain
import Interface
import Storage

/// `vivier print`: what is handed over on paper, to the standard output.
struct PrintCommand: LaunchedCommand {
  static var configuration: CommandConfiguration { .topic(\.printCommand, "print") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .topic(.id)) var id: String
  @Option(name: .customLong("with"), help: .topic(.paper)) var content = PaperContent.file
  @Option(help: .topic(.format)) var format = PaperFormat.text

  func run(_ launch: Launch) throws {
    try ReserveOpening(common, launch.wording).read { try write($0, launch.wording) }
  }

  private func write(_ reserve: borrowing Reserve, _ words: Wording) throws {
    let entity = try EntityID(typed: id, in: reserve)
    let registry = reserve.registry.telling(entity, words)
    let sheet = try sheet(of: entity, Reading(registry, words, reserve.memberNames))
    let paper = sheet.paper(format.form, words)
    try Output.write(PlainText.harmless(paper.text))
  }

  private func sheet(of id: EntityID, _ reading: Reading) throws(Failure) -> Sheet {
    let words = reading.wording
    switch content {
    case .file: return Sheet(.dossier(of: id, reading), file: id.shown, words)
    case .shortlist:
      guard let need = NeedID(id) else { throw Failure(.usage) { $0.onlyNeeds } }
      return Sheet(.shortlist(of: need, reading), file: id.shown, words)
    case .attestation:
      guard let pathway = PathwayID(id) else { throw Failure(.usage) { $0.onlyPathwaysAttested } }
      guard let sheet = Sheet.attestation(of: pathway, reading) else {
        throw Failure(.refused) { $0.noAttestation(id) }
      }
      return sheet
    }
  }
}

enum PaperContent: String, CaseIterable, ExpressibleByArgument { case file, attestation, shortlist }

enum PaperFormat: String, CaseIterable, ExpressibleByArgument {
  case text, html

  var form: Paper.Form {
    switch self {
    case .text: .text
    case .html: .html
    }
  }
}
