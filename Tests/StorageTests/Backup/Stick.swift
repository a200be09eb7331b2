import Domain
import Glibc

@testable import Storage

extension Workshop {
  var stick: BackupFolder { BackupFolder(path: path) }

  /// What is in it is a backup.
  @discardableResult
  func backUp(
    _ reserve: Workshop, using disk: any Disk = SystemDisk(), at time: Timestamp = .sample
  ) throws -> BackupReport {
    try Reserve.backUp(reserve.folder, to: stick, using: disk, at: time)
  }

  /// A reserve made of what is in it.
  func restored() throws -> Workshop {
    let target = Workshop()
    let restoration = try Restoration(of: path, to: target.path)
    try restoration.finish()
    return target
  }
}

extension Timestamp {
  func adding(days: Int) -> Timestamp { Timestamp(seconds: seconds + days * 86_400) }
}
