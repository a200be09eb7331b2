import Domain
import Exchange
import Glibc
import Interface

/// What an export at the desk leaves: a new file for the owner alone, never in another's place.
struct ListFile {
  private let listing: Listing
  private let folder: String

  init(_ listing: Listing, in folder: String = UserFolders.documents) {
    (self.listing, self.folder) = (listing, folder)
  }

  func write(_ export: ListExport) -> (sentence: String, isError: Bool) {
    let wording = listing.wording
    guard let kind = ListKind.all.first(where: { $0.list == export.list }) else {
      return (wording.notExported(to: folder), true)
    }
    let table = listing.table(of: export.rows, kind)
    let bytes = listing.bytes(table, as: export.form)
    let ending = export.form == .json ? "json" : "csv"
    let name = "vivier-\(wording.fileName(of: export.list))-\(listing.today.iso)"
    // Somebody may export the same list all day.
    for number in 1...999 {
      let path = "\(folder)/\(name)\(number == 1 ? "" : "-\(number)").\(ending)"
      switch UserFile.make(path, of: bytes) {
      case .made: return (wording.exported(table.rows.count, to: path), false)
      case .taken: continue
      case .failed: return (wording.notExported(to: folder), true)
      }
    }
    return (wording.notExported(to: folder), true)
  }
}
