import Domain
import Exchange
import Interface

/// All that is held on somebody, in a file that the person reads: what `vivier export` writes as
/// Markdown, which any program shows as text.
struct HeldFile {
  let registry: Registry
  let wording: Wording
  let members: [MemberID: String]
  /// Less than all would be told.
  let isLacking: Bool
  var folder = UserFolders.documents

  func write(_ person: CandidateID, on day: Day) -> (sentence: String, isError: Bool) {
    guard !isLacking else { return (wording.say(.exportWouldLack), true) }
    let words = ExportWording(Reading(registry, wording, members), members: members)
    guard let dossier = Dossier(of: person.entity, in: registry) else {
      return (wording.notFound(person.entity.shown), true)
    }
    // Whose it is stands in the file: a name of a file is seen by whoever passes.
    let base = "\(folder)/vivier-\(person.entity.shown)-\(day.iso)"
    let bytes = Array(dossier.markdown(words).utf8)
    guard let path = UserFile.makeBeside(base, "txt", of: bytes) else {
      return (wording.notExported(to: folder), true)
    }
    return (wording.heldWritten(to: path), false)
  }
}
