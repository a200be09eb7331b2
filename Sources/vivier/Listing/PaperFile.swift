import Interface

/// A paper in a new file for the owner alone, never in another's place.
struct PaperFile {
  private let paper: Paper
  private let folder: String

  init(_ paper: Paper, in folder: String = UserFolders.documents) {
    (self.paper, self.folder) = (paper, folder)
  }

  func write(_ wording: Wording) -> (sentence: String, isError: Bool) {
    let bytes = Array(paper.text.utf8)
    guard let path = UserFile.makeBeside("\(folder)/\(paper.name)", paper.form.rawValue, of: bytes)
    else {
      return (wording.notExported(to: folder), true)
    }
    return (wording.paperWritten(to: path), false)
  }
}
