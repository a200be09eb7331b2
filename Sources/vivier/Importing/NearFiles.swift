import Domain
import Glibc
import Interface
import Storage

/// The files that somebody may mean who wants to bring something in: where a desk keeps what was
/// made or sent, and on sticks.
enum NearFiles {
  private static let endings = ["csv", "txt", "tsv", "json"]
  private static let workbooks = ["xlsx", "ods", "xls"]
  /// Of the newest; whoever looks for an older one searches by its name.
  private static let most = 500

  /// The newest first.
  static func found() -> [FoundFile] {
    let areWorkbooksRead = Workbook.isReadable
    var all: [(file: FoundFile, time: Int)] = []
    for folder in folders {
      for name in FolderContents.names(of: folder) where !name.hasPrefix(".") {
        let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
        let isWorkbook = workbooks.contains(ending)
        guard isWorkbook || endings.contains(ending),
          let time = FolderContents.changed("\(folder)/\(name)")
        else { continue }
        let day = Timestamp(seconds: time).day
        all.append(
          (
            FoundFile(
              name: name, folder: folder, changed: day,
              isUnreadable: isWorkbook && !areWorkbooksRead),
            time
          ))
      }
    }
    all.sort { ($1.time, $0.file.name) < ($0.time, $1.file.name) }
    return all.prefix(most).map(\.file)
  }

  private static var folders: [String] {
    let mounts = ["/media", "/run/media"].flatMap(inside)
    var seen: Set<String> = []
    return (UserFolders.arrivals + mounts + mounts.flatMap(inside)).filter {
      seen.insert($0).inserted
    }
  }

  private static func inside(_ folder: String) -> [String] {
    FolderContents.names(of: folder).map { "\(folder)/\($0)" }
  }
}
