import Glibc

/// A program of this computer that does something for ours.
enum OtherProgram {
  /// Where the path leads to one of these names, the first that is there.
  static func found(_ names: [String]) -> String? {
    let folders = (Environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    for name in names {
      for folder in folders where unsafe access("\(folder)/\(name)", X_OK) == 0 {
        return "\(folder)/\(name)"
      }
    }
    return nil
  }

  /// In a group of its own, with the signals that it would have from a shell; see posix_spawn(3).
  ///
  /// With these variables, or ours; nil where it does not start.
  static func start(
    _ words: [String], variables: [String]? = nil, _ actions: inout posix_spawn_file_actions_t
  ) -> pid_t? {
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var (none, all) = (sigset_t(), sigset_t())
    unsafe sigemptyset(&none)
    unsafe sigfillset(&all)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setsigdefault(&attributes, &all)
    unsafe posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP))
    let arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    let surroundings = unsafe (variables ?? []).map { unsafe strdup($0) } + [nil]
    defer {
      for place in unsafe arguments.indices { unsafe free(arguments[place]) }
      for place in unsafe surroundings.indices { unsafe free(surroundings[place]) }
    }
    var child: pid_t = 0
    let failure =
      variables == nil
      ? unsafe posix_spawn(&child, words[0], &actions, &attributes, arguments, environ)
      : unsafe posix_spawn(&child, words[0], &actions, &attributes, arguments, surroundings)
    return failure == 0 ? child : nil
  }

  /// Whether it ended well in this time; where it does not end, it and what it started are killed.
  ///
  /// What it says is nobody's to read here.
  static func isDone(_ words: [String], variables: [String], within seconds: Int) -> Bool {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for (descriptor, flag) in [(STDIN_FILENO, O_RDONLY), (STDOUT_FILENO, O_WRONLY)] {
      unsafe posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", flag, 0)
    }
    unsafe posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
    guard let child = unsafe start(words, variables: variables, &actions) else { return false }
    var status: Int32 = 0
    for _ in 0..<(seconds * 50) {
      let ended = unsafe waitpid(child, &status, WNOHANG)
      if ended == child { return status == 0 }
      if ended < 0, errno != EINTR { return false }
      usleep(20_000)
    }
    _ = kill(-child, SIGKILL)
    while unsafe waitpid(child, &status, 0) < 0, errno == EINTR {}
    return false
  }
}
