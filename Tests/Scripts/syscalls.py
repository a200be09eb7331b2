#!/usr/bin/env python3
"""Lets every system call of a command that writes fail in turn, and stops the command there.

usage: [EVERY=N] syscalls.py VIVIER [OPERATION...]     some ten minutes each; needs strace, cc, python3-pyte

For each operation the calls that touch files are counted once; then it is run again with the first
of them failing, the second, and so on: with EIO, with ENOSPC where something is written, with EINTR
where a signal may interrupt, and killed before the call; then with files that may not grow beyond a
size, from nothing to what it writes, so that a write takes part of its bytes and the next fails; then
with reads and writes that move few bytes each. After each: what was told is what is so (exit status 0,
and the next look shows it, or not 0 and it does not), `vivier verify` finds the reserve whole, and the
operation done again works. `form` is a person registered at the desk, on a screen: told that she is
there, she is; else the form is still there, and says why. Prints the counts, and each point that breaks
a rule; exit status 1 if any does. With EVERY, one point in so many.
"""
import os, re, resource, shutil, subprocess, sys, tempfile, time

program = os.path.abspath(sys.argv[1])
base = tempfile.mkdtemp(prefix="vivier-syscalls-")
home = {"HOME": base + "/home", "PATH": os.environ["PATH"], "LANG": "C.UTF-8", "TERM": "screen-256color"}
os.makedirs(home["HOME"])
WRITES = ["write", "pwrite64", "fdatasync", "fsync", "rename", "unlink", "ftruncate", "fchmod", "mkdir", "chmod"]
READS = ["openat", "read", "pread64", "fstat", "newfstatat", "stat", "lstat", "statx", "fstatfs", "getdents64", "flock"]
MAYBE = ["write", "pwrite64", "pread64", "read", "flock", "openat", "ftruncate", "fstatfs"]
SIZES = 120
EVERY = int(os.environ.get("EVERY", "1"))

# Moves at most some bytes at a time to and from files, as the system may.
SHIM = """
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <sys/types.h>
static size_t few(size_t n) { size_t most = atoi(getenv("MOUTHFUL")); return n < most ? n : most; }
#define REAL(name, type) ((type)dlsym(RTLD_NEXT, name))
ssize_t read(int f, void *b, size_t n) { return REAL("read", ssize_t (*)(int, void *, size_t))(f, b, few(n)); }
ssize_t write(int f, const void *b, size_t n) { return REAL("write", ssize_t (*)(int, const void *, size_t))(f, b, few(n)); }
ssize_t pread(int f, void *b, size_t n, off_t o) { return REAL("pread", ssize_t (*)(int, void *, size_t, off_t))(f, b, few(n), o); }
ssize_t pwrite(int f, const void *b, size_t n, off_t o) { return REAL("pwrite", ssize_t (*)(int, const void *, size_t, off_t))(f, b, few(n), o); }
"""


def traced(more):
    return ["strace", "-f", "-qq", "-o", base + "/trace", "-e", "trace=" + ",".join(WRITES + READS)] + more


def run(arguments, reserve, feed="", tool=(), setting={}, limit=None):
    command = list(tool) + [program] + [a.replace("@", reserve) for a in arguments]
    before = (lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))) if limit is not None else None
    done = subprocess.run(command, input=feed.encode(), env=home | setting, capture_output=True, timeout=60, preexec_fn=before)
    return done.returncode, done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace")


def check(arguments, reserve, feed=""):
    status, out, err = run(arguments, reserve, feed)
    if status: sys.exit(f"{arguments}: {status} {err}")
    return out


PEOPLE = "Nom;Prénom;Courriel\nMartin;Zoé;zoe@exemple.be\nDupont;Éli;eli@exemple.be\n"
WORDS, OTHERS = "douze lettres au moins\n", "encore douze lettres\n"
MORE = PEOPLE.replace("Zoé", "Ada").replace("zoe", "ada")
OWN = ["--reserve", "@"]


def first(reserve):
    return re.search(r"\bC[0-9A-Z]{7}\b", check(["list", "candidates", "--format", "csv"] + OWN, reserve))[0]


