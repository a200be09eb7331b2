/// A program that verifies a journal and its watermark with PyNaCl, by the description of the
/// format and nothing else.
///
/// Who is a member, and with which key, is told by the journal alone, from the founding key on,
/// which the reserve's number follows from; what a former key of theirs signed has no effect.
enum Stranger {
  static let program = """
    import base64, glob, hashlib, json, sys
    from functools import lru_cache
    from nacl import bindings as sodium

    ORDER = ["n", "t", "by", "do", "on", "is", "k", "zh", "h", "s", "z"]

    def raw(text):
        data = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
        assert base64.urlsafe_b64encode(data).decode().rstrip("=") == text
        return data

    def digest(data, key=b"", size=32):
        return hashlib.blake2b(data, key=key, digest_size=size).digest()

    @lru_cache(None)
    def signed(key, signature, hash):
        try:
            return bool(sodium.crypto_sign_open(signature + b"vivier-journal-2\\n" + hash, key))
        except Exception:
            return False

    @lru_cache(None)
    def spelled(line, previous):
        record = json.loads(line)
        assert json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode() == line
        hash = digest(line[:line.rindex(b',"h":"')], previous)
        assert raw(record["h"]) == hash
        assert not record.get("z") or raw(record["zh"]) == digest(raw(record["z"]))
        return record, hash

    def verify(journal, members={}, before=0, limit=None):
        first, *lines = journal.split(b"\\n")[:-1]
        head, previous = spelled(first, b"")
        assert list(head) == ["vivier-journal", "reserve", "writer", "by", "key", "made", "h"]
        founding = digest(raw(head["key"]), size=16) == raw(head["reserve"])
        assert head["vivier-journal"] == 2 and (raw(head["key"]) == members[head["by"]][-1] if members else founding)
        members = dict(members) or {head["by"]: ("founding", raw(head["key"]))}
        ends, act, at = [(len(first) + 1, before, "")], [], 0
        for n, line in list(enumerate(lines, before + 1))[:limit and limit - before]:
            try:
                record, previous = spelled(line, previous)
                assert list(record) == [key for key in ORDER if key in record] and record["n"] == n
                assert not act or act[0]["by"] == record["by"]
                act, at = act + [record], at + len(line) + 1
                if "s" not in record:
                    continue
                role, *keys = members[record["by"]]
                assert any(signed(key, raw(record["s"]), previous) for key in keys)
            except Exception:
                break
            for done in act if signed(keys[-1], raw(record["s"]), previous) else []:
                on, said, entitled = done["on"], done["is"], role in ("founding", "facilitator", "recovery")
                if done["do"] == "member.added" and entitled and (on not in members or role == "founding"):
                    members[on] = (said["role"], raw(said["sign"]))
                if done["do"] == "member.renewed" and on in members and (entitled or on == done["by"]):
                    members[on] = (*members[on], raw(said["sign"]))
                if done["do"] == "member.removed" and entitled and on in members:
                    members[on] = ("removed", *members[on][1:])
            ends, act = ends + [(ends[0][0] + at, n, record["h"])], []
        return ends, members
    """

  /// Prints of the journal, each on a line of its own, where its last act ends: as it is, with each
  /// bit flipped, cut after each byte; then how many records and acts it has, and whether the
  /// watermark is met.
  static let driver = """

    def sound(journal):
        try:
            ends, _ = verify(journal, *before)
            # A file that goes on from another is one from its first act on.
            return size + (ends[-1][0] if ends[1:] or not size else 0)
        except Exception:
            return size

    folder, mode = sys.argv[1], sys.stdin.readline().strip()
    files, chain = {path[-16:-8]: open(path, "rb").read() for path in glob.glob(folder + "/W*.journal")}, []
    mark = open(folder + "/reserve.head").read().split()
    # Back from the one that is written here to the founder's.
    writer = mark[0]
    while writer:
        lines = [json.loads(line) for line in files[writer].split(b"\\n")[1:3]]
        opened = dict((line["do"], line["is"]) for line in lines)
        chain = [(writer, opened["writer.read"]["heads"][0] if "writer.opened" in opened else None)] + chain
        writer = opened["writer.opened"]["follows"] if "writer.opened" in opened else None
    before, acts, size = ({}, 0), 0, 0
    for (writer, _), (_, head) in zip(chain, chain[1:]):
        ends, members = verify(files[writer], *before, head["n"])
        assert ends[-1][1:] == (head["n"], head["h"])
        before, acts, size = (members, head["n"]), acts + len(ends) - 1, size + ends[-1][0]
    journal = files[chain[-1][0]]
    for place in range(len(journal) if mode == "all" else 0):
        for bit in range(8):
            flipped = journal[:place] + bytes([journal[place] ^ 1 << bit]) + journal[place + 1:]
            print(sound(flipped))
    for length in range(len(journal) if mode == "all" else 0):
        print(sound(journal[:length]))
    ends, _ = verify(journal, *before)
    print(ends[-1][1], acts + len(ends) - 1, size + ends[-1][0], (int(mark[2]), mark[3]) in [end[1:] for end in ends])
    """
}
