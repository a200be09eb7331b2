import Glibc

/// A new empty folder that goes away, with all that is in it, when its owner does.
final class TemporaryFolder {
  let path: String

  /// Calls mkdtemp(3).
  init() throws(HarnessError) {
    var template = Array("/tmp/vivier-e2e-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else { throw .system("mkdtemp", errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { TemporaryFolder.remove(path) }

  /// Makes a folder inside and returns its path.
  func folder(_ name: String) -> String {
    let inside = "\(path)/\(name)"
    unsafe mkdir(inside, 0o700)
    return inside
  }

  private static func remove(_ path: String) {
    if unsafe unlink(path) == 0 { return }
    for name in names(in: path) { remove("\(path)/\(name)") }
    unsafe rmdir(path)
  }

  private static func names(in path: String) -> [String] {
    guard let folder = unsafe opendir(path) else { return [] }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}

/// What keeps a test from running at all.
enum HarnessError: Error, CustomStringConvertible {
  case system(String, Int32)
  case notBuilt(String)
  case noTmux(String)
  case noServer(String)

  var description: String {
    switch self {
    case .system(let call, let code): "\(call) failed with error \(code)"
    case .notBuilt(let path): "there is no program at \(path): build it before these tests"
    case .noServer(let reason): "sshd could not be started: \(reason)"
    case .noTmux(let reason):
      "these tests drive a real terminal with tmux, which could not be started (\(reason)): install the tmux package"
    }
  }
}
