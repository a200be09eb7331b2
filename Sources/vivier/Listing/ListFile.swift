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
    guard let kind = ListKind.all.first(where: { $0.list == export.list.table }) else {
      return (wording.notExported(to: folder), true)
    }
    let table = listing.table(of: export.rows, kind)
    let bytes = listing.bytes(table, as: export.form)
    let ending = export.form == .json ? "json" : "csv"
    let name = "vivier-\(wording.fileName(of: export.list))-\(listing.today.iso)"
    guard let path = UserFile.makeBeside("\(folder)/\(name)", ending, of: bytes) else {
      return (wording.notExported(to: folder), true)
    }
    return (wording.exported(table.rows.count, to: path), false)
  }
}
