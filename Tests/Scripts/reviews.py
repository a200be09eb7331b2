#!/usr/bin/env python3
"""Lets eight coordinators decide at their own screens, some of which are killed again and again.

usage: reviews.py VIVIER [DECISIONS [KILLS [SEED]]]     200 each and 40 kills; some minutes; needs python3-pyte

Two for each of four organisations, so that they decide on the same people, in `vivier review`: each
fixes meetings, on a day of its own each time, by which it is known again, and takes some back. In the
end `vivier verify` finds the reserve whole; each decision that the screen said was recorded is in the
journal once, in the order in which it was said; what it said was refused is not; nothing else is. A
killed one finds what it was typing. Prints the seed and the counts; exit status 1 if anything is
otherwise.
"""
import datetime, json, os, random, re, sys, threading, time
from screen import Gone, Screen
from trial import Trial

decisions = int(sys.argv[2]) if len(sys.argv) > 2 else 200
kills = int(sys.argv[3]) if len(sys.argv) > 3 else 40
seed = int(sys.argv[4]) if len(sys.argv) > 4 else random.randrange(1 << 32)
trial = Trial(sys.argv[1], "reviews", TERM="screen-256color")
program, base, environment, run, check = trial.program, trial.base, trial.environment, trial.run, trial.check
reserve = base + "/r"
WORDS = "douze lettres au moins"
HOUSES = ["Le Fil des Mots", "Les Ateliers du Parc", "Radio Tilleul", "Le Grand Large"]
DONE = r"rencontre fixée au (\d\d/\d\d/\d{4})"
# Of whatever says that it is not so.
REFUSED = re.compile(r"entre-temps|réessayez|n'est plus|ne va pas|ne peut|a déjà noté", re.IGNORECASE)
print("seed", seed, flush=True)


def refusal(text): return next((l for l in text.splitlines() if REFUSED.search(l)), None)


class Session(threading.Thread):
    def __init__(self, member, number):
        super().__init__(daemon=True)
        self.member, self.generator = member, random.Random(seed + number)
        self.told, self.tried, self.refused, self.undone = [], [], {}, 0
        self.screen, self.kills, self.sayings, self.failure = None, 0, {}, None
        self.day, self.resumed = 0, set()

    def run(self):
        try:
            while len(self.told) < decisions:
                try:
                    self.sit()
                    while len(self.told) < decisions: self.decide()
                except Gone:
                    self.kills += 1
            self.screen.kill()
        except Exception as failure:
            self.failure = f"{self.member}: {failure!r}"

    def sit(self):
        self.screen = Screen([program, "review", "--reserve", reserve, "--as", self.member], environment)
        self.screen.wait("Phrase de passe", limit=120)
        self.screen.type(WORDS)
        self.screen.press("enter")
        text = self.screen.wait(lambda text: "tri :" in text or "▸ Jour" in text or "Vous décidez seuls" in text)
        if "Vous décidez seuls" in text: return
        if "▸ Jour" in text:
            # What it was typing when it was killed, or had saved and did not see answered.
            typed = re.search(r"▸ Jour (\d\d/\d\d/\d{4})$", text, re.MULTILINE)
            if not typed or typed[1] not in self.tried: return self.leave()
            self.resumed.add(typed[1])
            return self.save(typed[1])
        while "pourvu" in next((l for l in self.screen.text().splitlines() if "▸" in l), ""):
            self.screen.press("down")
            self.screen.look(0.2)
        self.screen.press("enter")
        self.screen.wait("Vous décidez seuls")

    def leave(self):
        self.screen.press("escape")
        if "Quitter sans enregistrer" in self.screen.wait(
                lambda text: "Vous décidez seuls" in text or "Quitter sans enregistrer" in text):
            self.screen.press("o")
            self.screen.wait("Vous décidez seuls")

    def decide(self):
        for _ in range(self.generator.randrange(3)): self.screen.press(self.generator.choice(["up", "down"]))
        self.screen.press("c")
        while "▸ Jour" not in self.screen.wait(lambda text: "▸ Jour" in text or "Fixer une rencontre :" in text):
            # Nothing can be fixed with whoever is shown no more; those who are stand above.
            self.screen.press("up")
            self.screen.wait(without=["Fixer une rencontre :"])
            self.screen.press("c")
        self.day += 1
        day = (datetime.date.today() + datetime.timedelta(days=self.day)).strftime("%d/%m/%Y")
        self.screen.type(day)
        self.screen.wait(f"▸ Jour {day}")
        # Somebody who thinks it over is overtaken by a colleague.
        if self.generator.randrange(8) == 0: time.sleep(self.generator.uniform(0, 0.3))
        self.save(day)

    def save(self, day):
        if day not in self.resumed and refusal(self.screen.text()): return self.leave()
        if day not in self.tried: self.tried.append(day)
        self.screen.press("save")
        text = self.screen.wait(lambda text: f"rencontre fixée au {day}" in text or
                                "▸ Jour" in text and refusal(text))
        if f"rencontre fixée au {day}" not in text:
            # That another was first is said above the form as soon as it is so, before it is saved too.
            end = time.monotonic() + 0.5
            while time.monotonic() < end and f"rencontre fixée au {day}" not in text:
                if not self.screen.look(0.1): raise Gone(text)
                text = self.screen.text()
        if f"rencontre fixée au {day}" in text:
            self.told.append(day)
        else:
            self.refused[day] = refusal(text)
            self.leave()