def names(reserve): return check(["list", "candidates", "--format", "csv"] + OWN, reserve)
def members(reserve): return check(["member", "list"] + OWN, reserve)


def opens(reserve, words):
    """Whether they open everything that is private."""
    status, out, err = run(["verify", "@", "--passphrase-fd", "0"], reserve, words)
    if status not in (0, 3): sys.exit(f"verify: {status} {err}")
    return status == 0 and "0 ouverte" not in out


def code(sheet):
    found = re.search(r"Code +([0-9A-Z-]+)", sheet)
    return found[1] + "\n" if found else None


def isProtected(reserve, out):
    """With the sheet that goes with it, of which somebody was told."""
    # One without a passphrase opens with any.
    isSo = not opens(reserve, "une tout autre phrase\n") and opens(reserve, OTHERS)
    if isSo and out is not None and not (code(out) and opens(reserve, code(out))):
        sys.exit("protected without a sheet that opens")
    return isSo


def isNewSheet(reserve, out):
    isOld = opens(reserve, sheets["protected"])
    if out and code(out) and opens(reserve, code(out)) == isOld: sys.exit("both sheets open, or none")
    return not isOld


sheets = {}


def lay(kind):
    reserve = base + "/laid-" + kind
    if kind == "none" or os.path.exists(reserve): return reserve
    if kind == "protected":
        sheets[kind] = code(check(["init", "@", "--passphrase-fd", "0", "--name", "R", "--as", "Amina"], reserve, WORDS))
        return reserve
    check(["init", "@", "--no-passphrase", "--name", "R", "--as", "Amina"], reserve)
    if kind == "empty": return reserve
    check(["import", "candidates", "-"] + OWN, reserve, PEOPLE)
    if kind == "members": check(["member", "add", "Benoît", "--new-passphrase-fd", "0"] + OWN, reserve, WORDS)
    if kind == "backed":
        check(["backup", "@/stick"] + OWN, reserve)
        check(["import", "candidates", "-"] + OWN, reserve, MORE)
    if kind == "seated":
        os.mkdir(reserve + "/cle")
        check(["member", "add", "Syndicat", "--committee", "--bench", "union", "--key", "@/cle",
               "--new-passphrase-fd", "0"] + OWN, reserve, WORDS)
    if kind == "erased": check(["erase", first(reserve), "--reason", "demande", "--yes"] + OWN, reserve)
    if kind == "torn":
        journal = next(n for n in os.listdir(reserve) if n.endswith(".journal"))
        with open(f"{reserve}/{journal}", "a") as file: file.write("{" + "x" * 3000)
    return reserve


def isBackedUp(reserve, out):
    """Whether the stick gives the latest; what it gives is whole in any case."""
    back = reserve + "-back"
    shutil.rmtree(back, ignore_errors=True)
    status, _, err = run(["restore", "@/stick", back], reserve)
    if status: sys.exit(f"the stick is not whole: {status} {err}")
    return "Ada" in names(back)


def isRestored(reserve, out):
    back = reserve + "/back"
    # With the mark it has its name already, and is nobody's: to be done again.
    if not os.path.exists(back) or os.path.exists(back + "/reserve.restoring"): return False
    if "Zoé" not in names(back): sys.exit("restored without everybody")
    return True


