import Domain
import Glibc
import Testing

@testable import Storage

struct ProcessTests {
  @Test(.timeLimit(.minutes(2)))
  func `killed two hundred times, no acknowledged event is lost`() throws {
    var generator = SystemRandomNumberGenerator()
    var acknowledged = 0
    for _ in 0..<20 {
      let workshop = Workshop()
      try workshop.makeReserve()
      for round in 0..<10 {
        let writer = try #require(Writer(on: workshop.folder))
        // One in three is killed while it opens and recovers.
        if round % 3 != 0 { writer.waitForFirst() }
        usleep(UInt32.random(in: 0..<12_000, using: &generator))
        let last = writer.kill().last ?? 0
        acknowledged = max(acknowledged, last)
        let found = try Reserve.verify(workshop.path)
        #expect(found.isSound, "\(String(describing: found.damage))")
        #expect(found.records >= last)
      }
      let reserve = try Reserve(opening: workshop.path)
      #expect(reserve.condition == .writable)
      let people = reserve.registry.candidates.values
      #expect(people.allSatisfy { $0.card.identity?.familyName != nil })
    }
    #expect(acknowledged > 0)
  }

  @Test func `two processes and this one append to one journal`() throws {
    let workshop = Workshop()
    try workshop.makeReserve()
    let one = try #require(Writer(on: workshop.folder))
    let other = try #require(Writer(on: workshop.folder))
    one.waitForFirst()
    other.waitForFirst()
    var reserve = try Reserve(opening: workshop.path)
    var mine: [Int] = []
    for number in 0..<20 { mine += try reserve.register(number).map(\.number) }
    let (first, second) = (one.kill(), other.kill())
    try reserve.record(at: .sample) { _ in [] }
    #expect(reserve.condition == .writable)
    let all = mine + first + second
    #expect(Set(all).count == all.count)
    for number in all { #expect(reserve.registry.entry(number: number) != nil) }
    #expect(mine.count == 20)
    #expect(try Reserve.verify(workshop.path).isSound)
  }

  @Test func `a lock that somebody keeps is waited for, then given up`() throws {
    let workshop = Workshop()
    try workshop.makeReserve()
    let lock = try FolderLock.take(on: workshop.folder)
    #expect(throws: StorageError.busy) {
      _ = try FolderLock.take(on: workshop.folder, attempts: 3)
    }
    _ = consume lock
    _ = try FolderLock.take(on: workshop.folder, attempts: 1)
  }

  @Test func `a stranger verifies the journal with hashlib alone`() throws {
    let workshop = Workshop()
    try workshop.makeReserve(people: 5)
    let journal = try workshop.read("reserve.journal")
    guard let said = try python(workshop) else {
      print("python3 is not here: the stranger's verifier was not run")
      return
    }
    #expect(said == "sound 6\n")
    var damaged = journal
    damaged[journal.count / 2] ^= 1
    try workshop.write("reserve.journal", damaged)
    #expect(try python(workshop)?.hasPrefix("sound") == false)
  }

  /// What the stranger's program says, or nil without Python.
  private func python(_ workshop: Workshop) throws -> String? {
    try workshop.write("verify.py", Array(Self.stranger.utf8))
    let path = workshop.path + "/said"
    let output = try Descriptor(opening: path, O_RDWR | O_CREAT | O_TRUNC)
    guard
      let process = Writer.spawn(
        "python3", [workshop.path + "/verify.py", workshop.path], output: output.number)
    else { return nil }
    var status: Int32 = 0
    unsafe waitpid(process, &status, 0)
    return String(decoding: try workshop.read("said"), as: UTF8.self)
  }

  private static let stranger = """
    import base64, hashlib, json, sys

    def raw(text):
        data = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
        assert base64.urlsafe_b64encode(data).decode().rstrip("=") == text
        return data

    def digest(data, key=b""):
        return hashlib.blake2b(data, key=key, digest_size=32).digest()

    def verify(folder):
        journal = open(folder + "/reserve.journal", "rb").read()
        mark = open(folder + "/reserve.head").read().split()
        previous, number, offset = b"", 0, 0
        for line in journal.splitlines(keepends=True):
            record = json.loads(line)
            assert json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode() + b"\\n" == line
            if number or offset:
                number += 1
                assert record["n"] == number
            hashed = line[:line.rindex(b',"h":"')]
            assert raw(record["h"]) == digest(hashed, previous)
            if record.get("z"):
                assert raw(record["zh"]) == digest(raw(record["z"]))
            previous = raw(record["h"])
            offset += len(line)
            if offset == int(mark[0]):
                assert number == int(mark[1]) and record["h"] == mark[2]
        assert offset >= int(mark[0])
        return number

    try:
        print("sound", verify(sys.argv[1]))
    except Exception as error:
        print("damaged", repr(error))
    """
}
