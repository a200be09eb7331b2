import Glibc
import Testing

extension EndToEnd {
  /// The commands that README prints for whoever administers the office's computer, one after the
  /// other, on accounts of their own: what a key reaches in between.
  @Suite(.enabled(if: OwnAccounts.obstacle == nil, "\(OwnAccounts.obstacle ?? "")"))
  struct PrintedDoorTests {
    private static let root = "\(#filePath)".split(separator: "/").dropLast(4)
      .map { "/\($0)" }.joined()

    @Test func `nothing is open before it is guarded, nor after it is closed`() throws {
      let place = try TemporaryFolder()
      let outcome = try Program.run(
        [
          "unshare", "-m", "bash", "\(Self.root)/Tests/Scripts/door.sh", try Program.vivier(),
          "\(Self.root)/README.md", "\(try Loopback.freePort())", place.path,
        ], environment: ["PATH": OwnAccounts.path, "LANG": "C.UTF-8"])
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(
        outcome.output.split(separator: "\n") == [
          "one account, before its line: refused",
          "one account, with its line: door",
          "one account, with another key: refused",
          "own account, a key before its rule: closed",
          "own account, a key of its own making: refused",
          "own account, with its key: door",
          "own account, where groups are named: door",
          "own account, with another key in its place: door",
          "own account, with the key before: refused",
          "one account, its line taken out: refused",
          "own account, its key taken out: refused",
          "own account, gone: refused",
          "own account, its rule gone: refused",
        ], "\(outcome.output)")
    }
  }
}

/// Accounts that are made where nobody else sees them.
private enum OwnAccounts {
  static let path = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"

  /// Why they cannot be made here, which is root's alone to do; nil where they can.
  static let obstacle: String? = {
    if let obstacle = SSHServer.obstacle { return obstacle }
    let programs = ["/usr/bin/unshare", "/usr/sbin/adduser", "/usr/sbin/deluser"]
    guard programs.allSatisfy(Files.exists) else { return "install adduser and util-linux" }
    let probe = """
      mount -t tmpfs x /mnt && mkdir /mnt/n /mnt/w && mount -t overlay x -o "$0" /home
      """
    let layers = "lowerdir=/home,upperdir=/mnt/n,workdir=/mnt/w"
    let outcome = try? Program.run(
      ["unshare", "-m", "sh", "-c", probe, layers], environment: ["PATH": path])
    return outcome?.status == 0 ? nil : "no file system of one's own can be mounted here"
  }()
}
