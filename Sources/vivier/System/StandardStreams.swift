import Glibc

/// Descriptors 0 to 2, which whoever starts the program may have closed: the next file that is
/// opened would get such a number, and what is meant for the terminal be written into the journal.
enum StandardStreams {
  /// Before anything else is opened: what was closed reads as an end, and takes nothing, as a full
  /// disk does, so that what is lost is known; see fcntl(2), open(2), full(4).
  static func fill() {
    for number in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(number, F_GETFD) < 0 {
      // The lowest number that is free, which is this one.
      let filled =
        unsafe number == STDIN_FILENO ? open("/dev/null", O_RDONLY) : open(sink, O_WRONLY)
      guard filled == number else { _exit(ExitStatus.cannotWrite.rawValue) }
    }
  }

  /// Whether data would be lost whatever they are; see fstat(2).
  static var losesOutput: Bool {
    var (output, full) = (stat(), stat())
    return unsafe fstat(STDOUT_FILENO, &output) == 0 && stat(sink, &full) == 0
      && output.st_mode & S_IFMT == S_IFCHR && output.st_rdev == full.st_rdev
  }

  private static let sink = "/dev/full"
}
