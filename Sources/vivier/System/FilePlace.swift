import Glibc

enum FilePlace {
  /// Whatever name it was started by: readlink(2) on `/proc/self/exe` (proc(5)).
  static var program: String? {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe readlink("/proc/self/exe", &path, path.count)
    guard count > 0 else { return nil }
    return String(decoding: path[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// To be started again, also once another version has taken its name.
  static var ownProgram: String {
    let own = "/proc/self/exe"
    var (named, running) = (stat(), stat())
    guard let program, unsafe stat(program, &named) == 0, unsafe stat(own, &running) == 0,
      named.st_dev == running.st_dev, named.st_ino == running.st_ino
    else { return own }
    return program
  }

  /// One that is from the root is left as it was typed, its links included.
  static func absolute(_ path: String) -> String { path.hasPrefix("/") ? path : real(path) }

  /// Without links; as it was typed where there is nothing; see realpath(3).
  static func real(_ path: String) -> String {
    guard let real = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }
}
