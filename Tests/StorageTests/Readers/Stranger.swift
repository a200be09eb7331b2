/// A program that verifies a journal and its watermark with PyNaCl, by the description of the
/// format and nothing else.
///
/// Who is a member, and with which key, is told by the journal alone, from the founding key on,
/// which the reserve's number follows from; what a former key of theirs signed has no effect.
enum Stranger {
  static let program = """
    import base64, glob, hashlib, json, re, sys
    from functools import lru_cache
    from nacl import bindings as sodium

    ORDER = ["n", "t", "by", "do", "on", "is", "k", "zh", "h", "z"]
    SIGNED = re.compile(rb'(?s)(.*,"h":".{43}"),"s":"(.{86})"(.*)')

    def raw(text):
        data = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
        assert base64.urlsafe_b64encode(data).decode().rstrip("=") == text
        return data

    def digest(data, key=b"", size=32):
        return hashlib.blake2b(data, key=key, digest_size=size).digest()

    @lru_cache(1 << 16)
    def signed(key, signature, hash):
        try:
            return bool(sodium.crypto_sign_open(raw(signature.decode()) + b"vivier-journal-2\\n" + hash, key))
        except Exception:
            return False

    @lru_cache(1 << 16)
    def spelled(line, previous):
        record = json.loads(line)
        assert json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode() == line
        hash = digest(line[:line.rindex(b',"h":"')], previous)
        assert raw(record["h"]) == hash
        assert not record.get("z") or raw(record["zh"]) == digest(raw(record["z"]))
        return record, hash

    def header(line, members):
        head, hash = spelled(line, b"")
        assert list(head) == ["vivier-journal", "reserve", "writer", "by", "key", "made", "h"]
        founding = digest(raw(head["key"]), size=16) == raw(head["reserve"])
        assert head["vivier-journal"] == 2 and (raw(head["key"]) == members[head["by"]][-1] if members else founding)
        return members or {head["by"]: ("founding", raw(head["key"]))}, hash

    def follow(lines, at, before, members, previous, limit=None):
        ends, act, why = [(at, before, "", members, previous)], [], "end"
        for n, line in list(enumerate(lines, before + 1))[:limit and limit - before]:
            try:
                why, cut = f"{n} line", SIGNED.fullmatch(line)
                record, previous = spelled(cut[1] + cut[3] if cut else line, previous)
                assert list(record) == [key for key in ORDER if key in record] and record["n"] == n
                assert not act or act[0]["by"] == record["by"]
                act, at, why = act + [record], at + len(line) + 1, "cut"
                if not cut: continue
                why, (role, *keys) = f"{n} signature", members.get(record["by"], (None, b""))
                assert any(signed(key, cut[2], previous) for key in keys)
            except Exception:
                break
            members, why = dict(members), "end"
            for done in act if signed(keys[-1], cut[2], previous) else []:
                on, said, entitled = done["on"], done["is"], role in ("founding", "facilitator", "recovery")
                if done["do"] == "member.added" and entitled and (on not in members or role == "founding"):
                    members[on] = (said["role"], raw(said["sign"]))
                if done["do"] == "member.renewed" and on in members and (entitled or on == done["by"]):
                    members[on] = (*members[on], raw(said["sign"]))
                if done["do"] == "member.removed" and entitled and on in members:
                    members[on] = ("removed", *members[on][1:])
            ends, act = ends + [(at, n, record["h"], members, previous)], []
        return ends, why

    def verify(journal, before=0, members={}, limit=None):
        first, *lines = journal.split(b"\\n")[:-1]
        members, hash = header(first, members)
        return follow(lines, len(first) + 1, before, members, hash, limit)
    """

  /// The files of a folder from the founder's to the one that is written here, each with where the
  /// next goes on.
  static let folder = """
    def chained(folder):
        files, chain = {path[-16:-8]: open(path, "rb").read() for path in glob.glob(folder + "/W*.journal")}, []
        mark = open(folder + "/reserve.head").read().split()
        # Back from the one that is written here to the founder's.
        writer = mark[0]
        while writer:
            lines = [json.loads(line) for line in files[writer].split(b"\\n")[1:3]]
            opened = dict((line["do"], line["is"]) for line in lines)
            chain = [(writer, opened["writer.read"]["heads"][0] if "writer.opened" in opened else None)] + chain
            writer = opened["writer.opened"]["follows"] if "writer.opened" in opened else None
        limits = [head["n"] for _, head in chain[1:]] + [None]
        found, before = [], (0, {})
        for (writer, _), limit in zip(chain, limits):
            ends, why = verify(files[writer], *before, limit)
            found, before = found + [(files[writer], before, limit, ends, why)], (ends[-1][1], ends[-1][3])
        for (_, head), (_, _, _, ends, _) in zip(chain[1:], found):
            assert ends[-1][1:3] == (head["n"], head["h"])
        return mark, found
    """

  /// Prints of the journal, each on a line of its own, where its last act ends: as it is, with each
  /// bit flipped, cut after each byte; then how many records and acts it has, and whether the
  /// watermark is met.
  static let driver = """

    mark, found = chained(sys.argv[1])
    size = sum(ends[-1][0] for _, _, _, ends, _ in found[:-1])
    journal, before, _, ends, _ = found[-1]

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
    acts = sum(len(ends) - 1 for _, _, _, ends, _ in found)
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
    for journal, _, limit, ends, _ in found:
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