wrong = []
check("demo", "--at", reserve, "--no-screen")
members = []
for number in range(8):
    out = run("member", "add", "--coordinator", HOUSES[number // 2], f"Coordination {number}", "--new-passphrase-fd", "0",
              "--reserve", reserve, feed=WORDS + "\n")
    if out[0]: sys.exit(out)
    members.append(re.search(r"\bU[0-9A-Z]{7}\b", out[2] + out[1])[0])
start = len(open(next(f"{reserve}/{n}" for n in os.listdir(reserve) if n.endswith(".journal"))).readlines())
sessions = [Session(member, number) for number, member in enumerate(members)]
for session in sessions: session.start()
generator, killed = random.Random(seed), 0
while any(s.is_alive() for s in sessions):
    time.sleep(generator.uniform(0, 0.2))
    done = sum(len(s.told) for s in sessions)
    # Spread over three quarters of the decisions, so that the last is not too late.
    if killed < kills and 4 * done * kills >= 3 * killed * 8 * decisions:
        victim = generator.choice([s for s in sessions if s.is_alive()] or sessions)
        if victim.screen and victim.is_alive() and victim.screen.status is None:
            try:
                os.kill(victim.screen.process, 9)
                killed += 1
            except ProcessLookupError: pass
wrong += [s.failure for s in sessions if s.failure]

status, out, err = run("verify", reserve)
print(out.strip())
if status: wrong.append(f"verify {status}: {err}")
journal = next(f"{reserve}/{n}" for n in os.listdir(reserve) if n.endswith(".journal"))
records = [json.loads(line) for line in open(journal).readlines()[start:]]
last = {}
for session in sessions:
    there = [datetime.date.fromisoformat(r["is"]["day"]).strftime("%d/%m/%Y") for r in records
             if r["by"] == session.member and r["do"] == "introduction.meeting"]
    if len(set(there)) != len(there): wrong.append(f"{session.member}: something is there twice")
    # Of what was saved again, one of the two may have been recorded before the kill.
    unanswered = [d for d in session.tried if d not in session.told and (d not in session.refused or d in session.resumed)]
    if [d for d in there if d not in unanswered] != session.told:
        wrong.append(f"{session.member}: told {session.told}, there {there}")
    if [d for d in there if d not in session.tried]: wrong.append(f"{session.member}: nobody tried some of {there}")
    if sorted(there, key=session.tried.index) != there: wrong.append(f"{session.member}: another order")
    others = {r["do"] for r in records if r["by"] == session.member} - {"introduction.meeting", "introduction.consulted"}
    if others: wrong.append(f"{session.member}: {others}")
for record in records:
    if record["do"] == "introduction.meeting": last[record["on"]] = record["is"]["day"]
for line in check("list", "introductions", "--reserve", reserve, "--format", "jsonl").splitlines():
    shown = json.loads(line)
    if shown["id"] in last and shown["state"] != "meeting": wrong.append(f"{shown}: {last[shown['id']]}")
sayings = {}
for session in sessions:
    for saying in session.refused.values(): sayings[saying] = sayings.get(saying, 0) + 1
print(sum(len(s.resumed) for s in sessions), "drafts saved again")
print(sum(len(s.told) for s in sessions), "decisions told,", sum(len(s.refused) for s in sessions), "refused,", killed, "kills")
for saying, count in sorted(sayings.items(), key=lambda x: -x[1])[:8]: print("  ", count, saying)
print(len(wrong), "wrong")
for line in wrong: print(" ", line)
print(base if wrong else "")
sys.exit(1 if wrong else 0)
