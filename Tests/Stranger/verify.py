# A verifier of a reserve's journal, by the description of the format
# (Sources/Storage/Storage.docc/Format.md) and nothing else: chain, signatures, who may sign, the
# watermark, joint seals. It shares no line with the program; the tests hold the two together.
#
#     apt-get install python3-nacl
#     python3 Tests/Stranger/verify.py Tests/Stranger/reserve

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
        return bool(sodium.crypto_sign_open(raw(signature.decode()) + b"vivier-journal-2\n" + hash, key))
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
    first, *lines = journal.split(b"\n")[:-1]
    members, hash = header(first, members)
    return follow(lines, len(first) + 1, before, members, hash, limit)

def chained(folder):
    files, chain = {path[-16:-8]: open(path, "rb").read() for path in glob.glob(folder + "/W*.journal")}, []
    mark = open(folder + "/reserve.head").read().split()
    # Back from the one that is written here to the founder's.
    writer = mark[0]
    while writer:
        lines = [json.loads(line) for line in files[writer].split(b"\n")[1:3]]
        opened = dict((line["do"], line["is"]) for line in lines)
        chain = [(writer, opened["writer.read"]["heads"][0] if "writer.opened" in opened else None)] + chain
        writer = opened["writer.opened"]["follows"] if "writer.opened" in opened else None
    limits = [head["n"] for _, head in chain[1:]] + [None]
    found, before = [], (0, {})
    for (writer, _), limit in zip(chain, limits):
        ends, why = verify(files[writer], *before, limit)
        found, before = found + [(writer, files[writer], before, limit, ends, why)], (ends[-1][1], ends[-1][3])
    for (_, head), (*_, ends, _) in zip(chain[1:], found):
        assert ends[-1][1:3] == (head["n"], head["h"])
    return mark, found

def seals(found):
    """The notes in the journal: whose they are, when, and whether it goes on from them."""
    benches, ends, told = {}, set(), []
    for (writer, journal, _, _, reached, _) in found:
        ends |= {f"{writer} {n} {h}" for _, n, h, *_ in reached}
        for line in journal[:reached[-1][0]].split(b"\n")[1:-1]:
            record = json.loads(line)
            if record["do"] == "member.added" and record["is"]["role"] == "committee":
                benches[raw(record["is"]["sign"])] = record["is"]["bench"]
            if record["do"] == "journal.sealed":
                text, signatures = record["is"]["note"].rsplit("\n\n", 1)
                text, by = text + "\n", set()
                for line in signatures.splitlines():
                    _, name, data = line.split(" ")
                    data = base64.b64decode(data)
                    for key in (key for key, bench in benches.items() if bench == name):
                        if hashlib.sha256(name.encode() + b"\n\1" + key).digest()[:4] == data[:4]:
                            sodium.crypto_sign_open(data[4:] + text.encode(), key)
                            by.add(name)
                told.append((text.splitlines()[1], sorted(by), text.splitlines()[2:]))
    return [(time, by, all(line in ends for line in lines)) for time, by, lines in told]

if __name__ == "__main__":
    mark, found = chained(sys.argv[1])
    acts, last = sum(len(ends) - 1 for *_, ends, _ in found), found[-1][4][-1]
    print(last[1], "records", acts, "acts", "ends at", last[1:3], [why for *_, why in found][-1])
    print("acknowledged:", (int(mark[2]), mark[3]) in [end[1:3] for *_, ends, _ in found for end in ends])
    for time, by, goes_on in seals(found):
        print("sealed", time, "by", *by, "goes on" if goes_on else "ALARM: does not go on from it")
