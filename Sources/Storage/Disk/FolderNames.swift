import Glibc

/// What stands in a folder.
package enum FolderNames {
  /// In order, without the folder itself and the one above; nil where there is no folder.
  ///
  /// What could not be told is not taken for absent; see opendir(3), readdir(3).
  package static func read(_ path: String) throws(SystemFailure) -> [String]? {
    guard let listing = unsafe Interruption.answered({ unsafe opendir(path) }) else {
      guard errno == ENOENT else { throw SystemFailure("opendir") }
      return nil
    }
    defer { unsafe closedir(listing) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(listing) else { break }
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { raw in
        unsafe String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    guard errno == 0 else { throw SystemFailure("readdir") }
    return names.sorted()
  }
}
