import Glibc

enum FolderContents {
  static func isFree(_ path: String) -> Bool {
    guard let folder = unsafe opendir(path) else { return errno == ENOENT }
    defer { unsafe closedir(folder) }
    var count = 0
    while unsafe readdir(folder) != nil { count += 1 }
    // Every folder holds itself and the one above.
    return count <= 2
  }
}
