import Glibc

extension LockHolder {
  /// See proc(5), `/proc/locks`: `1: FLOCK  ADVISORY  WRITE 4711 fe:01:1234567 0 EOF`, the process,
  /// then device and inode.
  init?(of lock: FileStatus) {
    let lines = Self.text(of: "/proc/locks").split(separator: "\n")
    let held = lines.map { $0.split(separator: " ") }.first { words in
      words.count > 5 && words[1] == "FLOCK" && words[5].hasSuffix(":\(lock.inode)")
    }
    guard let held, let process = Int(held[4]), process > 0 else { return nil }
    let name = Self.text(of: "/proc/\(process)/comm").split(separator: "\n").first
    // Its name, which may hold anything, ends at the last bracket; its state follows.
    let state = Self.text(of: "/proc/\(process)/stat").split(separator: ")").last
    self.init(
      process: process, program: name.map(String.init) ?? "?",
      isStopped: state?.first { $0 != " " } == "T")
  }

  /// In bytes: what the system says at once.
  private static let most = 1 << 18

  private static func text(of path: String) -> String {
    let bytes = try? Descriptor(anything: path, O_RDONLY).read(count: most, at: 0)
    return String(decoding: bytes ?? [], as: UTF8.self)
  }
}
