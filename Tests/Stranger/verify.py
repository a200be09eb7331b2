# A verifier of a reserve's journal, by the description of the format
# (Sources/Storage/Storage.docc/Format.md) and nothing else: the order of the files, chain,
# signatures, who may sign, what reserve.head and the keyring have seen, joint seals. It shares no
# line with the program; the tests hold the two together. Sealed parts are not opened, nor is it
# asked why one is blank or whose key is missing.
#
#     apt-get install python3-nacl
#     python3 Tests/Stranger/verify.py Tests/Stranger/reserve
#
# Exits with 0 if the journal is whole; with 2 if it is not, or cannot be read, and says where.

import base64, hashlib, json, os, re, stat, sys
from contextlib import suppress
from functools import lru_cache
from operator import itemgetter
from nacl import bindings as sodium

ORDER = ["n", "t", "by", "do", "on", "is", "k", "zh", "h", "z"]
SIGNED = re.compile(rb'(?s)(.*,"h":".{43}"),"s":"(.{86})"(.*)')
JOURNAL = re.compile(r"(W[0-9A-HJKMNP-TV-Z]{7})\.journal")
MARK = re.compile(rb"(W\w{7} \d{20} \d{20} [\w-]{43} [\w-]{43}) ([\w-]{8})\n")
KEYRING = re.compile(rb'((?s:.*)\n{"heads":(.*)}\n){"by":"(.{8})","s":"(.{86})"}\n')
NOTE = re.compile(r"(vivier-seal-2/(.{22})\n(.{20})\n((?:W.{7} \d+ .{43}\n)+))"
                  r"\n((?:— \S+ [A-Za-z0-9+/]{91}=\n)+)")
ENTITLED = "founder", "facilitator", "recovery"
BENCHES = "syndicat", "employeurs", "observateur"
named = itemgetter("w", "n", "h")

def read(folder, name):
    """A plain file of less than 256 MB: no link is followed, no pipe waited for."""
    path, flags = os.path.join(folder, name), os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK
    with open(path, "rb", opener=lambda path, _: os.open(path, flags)) as file:
        status = os.fstat(file.fileno())
        if not stat.S_ISREG(status.st_mode) or status.st_size >> 28:
            raise ValueError(f"no plain file, or too large: {path}")
        return file.read(status.st_size)

def text(data):
    return base64.urlsafe_b64encode(data).decode().rstrip("=")

def raw(spelling):
    data = base64.urlsafe_b64decode(spelling + "=" * (-len(spelling) % 4))
    assert text(data) == spelling
    return data

def digest(data, key=b"", size=32):
    return hashlib.blake2b(data, key=key, digest_size=size).digest()

@lru_cache(1 << 16)
def signed(key, signature, message):
    try:
        return len(key) == 32 and bool(sodium.crypto_sign_open(raw(signature) + message, key))
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

def header(line):
    head, hash = spelled(line, b"")
    assert list(head) == ["vivier-journal", "reserve", "writer", "by", "key", "made", "h"]
    assert head["vivier-journal"] == 2
    return head, raw(head["key"]), digest(raw(head["key"]), size=16) == raw(head["reserve"]), hash

def change(members, role, record):
    """What is known of each: the role, which is a seat's bench, and every key up to the current."""
    do, on, said, may = record["do"], record["on"], record["is"], role in ENTITLED
    if do == "member.added" and may and (on not in members or role == "founder"):
        members[on] = (said["bench" if said["role"] == "committee" else "role"], raw(said["sign"]))
    may_renew = may or role == "coordinator" and on == record["by"]
    if do == "member.renewed" and on in members and may_renew:
        members[on] = (*members[on], raw(said["sign"]))
    if do == "member.removed" and on in members and may:
        members[on] = ("removed " + members[on][0], *members[on][1:])

