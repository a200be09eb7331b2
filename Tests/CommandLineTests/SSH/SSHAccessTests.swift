import Testing

@testable import vivier

struct SSHAccessTests {
  private static let key = "ssh-ed25519 AAAA"

  private func access(_ folder: String, program: String = "/usr/bin/vivier") throws -> SSHAccess {
    try #require(SSHAccess(program: program, folder: folder))
  }

  @Test func `the line and the recipe are as an administrator pastes them`() throws {
    let access = try access("/srv/vivier")
    #expect(
      access.keyLine(for: "m4", key: Self.key)
        == """
        restrict,pty,command="/usr/bin/vivier review --reserve '/srv/vivier' --as m4" ssh-ed25519 AAAA
        """)
    #expect(
      access.recipe(for: "m4", account: "fil-des-mots")
        == """
        Match User fil-des-mots
            AuthenticationMethods publickey
            DisableForwarding yes
            PermitUserRC no
            ForceCommand /usr/bin/vivier review --reserve '/srv/vivier' --as m4
        """)
    #expect(
      SSHAccess.door(saying: "Dites-le à l'office.")
        == #"""
        Match Group vivier-asbl
            AuthorizedKeysFile /etc/ssh/vivier/%u
            AuthenticationMethods publickey
            DisableForwarding yes
            PermitUserRC no
            ForceCommand echo 'Dites-le à l'\''office.'
        """#)
  }

  /// What stands for a folder in the recipe, and in the line where that differs.
  @Test(
    arguments: [
      ("/srv/ma réserve", "'/srv/ma réserve'", nil), ("/srv/l'office", #"'/srv/l'\''office'"#, nil),
      ("/srv/50%h", "'/srv/50%h'", nil), ("/srv/$HOME`id`", "'/srv/$HOME`id`'", nil),
      (#"/srv/"a""#, #"'/srv/"a"'"#, #"'/srv/\"a\"'"#),
      (#"/srv/a\b"#, #"'/srv/a'\\'b'"#, nil), (#"/srv/a\"#, #"'/srv/a'\\''"#, nil),
      (#"/srv/\""#, #"'/srv/'\\'"'"#, #"'/srv/'\\'\"'"#), ("/srv/#a", "'/srv/#a'", nil),
      (#"/srv/\'"#, #"'/srv/'\\''\'''"#, nil),
    ] as [(String, String, String?)])
  func `a folder of any name is one word to the shell`(
    folder: String, inRecipe: String, inLine: String?
  ) throws {
    let access = try access(folder)
    #expect(access.command(for: "m4") == "/usr/bin/vivier review --reserve \(inRecipe) --as m4")
    let line = access.keyLine(for: "m4", key: Self.key)
    #expect(line.contains("--reserve \(inLine ?? inRecipe) --as m4\" ssh-ed25519"))
  }

  @Test(
    arguments: [
      ("/usr/local/bin/vivier", "/usr/local/bin/vivier"), ("/opt/vivier-1.2/vivier_x", nil),
      ("/home/a b/vivier", "'/home/a b/vivier'"), ("/opt/(x)/vivier", "'/opt/(x)/vivier'"),
      ("/home/é/vivier", "'/home/é/vivier'"),
    ] as [(String, String?)])
  func `the program's own path is quoted where it must be`(program: String, word: String?) throws {
    let command = try access("/r", program: program).command(for: "m4")
    #expect(command.hasPrefix("\(word ?? program) review "))
  }

  @Test(arguments: [
    "", "srv", "~/r", "/srv/a\nb", "/srv/a\rb", "/srv/\u{1B}[2J", "/srv/a\tb", "/srv/\u{202E}a",
    "/srv/\u{7F}", "/srv/\u{85}", "/srv/\u{FFFD}",
  ])
  func `a folder that fits no line is refused`(folder: String) {
    #expect(SSHAccess(program: "/usr/bin/vivier", folder: folder) == nil)
    #expect(SSHAccess(program: folder, folder: "/srv/vivier") == nil)
  }

  @Test(arguments: [
    "/srv/vivier", "/srv/l'office", #"/srv/a\b"#, #"/srv/"a""#, #"/srv/\"'\'"\\"#, "/srv/50%h $x",
    #"/srv/'"#, #"/srv/\"#, "/srv/`id`;|&<>*?[!]{}#~ é",
  ])
  func `a shell finds the folder that was meant, whichever way the command came`(folder: String)
    throws
  {
    let access = try access(folder, program: "/bin/echo")
    let program = Program()
    let wanted = "review --reserve \(folder) --as m4\n"
    let line = access.keyLine(for: "m4", key: Self.key)
    let quoted = try #require(line.split(separator: "command=", maxSplits: 1).last)
    for command in [access.command(for: "m4"), Self.dequoted(quoted)] {
      program.write(command, to: "command.sh")
      #expect(program.shell("command.sh") == wanted)
    }
  }

  /// Reads as sshd does what stands between double quotes.
  private static func dequoted(_ text: Substring) -> String {
    var (result, rest) = ("", text.dropFirst().unicodeScalars)
    while let scalar = rest.popFirst(), scalar != "\"" {
      if scalar == "\\", rest.first == "\"" {
        result += "\""
        rest.removeFirst()
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
