import Glibc

@testable import Storage

/// A program that verifies a journal and its watermark with PyNaCl, by the description of the
/// format and nothing else; `Tests/Stranger/verify.py`.
///
/// Who is a member, and with which key, is told by the journal alone, from the founding key on,
/// which the reserve's number follows from; what a former key of theirs signed has no effect.
enum Stranger {
  /// Where it stands, with a sample reserve.
  static let place =
    #filePath.split(separator: "/").dropLast(3).reduce(into: "") {
      $0 += "/" + $1
    } + "/Stranger"

  /// Without what it does when it is started by itself.
  static func program() throws -> String {
    let file = try Descriptor(opening: place + "/verify.py", O_RDONLY)
    let text = String(
      decoding: try file.read(count: file.status().size, at: 0), as: UTF8.self)
    return text.split(separator: "\nif __name__").first.map(String.init) ?? ""
  }

  /// Prints of the journal, each on a line of its own, where its last act ends: as it is, with each
  /// bit flipped, cut after each byte; then how many records and acts it has, and whether the
  /// watermark is met.
  static let driver = """

    mark, found = chained(sys.argv[1])
    size = sum(ends[-1][0] for *_, ends, _ in found[:-1])
    _, journal, before, _, ends, _ = found[-1]

    def sound(journal):
        try:
            ends, _ = verify(journal, *before)
            # A file that goes on from another is one from its first act on.
            return size + (ends[-1][0] if ends[1:] or not size else 0)
        except Exception:
            return size

    mode = sys.stdin.readline().strip()
    for place in range(len(journal) if mode == "all" else 0):
        for bit in range(8):
            flipped = journal[:place] + bytes([journal[place] ^ 1 << bit]) + journal[place + 1:]
            print(sound(flipped))
    for length in range(len(journal) if mode == "all" else 0):
        print(sound(journal[:length]))
    acts = sum(len(ends) - 1 for *_, ends, _ in found)
    print(ends[-1][1], acts, size + ends[-1][0], (int(mark[2]), mark[3]) in [end[1:3] for end in ends])
    """

  /// Prints how it reads each act of every file with each of its bits flipped, and then with the
  /// file cut after each of its bytes: how many times in a row an act ends there and the next
  /// fails at that line, and as what.
  static let counter = """

    def told(ends, why):
        return f"{ends[-1][0]} {why}" if " " in why else f"{ends[-1][0]} cut"

    said, times = None, 0
    def say(text):
        global said, times
        if text != said:
            if times:
                print(times, said)
            said, times = text, 0
        times += 1

    _, found = chained(sys.argv[1])
    for _, journal, _, limit, ends, _ in found:
        for (start, n, _, members, hash), (end, *_) in zip(ends, ends[1:]):
            # The next line too, which a flipped LF makes one with the last.
            after = journal.find(b"\\n", end) + 1
            act = journal[start:after or len(journal)]
            for place in range(end - start):
                for bit in range(8):
                    flipped = act[:place] + bytes([act[place] ^ 1 << bit]) + act[place + 1:]
                    say(told(*follow(flipped.split(b"\\n")[:-1], start, n, members, hash, limit)))
            for length in range(end - start):
                say(told(*follow(act[:length].split(b"\\n")[:-1], start, n, members, hash, limit)))
    say(None)
    """
}