def follow(lines, at, before, members, previous, limit=None, by=None):
    """Where acts end, with what was known there, and why no other follows; the first is `by`'s."""
    ends, act, why = [(at, before, "", members, previous)], [], "end"
    for n, line in list(enumerate(lines, before + 1))[:limit and limit - before]:
        try:
            why, cut = f"{n} line", SIGNED.fullmatch(line)
            record, previous = spelled(cut[1] + cut[3] if cut else line, previous)
            assert list(record) == [key for key in ORDER if key in record] and record["n"] == n
            by = by or record["by"]
            assert by == record["by"]
            act, at, why = act + [record], at + len(line) + 1, "cut"
            if not cut: continue
            why, (role, *keys) = f"{n} signature", members[by]
            signature, message = cut[2].decode(), b"vivier-journal-2\n" + previous
            assert any(signed(key, signature, message) for key in keys)
        except Exception:
            break
        members, why = dict(members), "end"
        for done in act if signed(keys[-1], signature, message) else []:
            with suppress(Exception): change(members, role, done)
        ends.append((at, n, record["h"], members, previous))
        act, by = [], None
    return ends, why

def verify(journal, before=0, members={}, writer=None):
    first, *lines = journal.split(b"\n")[:-1] or [b""]
    try:
        head, key, is_founders, hash = header(first)
        members = members or {head["by"]: ("founder", key if is_founders else None)}
        role, *keys = members[head["by"]]
        assert writer in (None, head["writer"]) and role in ENTITLED and keys[-1] == key
    except Exception:
        return [(0, before, "", members, b"")], f"{before} line"
    return follow(lines, len(first) + 1, before, members, hash, by=head["by"])

def records(journal, ends):
    """Each with the role of who signed it; without one if with a key that was no more theirs."""
    for (start, *_, members, _), (end, *_, hash) in zip(ends, ends[1:]):
        act = [json.loads(line) for line in journal[start:end].split(b"\n")[:-1]]
        role, *keys = members[act[-1]["by"]]
        is_current = signed(keys[-1], act[-1]["s"], b"vivier-journal-2\n" + hash)
        yield from ((record, is_current and role) for record in act)

def watermark(folder):
    """Nothing where there is none yet, or half of one."""
    with suppress(FileNotFoundError):
        mark = MARK.fullmatch(read(folder, "reserve.head"))
        if mark and text(digest(mark[1]))[:8] == mark[2].decode():
            return mark[0].decode().split()

def keyring(folder):
    """Which ends it names; who signed it, with what, and what was signed."""
    found = KEYRING.fullmatch(read(folder, "reserve.keyring"))
    assert found, "reserve.keyring does not end as one does"
    heads = [named(head) for head in json.loads(found[2])]
    return heads, found[3].decode(), found[4].decode(), b"vivier-keyring-2\n" + digest(found[1])

def ordered(files, mark, heads):
    """Each file with the end that it goes on from: by the keyring, or by its own first lines."""
    befores = {head[0]: before for before, head in zip([None, *heads], heads)}
    last = mark and mark[0]
    if last in files and last not in befores:
        with suppress(Exception):
            opening = [json.loads(line)["is"] for line in files[last].split(b"\n")[1:3]]
            assert named(opening[0]["heads"][-1])[0] == opening[1]["follows"]
            befores[last] = named(opening[0]["heads"][-1])
    return [pair for pair in befores.items() if pair[0] in files] or [
        (min(files, key=lambda writer: (len(verify(files[writer])[0]) < 2, writer)), None)]

def chained(folder):
    """reserve.head, and what is found in each file of the journal up to one that is damaged."""
    names = filter(None, map(JOURNAL.fullmatch, os.listdir(folder)))
    files, mark = {name[1]: read(folder, name[0]) for name in names}, watermark(folder)
    assert files, f"no journal in {folder}"
    order, found, before = ordered(files, mark, keyring(folder)[0]), [], (0, {})
    for (writer, _), (_, next) in zip(order, [*order[1:], (None, None)]):
        ends, why = verify(files[writer], *before, writer)
        passed = [end for end in ends if next and end[1] <= next[1]]
        later = records(files[writer], ends[len(passed) - 1:][:2]) if passed else []
        # A file that leaves out what was signed before it is none of the journal's.
        if not any(role for _, role in later): ends = passed or ends
        found.append((writer, files[writer], before, next and next[1], ends, why))
        before = ends[-1][1], ends[-1][3]
        if next != (writer, *ends[-1][1:3]): break
    return mark, found