# What it starts from, the command, what is fed to it, and whether it is so, given what was told.
OPERATIONS = {
    "init": ("none", lambda r: ["init", "@", "--no-passphrase", "--name", "R", "--as", "Amina"], "",
             lambda r, out: any(n.endswith(".journal") for n in (os.listdir(r) if os.path.isdir(r) else []))),
    "import": ("empty", lambda r: ["import", "candidates", "-"] + OWN, PEOPLE, lambda r, out: "Zoé" in names(r)),
    "add": ("people", lambda r: ["member", "add", "Benoît", "--new-passphrase-fd", "0"] + OWN, WORDS,
            lambda r, out: "Benoît" in members(r)),
    "remove": ("members", lambda r: ["member", "remove", "Benoît", "--yes"] + OWN, "", lambda r, out: "Benoît" not in members(r)),
    "passphrase": ("protected", lambda r: ["member", "passphrase", "--passphrase-fd", "0", "--new-passphrase-fd", "0"] + OWN,
                   WORDS + OTHERS, lambda r, out: opens(r, OTHERS)),
    "first": ("people", lambda r: ["member", "passphrase", "--new-passphrase-fd", "0"] + OWN, OTHERS, isProtected),
    "sheet": ("protected", lambda r: ["member", "passphrase", "feuille", "--passphrase-fd", "0"] + OWN, WORDS, isNewSheet),
    "erase": ("people", lambda r: ["erase", first(r), "--reason", "demande", "--yes"] + OWN, "",
              lambda r, out: len([l for l in names(r).splitlines() if l.startswith("C")]) < 2),
    "compact": ("erased", lambda r: ["compact"] + OWN, "", None),
    "copied": ("copied", lambda r: ["import", "candidates", "-"] + OWN, MORE,
               lambda r, out: "Ada" in names(r)),
    "backup": ("backed", lambda r: ["backup", "@/stick"] + OWN, "", isBackedUp),
    "restore": ("backed", lambda r: ["restore", "@/stick", "@/back"], "", isRestored),
    "seal": ("seated", lambda r: ["seal", "--key", "@/cle", "--key-passphrase-fd", "0"] + OWN, WORDS,
             lambda r, out: "Scellé par" in check(["verify", "@"], r)),
    "recover": ("copied", lambda r: ["recover", "@"], "", None),
    # In steps, each of which stays: told to try again, people do.
    "torn": ("torn", lambda r: ["recover", "@"], "", None),
}


def fresh(laid):
    reserve = base + "/reserve"
    shutil.rmtree(reserve, ignore_errors=True)
    shutil.rmtree(home["HOME"]); os.makedirs(home["HOME"])
    if os.path.exists(laid): shutil.copytree(laid, reserve)
    # A copy goes on under a new number; here it has, so that the operation alone is tried.
    if os.path.exists(laid) and os.path.basename(laid) not in ("laid-copied", "laid-torn"):
        words = WORDS if "protected" in laid else ""
        check(["list", "candidates"] + OWN + (["--passphrase-fd", "0"] if words else []), reserve, words)
    return reserve


def calls():
    """Of the last run under strace."""
    counts = {}
    for line in open(base + "/trace", errors="replace"):
        call = re.match(r"(?:\d+ +)?(\w+)\(", line)
        if call: counts[call[1]] = counts.get(call[1], 0) + 1
    return counts


def points(counts):
    return list(all_points(counts))[::EVERY]


def all_points(counts):
    for call, count in sorted(counts.items()):
        for fault in ["EIO", "kill"] + (["ENOSPC"] if call in WRITES else []) + (["EINTR"] if call in MAYBE else []):
            for place in range(1, count + 1): yield call, place, fault


def injected(call, place, fault):
    return ["-e", f"inject={call}:{'signal=SIGKILL' if fault == 'kill' else 'error=' + fault}:when={place}"]


class Told(list):
    """Said at once, since the whole takes long."""

    def append(self, line):
        super().append(line)
        print("  wrong:", line, flush=True)


# Of what is so, although something failed afterwards.
SAID = ["commencé", "feuille n'a pas pu être écrite", "est effacée", "Journal scellé", "La sauvegarde est là"]
wrong, total = Told(), 0


