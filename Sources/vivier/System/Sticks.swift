import Domain
import Glibc
import Interface
import Storage

/// Where a desk shows the sticks that are plugged in, and which folder of each keeps a backup.
struct Sticks {
  /// Under each of which somebody's sticks, or everybody's, are mounted (udisks2(8)).
  var roots = ["/media", "/run/media"]
  /// Nothing else under there is one.
  var isMounted: (String) -> Bool = Self.isOtherDevice

  /// Of what a desk makes there.
  private static let folder = "vivier"

  func found() -> [BackupPlace] {
    let people = roots.flatMap(inside)
    let sticks = (people + people.flatMap(inside)).filter {
      isMounted($0) && Self.isWritable($0)
    }
    return sticks.flatMap { stick in
      let name = stick.split(separator: "/").last.map(String.init) ?? stick
      let kept = ([stick] + inside(stick)).compactMap { path in
        Self.last(path).map { BackupPlace(path: path, stick: name, last: $0) }
      }
      return kept.isEmpty
        ? [BackupPlace(path: "\(stick)/\(Self.folder)", stick: name, last: nil)] : kept
    }
  }

  private func inside(_ folder: String) -> [String] {
    FolderContents.names(of: folder).sorted().map { "\(folder)/\($0)" }
  }

  private static func last(_ path: String) -> Day? {
    do throws(StorageError) {
      return try Restorable(path).made.day
    } catch { return nil }
  }

  private static func isWritable(_ path: String) -> Bool { unsafe access(path, W_OK | X_OK) == 0 }

  private static func isOtherDevice(_ path: String) -> Bool {
    var (here, above) = (stat(), stat())
    guard unsafe stat(path, &here) == 0, unsafe stat(path + "/..", &above) == 0 else {
      return false
    }
    return here.st_dev != above.st_dev
  }
}
