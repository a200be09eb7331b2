import Glibc

/// A real sshd on a loopback port of its own: its keys, its configuration and its log are in a
/// temporary folder, and nothing of the machine's own sshd is read or touched.
///
/// Runs as whoever runs the tests, who is also the account that logs in. It lets through all that
/// an administrator might forget to forbid, so that what is refused is refused by the line under
/// test.
final class SSHServer {
  private static let program = "/usr/sbin/sshd"

  /// Why these tests cannot run here; nil where they can.
  static let obstacle: String? = {
    let programs =
      [program] + ["ssh", "ssh-keygen", "ssh-agent", "sftp", "scp"].map { "/usr/bin/\($0)" }
    guard programs.allSatisfy(Files.exists) else {
      return "there is no sshd: install the openssh-server package"
    }
    guard givesTerminals else {
      return
        "sshd cannot hand over a terminal: run these tests as root, or mount /dev/pts with gid=5"
    }
    return nil
  }()

  /// Whether sshd can put a terminal into the group `tty`, as it insists: as root, or where the
  /// system has done so, which Debian's does.
  private static var givesTerminals: Bool {
    if geteuid() == 0 { return true }
    var (master, own) = (Int32(-1), Int32(-1))
    guard unsafe openpty(&master, &own, nil, nil, nil) == 0 else { return false }
    defer {
      close(master)
      close(own)
    }
    var status = stat()
    guard unsafe fstat(own, &status) == 0, let group = unsafe getgrnam("tty") else { return false }
    return unsafe status.st_gid == group.pointee.gr_gid
  }

  private let home: TemporaryFolder
  let port: Int
  private let process: pid_t

  /// Starts one that knows the lines of `authorized_keys` and the lines of configuration besides
  /// its own.
  init(
    in home: TemporaryFolder, keys: [String], configuration: [String] = [],
    accepting variables: String = "LANG LC_*"
  ) throws {
    self.home = home
    // As root sshd wants its empty folder, which Debian's service makes at each start.
    if geteuid() == 0 { unsafe mkdir("/run/sshd", 0o755) }
    try Self.makeKey("host", in: home)
    try Files.write(keys.map { $0 + "\n" }.joined(), to: "\(home.path)/authorized")
    var started: (port: Int, process: pid_t)?
    // Somebody else may take the port between finding it and listening on it.
    for _ in 1...5 where started == nil {
      started = try Self.start(in: home, accepting: variables, configuration)
    }
    guard let started else { throw HarnessError.noServer(Files.text(of: "\(home.path)/log")) }
    (port, process) = started
    let key = Files.text(of: "\(home.path)/host.pub")
    try Files.write("[127.0.0.1]:\(port) \(key)", to: "\(home.path)/known")
  }

  /// Its sessions first: they would outlive it.
  deinit {
    for child in Processes.descendants(of: process).reversed() { kill(child, SIGKILL) }
    kill(process, SIGTERM)
  }

  /// Everything that runs for those who have logged in.
  var sessions: [pid_t] { Processes.descendants(of: process) }

  /// What it wrote down.
  var log: String { Files.text(of: "\(home.path)/log") }

  /// The client's command line; the key is one that was made in the home.
  func client(_ options: [String] = [], key: String = "user") -> [String] {
    let settings = [
      "UserKnownHostsFile=\(home.path)/known", "GlobalKnownHostsFile=/dev/null",
      "StrictHostKeyChecking=yes", "IdentitiesOnly=yes", "BatchMode=yes", "LogLevel=ERROR",
      "IdentityFile=\(home.path)/\(key)", "Port=\(port)", "User=\(Self.user)",
      "ConnectTimeout=20",
    ]
    return ["ssh", "-F", "/dev/null"] + settings.flatMap { ["-o", $0] } + options
  }

  /// The same for sftp and scp.
  func copier(_ program: String, _ options: [String], key: String = "user") -> [String] {
    [program] + client(key: key).dropFirst() + options
  }