def judge(where, name, command, feed, isSo, reserve, status, out, err):
    where = f"{name}: {where}: exit {status} {err.strip().splitlines()[-1:]}"
    isKilled = status < 0
    try:
        so = isSo(reserve, None if isKilled else out) if isSo else None
    except SystemExit as failure:
        if name == "first" and status > 0 and not code(out) and any(said in err for said in SAID):
            so = True
        elif os.path.isdir(reserve) and any(n.endswith(".journal") for n in os.listdir(reserve)) or name != "init":
            return wrong.append(f"{where}: does not open: {failure}")
        else: so = False
    # An erasure that was begun says that the next opening ends it, which is then so; a sheet that
    # could not be written says so.
    isSaid = so and any(said in err for said in SAID)
    if so is not None and not isKilled and so != (status == 0) and not isSaid:
        wrong.append(f"{where}: told otherwise, it is {so}")
    if not so:
        again, _, err = run(command(reserve), reserve, feed)
        if again: wrong.append(f"{where}: done again: {again} {err.strip()}")
    verified, out, err = run(["verify", "@"], reserve)
    if verified: wrong.append(f"{where}: verify {verified}: {out.strip()} {err.strip()}")
    left = [n for n in os.listdir(reserve) if n.endswith((".new", ".torn-2")) or ".slot." in n]
    if left and not isKilled and status: wrong.append(f"{where}: left behind: {left}")


