import Glibc

@testable import Storage

/// A Python that runs programs which know nothing of this one.
enum Python {
  /// One that has libsodium too (PyNaCl, Debian's python3-nacl); nil where there is none.
  static let withSodium = find(importing: "nacl.bindings")

  /// The first in the path, or else Debian's own, which is the one that packages are for.
  private static func find(importing module: String) -> String? {
    ["python3", "/usr/bin/python3"].first { python in
      guard let nowhere = try? Descriptor(anything: "/dev/null", O_RDWR),
        let process = Writer.spawn(
          python, ["-c", "import \(module) as found"], output: nowhere.number,
          errors: nowhere.number)
      else { return false }
      return end(of: process) == 0
    }
  }

  /// What a program prints about a reserve, with a line on its standard input.
  static func run(
    _ program: String, with python: String, on workshop: Workshop, typing line: String = ""
  ) throws -> String {
    try workshop.write("reader.py", Array(program.utf8))
    try workshop.write("typed", Array((line + "\n").utf8))
    defer { for name in ["reader.py", "typed", "said"] { workshop.remove(name) } }
    let input = try Descriptor(opening: workshop.path + "/typed", O_RDONLY)
    let output = try Descriptor(
      opening: workshop.path + "/said", O_RDWR | O_CREAT | O_TRUNC)
    let arguments = [workshop.path + "/reader.py", workshop.path]
    if let process = Writer.spawn(
      python, arguments, input: input.number, output: output.number)
    {
      _ = end(of: process)
    }
    return String(decoding: try workshop.read("said"), as: UTF8.self)
  }

  private static func end(of process: pid_t) -> Int32 {
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status
  }
}
