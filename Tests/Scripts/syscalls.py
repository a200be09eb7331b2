#!/usr/bin/env python3
"""Lets every system call of a command that writes fail in turn, and stops the command there.

usage: syscalls.py VIVIER [OPERATION...]     takes some minutes; needs strace

For each operation the calls that touch files are counted once; then it is run again with the first
of them failing, the second, and so on: with EIO, with ENOSPC where something is written, with EINTR
where a signal may interrupt, and killed before the call. After each: what was told is what is so
(exit status 0, and the next look shows it, or not 0 and it does not), `vivier verify` finds the
reserve whole, and the operation done again works. Prints the counts, and each point that breaks a
rule; exit status 1 if any does.
"""
import os, re, shutil, subprocess, sys, tempfile

program = os.path.abspath(sys.argv[1])
base = tempfile.mkdtemp(prefix="vivier-syscalls-")
home = {"HOME": base + "/home", "PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
os.makedirs(home["HOME"])
WRITES = ["write", "pwrite64", "fdatasync", "fsync", "rename", "unlink", "ftruncate", "fchmod", "mkdir", "chmod"]
READS = ["openat", "read", "pread64", "fstat", "newfstatat", "stat", "lstat", "statx", "fstatfs", "getdents64", "flock"]


def run(arguments, reserve, feed="", inject=None):
    command = [program] + [a.replace("@", reserve) for a in arguments]
    if inject:
        command = ["strace", "-f", "-qq", "-o", base + "/trace", "-e", "trace=" + ",".join(WRITES + READS)] + inject + command
    done = subprocess.run(command, input=feed.encode(), env=home, capture_output=True, timeout=60)
    return done.returncode, done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace")


def check(arguments, reserve, feed=""):
    status, out, err = run(arguments, reserve, feed)
    if status: sys.exit(f"{arguments}: {status} {err}")
    return out


PEOPLE = "Nom;Prénom;Courriel\nMartin;Zoé;zoe@exemple.be\nDupont;Éli;eli@exemple.be\n"
WORDS = "douze lettres au moins\n"
OWN = ["--reserve", "@"]


def first(reserve):
    return re.search(r"\bC[0-9A-Z]{7}\b", check(["list", "candidates", "--format", "csv"] + OWN, reserve))[0]


def names(reserve): return check(["list", "candidates", "--format", "csv"] + OWN, reserve)
def members(reserve): return check(["member", "list"] + OWN, reserve)


def lay(kind):
    reserve = base + "/laid-" + kind
    if kind == "none" or os.path.exists(reserve): return reserve
    check(["init", "@", "--no-passphrase", "--name", "R", "--as", "Amina"], reserve)
    if kind == "empty": return reserve
    check(["import", "candidates", "-"] + OWN, reserve, PEOPLE)
    if kind == "members": check(["member", "add", "Benoît", "--new-passphrase-fd", "0"] + OWN, reserve, WORDS)
    if kind == "erased": check(["erase", first(reserve), "--reason", "demande", "--yes"] + OWN, reserve)
    return reserve


# What it starts from, the command, what is fed to it, and whether it is so.
OPERATIONS = {
    "init": ("none", lambda r: ["init", "@", "--no-passphrase", "--name", "R", "--as", "Amina"], "",
             lambda r: any(n.endswith(".journal") for n in (os.listdir(r) if os.path.isdir(r) else []))),
    "import": ("empty", lambda r: ["import", "candidates", "-"] + OWN, PEOPLE, lambda r: "Zoé" in names(r)),
    "add": ("people", lambda r: ["member", "add", "Benoît", "--new-passphrase-fd", "0"] + OWN, WORDS, lambda r: "Benoît" in members(r)),
    "remove": ("members", lambda r: ["member", "remove", "Benoît", "--yes"] + OWN, "", lambda r: "Benoît" not in members(r)),
    "erase": ("people", lambda r: ["erase", first(r), "--reason", "demande", "--yes"] + OWN, "",
              lambda r: len([l for l in names(r).splitlines() if l.startswith("C")]) < 2),
    "compact": ("erased", lambda r: ["compact"] + OWN, "", None),
    "copied": ("copied", lambda r: ["import", "candidates", "-"] + OWN, PEOPLE.replace("Zoé", "Ada").replace("zoe", "ada"),
               lambda r: "Ada" in names(r)),
    "recover": ("copied", lambda r: ["recover", "@"], "", None),
}


def points(laid, command, feed):
    reserve = fresh(laid)
    status, _, err = run(command(reserve), reserve, feed, inject=["-e", "signal=none"])
    if status: sys.exit(f"{command(reserve)}: {status} {err}")
    counts = {}
    for line in open(base + "/trace", errors="replace"):
        call = re.match(r"(?:\d+ +)?(\w+)\(", line)
        if call: counts[call[1]] = counts.get(call[1], 0) + 1
    return counts


def fresh(laid):
    reserve = base + "/reserve"
    shutil.rmtree(reserve, ignore_errors=True)
    shutil.rmtree(home["HOME"]); os.makedirs(home["HOME"])
    if os.path.exists(laid): shutil.copytree(laid, reserve)
    # A copy goes on under a new number; here it has, so that the operation alone is tried.
    if os.path.exists(laid) and "copied" not in laid: check(["list", "candidates"] + OWN, reserve)
    return reserve


wrong, total = [], 0
for name in sys.argv[2:] or OPERATIONS:
    kind, command, feed, isSo = OPERATIONS[name]
    laid = lay(kind)
    counts = points(laid, command, feed)
    tried = {}
    for call, count in sorted(counts.items()):
        faults = ["EIO", "kill"] + (["ENOSPC"] if call in WRITES else []) + (["EINTR"] if call in ("write", "pread64", "read", "flock", "openat") else [])
        for fault in faults:
            for place in range(1, count + 1):
                reserve = fresh(laid)
                words = command(reserve)
                action = "signal=SIGKILL" if fault == "kill" else "error=" + fault
                status, out, err = run(words, reserve, feed, inject=["-e", f"inject={call}:{action}:when={place}"])
                tried[fault] = tried.get(fault, 0) + 1
                total += 1
                where = f"{name}: {call} {place} {fault}: exit {status} {err.strip().splitlines()[-1:]}"
                try:
                    so = isSo(reserve) if isSo else None
                except SystemExit as failure:
                    if os.path.isdir(reserve) and any(n.endswith(".journal") for n in os.listdir(reserve)) or name != "init":
                        wrong.append(f"{where}: does not open: {failure}"); continue
                    so = False
                # An erasure that was begun says that the next opening ends it, which is then so.
                isBegun = so and "commencé" in err
                if so is not None and fault != "kill" and so != (status == 0) and not isBegun:
                    wrong.append(f"{where}: told otherwise, it is {so}")
                if so is False or so is None:
                    again, _, err = run(command(reserve), reserve, feed)
                    if again: wrong.append(f"{where}: done again: {again} {err.strip()}")
                verified, out, err = run(["verify", "@"], reserve)
                if verified: wrong.append(f"{where}: verify {verified}: {out.strip()} {err.strip()}")
    print(name, sum(counts.values()), "calls;", ", ".join(f"{n} × {f}" for f, n in tried.items()), flush=True)
print(total, "points,", len(wrong), "wrong")
for line in wrong: print(" ", line)
shutil.rmtree(base)
sys.exit(1 if wrong else 0)
