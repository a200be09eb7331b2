#!/usr/bin/env python3
"""Lets sixteen processes write in one reserve while one of them is killed again and again.

usage: crowd.py VIVIER [KILLS [SEED]]     400 kills unless told otherwise; a minute or two

Each registers people, renames, introduces and erases them, renews its member's passphrase and
compacts, without a pause (JournalWriter, beside VIVIER; see its `Clerk`), and says what it tries and
what it was told. In the end `vivier verify` finds the reserve whole; each act that was acknowledged is
in the journal, once, at the number that was told; what was refused is not; of what was not answered
there is all or nothing; who was erased has no key; the last passphrase opens. Prints the seed and the
counts; exit status 1 if anything is otherwise.
"""
import json, os, random, signal, subprocess, sys, time
from trial import Trial

kills = int(sys.argv[2]) if len(sys.argv) > 2 else 400
seed = int(sys.argv[3]) if len(sys.argv) > 3 else random.randrange(1 << 32)
generator = random.Random(seed)
trial = Trial(sys.argv[1], "crowd")
program, base, environment, run, check = trial.program, trial.base, trial.environment, trial.run, trial.check
reserve = base + "/r"
CLERKS = 16
print("seed", seed, flush=True)


class Clerk:
    def __init__(self, number):
        self.number, self.rounds = number, 0
        self.process = None

    def start(self):
        self.rounds += 1
        with open(f"{base}/told-{self.number}-{self.rounds}", "w") as told, open(f"{base}/errors", "a") as errors:
            self.process = subprocess.Popen(
                [os.path.dirname(program) + "/JournalWriter", reserve, str(self.number)],
                env=environment, stdout=told, stderr=errors)

    def kill(self):
        if self.process.poll() is not None: wrong.append(f"clerk {self.number} ended by itself: {self.process.returncode}")
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def tries(self):
        """What was tried, and what was told of it, if anything was."""
        for round in range(1, self.rounds + 1):
            words = None
            for line in open(f"{base}/told-{self.number}-{round}"):
                if line.startswith("?"):
                    words = line[2:].split()
                elif words:
                    yield words, line.strip()
                    words = None
            if words: yield words, ""


wrong = []
check("init", reserve, "--no-passphrase", "--name", "R", "--as", "Amina")
check("import", "organisations", "-", "--reserve", reserve, feed="Nom\nFil\n")
check("import", "needs", "-", "--reserve", reserve, feed="Titre;Organisation\nAtelier;Fil\nAccueil;Fil\n")
for number in range(CLERKS):
    check("member", "add", f"w{number}", "--new-passphrase-fd", "0", "--reserve", reserve, feed="mot de passe t0\n")
clerks = [Clerk(number) for number in range(CLERKS)]
for clerk in clerks: clerk.start()
time.sleep(1)
for _ in range(kills):
    time.sleep(generator.uniform(0, 0.15))
    victim = generator.choice(clerks)
    victim.kill()
    victim.start()
for clerk in clerks: clerk.kill()

status, out, err = run("verify", reserve)
print(out.strip())
if status: wrong.append(f"verify {status}: {err}")
# The next opening settles what was begun, and takes what is left beside away.
check("list", "candidates", "--reserve", reserve)
lines = {}
for name in os.listdir(reserve):
    if name.endswith(".journal"):
        for line in open(f"{reserve}/{name}"):
            record = json.loads(line)
            if "n" in record: lines[record["n"]] = record
made = {}
for number, record in lines.items(): made.setdefault((record["do"], record["on"]), []).append(number)
names = {json.loads(l)["id"]: json.loads(l) for l in check("list", "candidates", "--reserve", reserve, "--format", "jsonl").splitlines()}
keyring = open(reserve + "/reserve.keyring").read()
EVENTS = {"register": "candidate.registered", "rename": "candidate.amended", "introduce": "introduction.proposed", "erase": "person.erasing"}
counts, given, erased, words = {}, {}, set(), {}
for clerk in clerks:
    open_ = {}
    for tried, told in clerk.tries():
        act, subject = tried[0], tried[1] if len(tried) > 1 else None
        outcome = {"!": "told", "x": "refused", "": "unanswered"}[told[:1]]
        counts[act, outcome] = counts.get((act, outcome), 0) + 1
        if act == "compact": continue
        if act == "renew":
            if outcome == "told": words[clerk.number] = [tried[2]]
            if outcome == "unanswered": words.setdefault(clerk.number, ["t0"]).append(tried[2])
            continue
        at = made.get((EVENTS[act], subject), [])
        if outcome == "told":
            last = lines.get(int(told[2:]))
            first = lines.get(int(told[2:]) - (act == "register"))
            if act == "erase":
                if not at: wrong.append(f"{tried}: {told}: not there")
            elif not last or last["on"] != subject or first["do"] != EVENTS[act]:
                wrong.append(f"{tried}: {told}: not there: {first} {last}")
        if outcome == "refused" and "erasureUnfinished" not in told and act in ("register", "introduce", "erase") and at:
            if act != "erase" or subject not in erased: wrong.append(f"{tried}: {told}: there")
        if act in ("register", "introduce") and len(at) > 1: wrong.append(f"{tried}: there {len(at)} times")
        if act == "register" and at and lines.get(at[0] + 1, {}).get("on") != subject: wrong.append(f"{tried}: half there")
        if act in ("register", "rename"):
            if outcome == "told": given[subject] = [tried[2]]
            if outcome == "unanswered": given.setdefault(subject, []).append(tried[2])
        if act == "erase" and at: erased.add(subject)
for subject in erased:
    if f'"of":"{subject}","wrapped"' in keyring: wrong.append(f"{subject} was erased and has a key")
    if ("person.erased", subject) not in made: wrong.append(f"{subject}: the erasure is not ended")
for subject, tokens in given.items():
    shown = names.get(subject)
    if shown and subject not in erased and not any(t in json.dumps(shown) for t in tokens): wrong.append(f"{shown}: {tokens}")
for subject in names:
    if subject not in given: wrong.append(f"{subject}: nobody tried")
for number, tokens in words.items():
    if not any(run("verify", reserve, "--passphrase-fd", "0", feed=f"mot de passe {t}\n")[0] == 0 for t in tokens[::-1]):
        wrong.append(f"w{number} does not open: {tokens}")
print(len(lines), "records;", kills, "kills;", ", ".join(f"{n} {a} {o}" for (a, o), n in sorted(counts.items())))
errors = open(base + "/errors").read()
if errors: wrong.append(errors[:500])
print(len(wrong), "wrong")
for line in wrong: print(" ", line)
print("" if not wrong else base)
sys.exit(1 if wrong else 0)
