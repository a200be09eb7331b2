import Storage

enum FolderContents {
  /// False also where that cannot be told.
  static func isFree(_ path: String) -> Bool {
    do throws(SystemFailure) { return try FolderNames.read(path)?.isEmpty ?? true } catch {
      return false
    }
  }
}
