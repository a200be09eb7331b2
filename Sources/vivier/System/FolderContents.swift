import Glibc
import Storage

enum FolderContents {
  /// False also where that cannot be told.
  static func isFree(_ path: String) -> Bool {
    do throws(SystemFailure) { return try FolderNames.read(path)?.isEmpty ?? true } catch {
      return false
    }
  }

  /// None where they cannot be read.
  static func names(of folder: String) -> [String] {
    do throws(SystemFailure) { return try FolderNames.read(folder) ?? [] } catch { return [] }
  }

  /// When a file was written last, in seconds since 1970; nil for what is no file.
  static func changed(_ path: String) -> Int? {
    var found = stat()
    guard unsafe stat(path, &found) == 0, found.st_mode & S_IFMT == S_IFREG else { return nil }
    return found.st_mtim.tv_sec
  }
}