def walk(name):
    global total
    kind, command, feed, isSo = OPERATIONS[name]
    laid = lay(kind)
    reserve = fresh(laid)
    status, _, err = run(command(reserve), reserve, feed, traced(["-e", "signal=none"]))
    if status: sys.exit(f"{command(reserve)}: {status} {err}")
    counts, size = calls(), max(os.path.getsize(f"{reserve}/{n}") for n in os.listdir(reserve))
    tried = {}

    def point(where, fault, **how):
        global total
        reserve = fresh(laid)
        words = command(reserve)
        told = run(words, reserve, feed, **how)
        tried[fault] = tried.get(fault, 0) + 1
        total += 1
        judge(f"{where} {fault}", name, command, feed, isSo, reserve, *told)
        return told[0]

    for call, place, fault in points(counts):
        point(f"{call} {place}", fault, tool=traced(injected(call, place, fault)))
    for limit in sorted({0, 1, size - 1, size} | set(range(0, size, max(1, size * EVERY // SIZES)))):
        point(f"{limit} bytes", "EFBIG", limit=limit)
    for bytes in (1, 7, 512):
        if point(f"{bytes} at a time", "short", setting={"LD_PRELOAD": base + "/few.so", "MOUTHFUL": str(bytes)}):
            wrong.append(f"{name}: {bytes} bytes at a time")
    print(name, sum(counts.values()), "calls;", ", ".join(f"{n} × {f}" for f, n in tried.items()), flush=True)


class Desk:
    """The desk on a screen, with a form that is typed and saved again and again."""

    def __init__(self, reserve):
        from screen import Screen
        self.reserve, self.count = reserve, 0
        self.screen = Screen([program, "--reserve", reserve], home)
        self.screen.wait("▸")

    def fill(self, name):
        self.screen.press("new")
        self.screen.wait("Nouvelle personne", "▸ Prénom")
        self.screen.type(name)
        self.screen.wait(f"▸ Prénom {name}")
        self.screen.press("down")
        self.screen.type("Essai")
        self.screen.wait("▸ Nom Essai")

    def isTold(self, text, name):
        """True: kept; False: not kept, and the form is still there; None: nothing yet."""
        flat = re.sub(r"[\s│]+", " ", text)
        # That only the mark could not be written is said after it, of what is kept.
        if f"{name} Essai est dans la réserve" in flat or "les données sont sûres" in flat: return True
        return False if re.search(r"n'a pas|a refusé|est plein|en travers|réessayez|Trop de|mémoire|Enregistrer : lecture seule", flat) else None

    def save(self, name):
        if self.isTold(self.screen.text(), name) is False:
            # What was told before goes with the next key.
            self.screen.press("tab")
            self.screen.wait(lambda text: self.isTold(text, name) is None)
        self.screen.press("save")
        return self.isTold(self.screen.wait(lambda text: self.isTold(text, name) is not None), name)

    def close(self): self.screen.kill()


def attached(desk, more):
    """strace on the desk, once it is there."""
    if os.path.exists(base + "/trace"): os.remove(base + "/trace")
    tracer = subprocess.Popen(["strace", "-p", str(desk.screen.process)] + traced(more)[1:],
                              stderr=subprocess.PIPE, env=home)
    while f"TracerPid:\t{tracer.pid}" not in open(f"/proc/{desk.screen.process}/status").read():
        if tracer.poll() is not None: sys.exit(tracer.stderr.read().decode())
        time.sleep(0.005)
    return tracer


def detach(tracer):
    tracer.terminate()
    tracer.wait()
    tracer.stderr.close()


def saved(desk, reserve, number, where, call, fault):
    """One person, whose form is saved while something fails; the desk to go on with, if there is one."""
    from screen import Gone
    name = "Zoé" + "".join(chr(97 + int(d)) for d in f"{number:04}")
    desk.fill(name)
    tracer = attached(desk, fault)
    told = None
    try:
        told = desk.save(name)
    except Gone:
        # A terminal that cannot be read is one that was hung up.
        if "SIGKILL" not in fault[1] and call != "read": wrong.append(f"{where}: the desk is gone: {desk.screen.text()}")
    except TimeoutError as failure:
        # What is written to the terminal and does not come there is not seen.
        if call != "write": wrong.append(f"{where}: nothing is told: {failure}")
    finally:
        detach(tracer)
    so = names(reserve).count(name)
    # Of what is kept the form is closed; another call may have failed since, and be told.
    if told is False and so and "Nouvelle personne" not in desk.screen.text(): told = True
    if told is not None and so != int(told): wrong.append(f"{where}: told {told}, there {so} times: {desk.screen.text()}")
    if told is False:
        text = desk.screen.text()
        if f"Prénom {name}" not in text: wrong.append(f"{where}: the form is gone: {text}")
        if not desk.save(name):
            # After a sync that failed nothing is written until it is opened again.
            if "sync" not in call: wrong.append(f"{where}: saved again: {desk.screen.text()}")
            told = None
            run(["recover", "@"], reserve)
    if told is None:
        # What was typed opens again, where she is not there.
        desk.close()
        desk = Desk(reserve)
        if not so:
            desk.screen.wait(f"Prénom {name}")
            if not desk.save(name): wrong.append(f"{where}: not saved from the draft: {desk.screen.text()}")
    there = names(reserve).count(name)
    if there != 1: wrong.append(f"{where}: there {there} times in the end")
    if number % 20 == 0:
        verified, out, err = run(["verify", "@"], reserve)
        if verified: wrong.append(f"{where}: verify {verified}: {out} {err}")
    if "SIGKILL" in fault[1]:
        # It may come after all was told.
        desk.close()
        return None
    return desk


def form():
    """One desk goes on as long as it can: each point is a person of her own."""
    global total
    from screen import Gone
    reserve = fresh(lay("people"))
    desk = Desk(reserve)
    desk.fill("Aude")
    tracer = attached(desk, ["-e", "signal=none"])
    if not desk.save("Aude"): sys.exit(desk.screen.text())
    detach(tracer)
    counts, tried = calls(), {}
    for number, (call, place, fault) in enumerate(points(counts)):
        where = f"form: {call} {place} {fault}"
        tried[fault] = tried.get(fault, 0) + 1
        total += 1
        if desk and not desk.screen.look():
            desk = None
        try:
            desk = saved(desk or Desk(reserve), reserve, number, where, call, injected(call, place, fault))
        except (TimeoutError, Gone) as failure:
            wrong.append(f"{where}: {failure!r}")
            if desk: desk.close()
            desk = None
            os.path.exists(drafts := home["HOME"] + "/.local/state/vivier") and shutil.rmtree(drafts)
    if desk: desk.close()
    print("form", sum(counts.values()), "calls;", ", ".join(f"{n} × {f}" for f, n in tried.items()), flush=True)


with open(base + "/few.c", "w") as source: source.write(SHIM)
subprocess.run(["cc", "-shared", "-fPIC", "-o", base + "/few.so", base + "/few.c", "-ldl"], check=True)
for operation in sys.argv[2:] or list(OPERATIONS) + ["form"]:
    form() if operation == "form" else walk(operation)
print(total, "points,", len(wrong), "wrong")
shutil.rmtree(base)
sys.exit(1 if wrong else 0)