  /// Where the client goes.
  static let host = "127.0.0.1"

  /// The account that runs the tests, and logs in.
  static let user: String = {
    guard let entry = unsafe getpwuid(geteuid()) else { return "root" }
    return unsafe String(cString: entry.pointee.pw_name)
  }()

  /// Which that account belongs to.
  static let group: String = {
    guard let entry = unsafe getgrgid(getegid()) else { return "root" }
    return unsafe String(cString: entry.pointee.gr_name)
  }()

  /// Makes a pair of keys and returns the public one's line.
  @discardableResult
  static func makeKey(_ name: String, in home: TemporaryFolder) throws -> String {
    let outcome = try Program.run(
      ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", name, "-f", "\(home.path)/\(name)"],
      environment: Tmux.environment(in: home))
    guard outcome.status == 0 else { throw HarnessError.noServer(outcome.errors) }
    return String(Files.text(of: "\(home.path)/\(name).pub").prefix { $0 != "\n" })
  }

  private static func start(
    in home: TemporaryFolder, accepting variables: String, _ configuration: [String]
  ) throws -> (Int, pid_t)? {
    let (port, path) = (try Loopback.freePort(), home.path)
    let lines =
      [
        "ListenAddress \(host):\(port)", "HostKey \(path)/host", "PidFile \(path)/pid",
        "AuthorizedKeysFile \(path)/authorized", "StrictModes no", "UsePAM no",
        "PasswordAuthentication no", "KbdInteractiveAuthentication no", "PrintMotd no",
        "PrintLastLog no", "UseDNS no", "MaxStartups 100", "AcceptEnv \(variables)",
        "AllowTcpForwarding yes", "AllowStreamLocalForwarding yes", "AllowAgentForwarding yes",
        "X11Forwarding yes", "X11UseLocalhost yes", "PermitTunnel yes", "GatewayPorts yes",
        "Subsystem sftp internal-sftp",
      ] + configuration
    try Files.write(lines.map { $0 + "\n" }.joined(), to: "\(path)/sshd_config")
    unsafe unlink("\(path)/pid")
    let outcome = try Program.run(
      [program, "-f", "\(path)/sshd_config", "-E", "\(path)/log"],
      environment: Tmux.environment(in: home))
    guard outcome.status == 0 else {
      throw HarnessError.noServer(outcome.errors + Files.text(of: "\(path)/log"))
    }
    // It writes its number once it listens; without a port it ends before.
    let deadline = ContinuousClock.now + .seconds(20)
    while ContinuousClock.now < deadline {
      if let process = pid_t(Files.text(of: "\(path)/pid").filter(\.isNumber)) {
        return (port, process)
      }
      if Files.text(of: "\(path)/log").contains("Cannot bind any address") { return nil }
      poll(nil, 0, 5)
    }
    return nil
  }
}

/// Processes as /proc tells them (proc(5)).
enum Processes {
  /// The children of a process, theirs, and so on, parents first.
  static func descendants(of process: pid_t) -> [pid_t] {
    let children = Files.text(of: "/proc/\(process)/task/\(process)/children")
      .split(separator: " ").compactMap { pid_t($0) }
    return children.flatMap { [$0] + descendants(of: $0) }
  }

  /// The program that a process runs; nil when it is gone or somebody else's.
  static func program(of process: pid_t) -> String? {
    var path = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe readlink("/proc/\(process)/exe", &path, path.count)
    return count > 0 ? String(decoding: path[..<count], as: UTF8.self) : nil
  }

  /// The variables that a process was started with.
  static func environment(of process: pid_t) -> [String] {
    Files.text(of: "/proc/\(process)/environ").split(separator: "\0").map(String.init)
  }

  /// Whether there is such a process still.
  static func isRunning(_ process: pid_t) -> Bool { kill(process, 0) == 0 }
}
