import Glibc

/// A folder of its own in memory, where there is some, removed with what is in it.
final class Shelf {
  let path: String

  init() {
    let place = unsafe access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    var name = Array("\(place)/vivier-plain-XXXXXX".utf8CString)
    _ = unsafe mkdtemp(&name)
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    for name in names { _ = unsafe unlink(path + "/" + name) }
    _ = unsafe rmdir(path)
  }

  var names: [String] {
    guard let folder = unsafe opendir(path) else { return [] }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Every file with what is in it.
  var files: [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in names { files[name] = read(name) }
    return files
  }

  private func read(_ name: String) -> [UInt8] {
    let file = unsafe open(path + "/" + name, O_RDONLY)
    defer { close(file) }
    var (bytes, part) = ([UInt8](), [UInt8](repeating: 0, count: 65_536))
    while true {
      let count = unsafe Glibc.read(file, &part, part.count)
      guard count > 0 else { return bytes }
      bytes += part[..<count]
    }
  }

  func write(_ name: String, _ bytes: [UInt8]) {
    let file = unsafe open(path + "/" + name, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    defer { close(file) }
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes[done...].withUnsafeBytes { part in
        unsafe Glibc.write(file, part.baseAddress, part.count)
      }
      guard count > 0 else { return }
      done += count
    }
  }
}