def lacking(heads, found):
    """Which ends are not there, but for what somebody said to have lost when going on."""
    there, lost = set(), {}
    for writer, journal, _, _, ends, _ in found:
        there |= {(writer, n, h) for _, n, h, *_ in ends}
        for record, role in records(journal, ends):
            if record["do"] == "writer.opened" and role in ENTITLED:
                lost |= {head["w"]: head["n"] for head in record["is"].get("lost", [])}
    return [head for head in heads if head not in there and head[1] > lost.get(head[0], -1)]

def fault(mark, is_back, found):
    """Where the journal is not whole; what comes after all that was acknowledged is nobody's."""
    writer, journal, (before, _), limit, ends, why = found[-1]
    is_marked = mark and mark[0] == writer and len(journal) >= int(mark[1])
    if not ends[-1][0] or ends[-1][1] < (limit or is_marked and int(mark[2]) or 0):
        n, what = why.split() if " " in why else (before + journal.count(b"\n"), "end")
        return f"{writer}.journal, line {int(n) - before + 1}, {what}"
    if limit or is_back:
        return f"{writer}.journal, line {ends[-1][1] - before + 2}, end before what was seen"

def seals(found):
    """The notes in the journal: when, whose they are, and whether it goes on from them."""
    ends, notes, told, members = set(), [], [], found[-1][4][-1][3]
    for writer, journal, _, _, reached, _ in found:
        ends |= {f"{writer} {n} {h}" for _, n, h, *_ in reached}
        for record, role in records(journal, reached):
            if record["do"] == "journal.sealed" and role in BENCHES:
                notes.append(NOTE.fullmatch(str(record["is"].get("note"))))
    keys = [(role.split()[-1], key) for role, *keys in members.values() for key in keys]
    for note in filter(None, notes):
        by, reserve = set(), header(found[0][1].split(b"\n")[0])[0]["reserve"]
        for _, name, data in map(str.split, note[5].splitlines()):
            data = base64.b64decode(data)
            for key in (key for bench, key in keys if bench == name):
                is_its = hashlib.sha256(name.encode() + b"\n\1" + key).digest()[:4] == data[:4]
                if is_its and signed(key, text(data[4:]), note[1].encode()): by.add(name)
        goes_on = note[2] == reserve and ends.issuperset(note[4].splitlines())
        told.append((note[3], sorted(by), goes_on))
    return told

def tell(folder):
    """What was found; true if it is whole."""
    (mark, found), (heads, signer, signature, message) = chained(folder), keyring(folder)
    acts, last = sum(len(ends) - 1 for *_, ends, _ in found), found[-1][4][-1]
    print(last[1], "records", acts, "acts", "ends at", last[1:3], found[-1][5])
    marked = [(mark[0], int(mark[2]), mark[3])] if mark else []
    print("acknowledged:", not lacking(marked, found) if mark else "nothing says what")
    notes, damage = seals(found), fault(mark, lacking(heads + marked, found), found)
    for time, by, goes_on in notes:
        print("sealed", time, "by", *by, "goes on" if goes_on else "ALARM: does not go on from it")
    role, *keys = last[3].get(signer, ("nobody",))
    if not any(signed(key, signature, message) for key in keys if role.split()[-1] in ENTITLED):
        damage = damage or "reserve.keyring, signature"
    if damage: print("damaged:", damage)
    for writer, journal, *_, ends, _ in found[:-1]:
        # The reserve goes on before that in the next file, and nothing depends on it.
        if journal[ends[-1][0]:]: print(f"not read: {writer}.journal, from byte {ends[-1][0]} on")
    return not damage and all(goes_on for *_, goes_on in notes)

if __name__ == "__main__":
    sys.stdout.reconfigure(errors="backslashreplace", line_buffering=True)
    try:
        is_whole = tell(sys.argv[1] if sys.argv[1:] else ".")
    except Exception as error:
        print("cannot be read:", str(error) or repr(error), file=sys.stderr)
        is_whole = False
    sys.exit(0 if is_whole else 2)
