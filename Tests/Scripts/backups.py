#!/usr/bin/env python3
"""Backs a reserve up and restores it again and again while four processes write in it.

usage: backups.py VIVIER [ROUNDS]     200 rounds unless told otherwise; some minutes

The four register people, rename, introduce and erase them, renew their member's passphrase and compact,
without a pause (JournalWriter, beside VIVIER; see its `Clerk`). After each backup: it can be restored;
`vivier verify` finds what was restored whole; it holds every act that was there when the backup began;
of nobody who is erased in it any keyring on the stick has a key. Every tenth one is worked in, beside
the original: neither writes a file of the other's. Prints the counts; exit status 1 if anything is
otherwise.
"""
import json, os, shutil, subprocess, sys
from trial import Trial

rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 200
trial = Trial(sys.argv[1], "backups")
# Of another account, or this one would have seen what is done in a copy, and miss it in the next.
other = Trial(sys.argv[1], "backups-copies")
program, base, environment, run, check = trial.program, trial.base, trial.environment, trial.run, trial.check
reserve, stick, back = base + "/r", base + "/stick", base + "/back"
wrong = []


def records(folder):
    """By number, of all files of the journal; what is half written is not there yet."""
    found = {}
    for name in os.listdir(folder):
        if not name.endswith(".journal"): continue
        for line in open(f"{folder}/{name}"):
            if line.endswith("\n") and line.startswith('{"n":'):
                record = json.loads(line)
                found[record["n"]] = record
    return found


def writers(folder): return {n for n in os.listdir(folder) if n.endswith(".journal")}


check("init", reserve, "--no-passphrase", "--name", "R", "--as", "Amina")
check("import", "organisations", "-", "--reserve", reserve, feed="Nom\nFil\n")
check("import", "needs", "-", "--reserve", reserve, feed="Titre;Organisation\nAtelier;Fil\n")
for number in range(4):
    check("member", "add", f"w{number}", "--new-passphrase-fd", "0", "--reserve", reserve, feed="mot de passe t0\n")
clerks = [
    subprocess.Popen([os.path.dirname(program) + "/JournalWriter", reserve, str(number)], env=environment,
                     stdout=subprocess.DEVNULL, stderr=open(base + "/errors", "a"))
    for number in range(4)]
erased, grown = 0, 0
for round in range(rounds):
    before = max(records(reserve))
    status, _, err = run("backup", stick, "--reserve", reserve)
    if status:
        wrong.append(f"round {round}: backup {status}: {err.strip()}")
        continue
    shutil.rmtree(back, ignore_errors=True)
    status, _, err = run("restore", stick, back)
    if status: wrong.append(f"round {round}: restore {status}: {err.strip()}")
    status, out, err = run("verify", back)
    if status: wrong.append(f"round {round}: verify {status}: {out.strip()} {err.strip()}")
    found = records(back)
    grown = max(found)
    if grown < before: wrong.append(f"round {round}: ends at {grown}, {before} was there")
    gone = {record["on"] for record in found.values() if record["do"] == "person.erased"}
    erased = len(gone)
    for name in os.listdir(stick):
        if not name.startswith("keyring-"): continue
        keyring = open(f"{stick}/{name}").read()
        wrong += [f"round {round}: {id} was erased, and {name} has a key" for id in gone if f'"of":"{id}","wrapped"' in keyring]
    if round % 10 == 0:
        own = {name: os.path.getsize(f"{back}/{name}") for name in writers(back)}
        status, _, err = other.run("member", "contact", "ailleurs", "--reserve", back)
        if status: wrong.append(f"round {round}: worked in {status}: {err.strip()}")
        if len(writers(back) - set(own)) != 1 or any(os.path.getsize(f"{back}/{n}") != size for n, size in own.items()):
            wrong.append(f"round {round}: it goes on in a file of the original's")
        if (writers(back) - set(own)) & writers(reserve): wrong.append(f"round {round}: both write one file")
for clerk in clerks:
    if clerk.poll() is not None: wrong.append(f"a clerk ended by itself: {clerk.returncode}")
    clerk.kill()
    clerk.wait()
status, out, _ = run("verify", reserve)
if status: wrong.append(f"verify {status}: {out.strip()}")
print(rounds, "backups;", grown, "records in the last,", erased, "people erased")
print(len(wrong), "wrong")
for line in wrong[:20]: print(" ", line)
print("" if not wrong else base)
sys.exit(1 if wrong else 0)
