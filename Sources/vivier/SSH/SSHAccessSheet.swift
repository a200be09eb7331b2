import Glibc
import Interface
import Storage

/// What is printed for whoever administers the office's computer, for either way: the line of
/// `authorized_keys`; the block of an account of its own; the block of all such accounts.
struct SSHAccessSheet {
  private let access: SSHAccess
  private let key: SSHPublicKey?
  private let reach: SSHReach

  /// Refuses what fits no line before anything is asked or changed; the key from standard input for
  /// `-`.
  init(to folder: String, key file: String?) throws(Failure) {
    key = try file.map(SSHPublicKey.read)
    let folder = FilePlace.absolute(folder)
    guard let program = FilePlace.program,
      let access = SSHAccess(program: program, folder: folder)
    else { throw Failure(.refused, .pathFitsNoLine) }
    self.access = access
    reach = SSHReach(program: program, folder: folder)
  }

  func print(for member: String, _ words: Wording) throws(Failure) {
    let line = access.keyLine(for: member, key: key?.line ?? "<\(words.publicKey)>")
    let recipe = access.recipe(for: member, account: "<\(words.account)>")
    let door = SSHAccess.door(saying: words.say(.doorClosed))
    try Output.write("\(line)\n\n\(recipe)\n\n\(door)\n")
  }

  /// Where to put it, and what would keep the account out all the same.
  func explain(_ words: Wording) {
    Output.say(words.say(.whereAccessGoes))
    if key != nil { Output.say(words.say(.firstLineWins)) }
    for obstacle in reach.obstacles { Output.say(obstacle(words)) }
  }
}

extension SSHPublicKey {
  /// In bytes: several times that of a key of 16,384 bits.
  private static let largest = 1 << 16

  fileprivate static func read(_ file: String) throws(Failure) -> SSHPublicKey {
    guard let bytes = InputFile.bytes(of: file, limit: largest) else {
      throw Failure(.refused) { $0.unreadable(file) }
    }
    guard let key = SSHPublicKey(bytes) else { throw Failure(.refused, .badSSHKey) }
    return key
  }
}

/// Whether another account, of the folder's group, gets at the program and at the folder.
struct SSHReach {
  let program: String
  let folder: String

  var obstacles: [(Wording) -> String] {
    var found: [(Wording) -> String] = []
    if !isOpen(program, 0o005) { found.append { [program] in $0.programOutOfReach(program) } }
    if !isOpen(folder, 0o070) { found.append { [folder] in $0.folderOutOfReach(folder) } }
    return found
  }

  /// What leads there lets others pass; see stat(2).
  private func isOpen(_ path: String, _ wanted: mode_t) -> Bool {
    let real = FilePlace.real(path)
    guard Self.mode(of: real).map({ $0 & wanted == wanted }) == true else { return false }
    var above = real[...]
    while let slash = above.lastIndex(of: "/") {
      above = above[..<slash]
      guard let mode = Self.mode(of: above.isEmpty ? "/" : String(above)), mode & 0o001 != 0 else {
        return false
      }
    }
    return true
  }

  private static func mode(of path: String) -> mode_t? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? status.st_mode : nil
  }
}
