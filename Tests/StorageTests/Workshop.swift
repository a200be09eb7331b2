import Domain
import Glibc
import Testing

@testable import Storage

/// A folder of its own for one test, removed with what is in it.
final class Workshop {
  let path: String

  init() {
    // Memory where there is some: thousands of syncs are made, and what they do is not in question.
    let shelf = unsafe access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    var template = Array("\(shelf)/vivier-storage-XXXXXX".utf8CString)
    _ = unsafe mkdtemp(&template)
    path = template.dropLast().map { Character(Unicode.Scalar(UInt8(bitPattern: $0))) }
      .reduce(into: "") { $0.append($1) }
  }

  /// With the files of a folder.
  convenience init(copying folder: String) throws {
    self.init()
    for name in try FolderNames.read(folder) ?? [] {
      let file = try Descriptor(opening: folder + "/" + name, O_RDONLY)
      try write(name, file.read(count: file.status().size, at: 0))
    }
  }

  deinit {
    for name in names(in: folder.drafts) { _ = unsafe unlink(folder.drafts + "/" + name) }
    _ = unsafe rmdir(folder.drafts)
    for name in names() { _ = unsafe unlink(path + "/" + name) }
    _ = unsafe rmdir(path)
  }

  var folder: Folder { Folder(path: path) }

  /// The names of the files, in order.
  func names() -> [String] { names(in: path) }

  private func names(in folder: String) -> [String] {
    guard let directory = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(directory) }
    var names: [String] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { raw in
        unsafe String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  func read(_ name: String) throws -> [UInt8] {
    let status = try #require(try FileStatus(path: path + "/" + name))
    return try Descriptor(opening: path + "/" + name, O_RDONLY).read(count: status.size, at: 0)
  }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    let file = try Descriptor(opening: path + "/" + name, O_WRONLY | O_CREAT | O_TRUNC)
    try SystemDisk().appendAll(bytes, to: file.number)
  }

  func copy() throws -> Workshop {
    let copy = Workshop()
    for name in names() { try copy.write(name, read(name)) }
    return copy
  }

  /// As if what was written here from elsewhere had always been here: not a copy, then.
  func takeForHome() throws {
    guard let mark = try Watermark.File(in: folder).read().0 else { return }
    if !names().contains("reserve.lock") { try write("reserve.lock", []) }
    let here = Watermark(
      writer: mark.writer, bytes: mark.bytes, number: mark.number, hash: mark.hash,
      place: try folder.place)
    try write("reserve.head", here.text)
  }

  func remove(_ name: String) { _ = unsafe unlink(path + "/" + name) }

  /// The name of the file that is written here, `W2WHGP80.journal`; without one, of a file that is
  /// not there.
  var journal: String {
    let path = try? folder.journal()
    return path.map { String($0.dropFirst(self.path.count + 1)) } ?? "W0000000.journal"
  }

  /// How often a keyring holds a key of somebody.
  func keys(of owner: EntityID, in file: String = "reserve.keyring") throws -> Int {
    String(decoding: try read(file), as: UTF8.self).split(separator: "\n")
      .count { $0.hasPrefix("{\"key\":") && $0.contains("\"of\":\"\(owner.stored)\"") }
  }

  /// Makes a reserve with some people in it.
  func makeReserve(people: Int = 0) throws {
    try Reserve.create(at: path, name: "Réserve d'essai", member: "Amina", time: .sample)
    var reserve = try Reserve(opening: path)
    for number in 0..<people { try reserve.register(number) }
  }
}

extension Timestamp {
  /// The moment 2026-04-03T10:02:47Z.
  static let sample = Timestamp(seconds: 1_775_210_567)
}

extension CandidateID {
  /// The number of a made-up person.
  static func sample(_ number: Int) -> CandidateID {
    let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    var (rest, text) = (number, "")
    for _ in 0..<7 {
      text = String(digits[rest % 32]) + text
      rest /= 32
    }
    guard let id = CandidateID("C" + text) else { preconditionFailure("not a number: \(text)") }
    return id
  }
}

extension Event {
  /// The registration of a made-up person.
  static func registration(_ number: Int) -> Event {
    var card = CandidateCard()
    card.registeredOn = Day(number: 20_546)
    var identity = Identity()
    identity.givenName = "Prénom \(number)"
    identity.familyName = "Nom-de-famille \"\(number)\" \\ \u{1} é 漢 🌱"
    card.identity = identity
    let id = CandidateID.sample(number).entity
    return Event(.created(.candidate(card)), on: id, sealedFor: id)
  }
}

extension Reserve {
  /// Records the registration of a made-up person.
  @discardableResult
  mutating func register(_ number: Int) throws(RecordError) -> [Stamp] {
    try record(at: .sample) { _ in [.registration(number)] }
  }
}
