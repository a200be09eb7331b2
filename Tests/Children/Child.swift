package import Glibc

/// Another program that a test starts.
package struct Child {
  package let process: pid_t

  /// Starts a program that is found in the path, with these variables, or with the test's own.
  ///
  /// Signals that the testing threads block or ignore are let through, as a shell would: a `kill`
  /// in a script is otherwise waited for in vain. No open file of the test process reaches the
  /// child but by `actions`, to which their closing is added: a server would keep it open for good.
  ///
  /// Throws the error of posix_spawnp(3).
  package init(
    _ words: [String], environment: [String: String]? = nil,
    _ actions: inout posix_spawn_file_actions_t
  ) throws(ChildError) {
    // One that is not open is passed over.
    for descriptor in 3..<256 as Range<Int32> {
      unsafe posix_spawn_file_actions_addclose(&actions, descriptor)
    }
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var (none, all) = (sigset_t(), sigset_t())
    unsafe sigemptyset(&none)
    unsafe sigfillset(&all)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setsigdefault(&attributes, &all)
    unsafe posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    let arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    let variables =
      unsafe (environment ?? [:]).map { unsafe strdup("\($0.key)=\($0.value)") } + [nil]
    defer {
      for place in unsafe arguments.indices { unsafe free(arguments[place]) }
      for place in unsafe variables.indices { unsafe free(variables[place]) }
    }
    var child: pid_t = 0
    let failure =
      environment == nil
      ? unsafe posix_spawnp(&child, words[0], &actions, &attributes, arguments, environ)
      : unsafe posix_spawnp(&child, words[0], &actions, &attributes, arguments, variables)
    guard failure == 0 else { throw ChildError(program: words[0], number: failure) }
    process = child
  }

  /// Waits for its end: the exit status, or the signal that ended it, below 0.
  package func status() -> Int32 {
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : -signal
  }
}

/// The number is one of errno(3).
package struct ChildError: Error {
  package let program: String
  package let number: Int32
}
