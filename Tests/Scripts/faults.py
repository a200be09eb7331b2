#!/usr/bin/env python3
"""Puts deliberate faults into a copy of the tree, one at a time, and says which a test catches.

A fault replaces a text that stands exactly once in its file. The copy is made and built once; then
each fault takes a build and the tests of its targets, up to the first target that fails. That is
some minutes a fault: run by hand, not by the tests.

usage: faults.py [--list] [--check] [--only NAME]… [--at FOLDER]
  --list    the names, and what a user would see
  --check   only whether every text stands where it should
  --only    this fault, and no other that is not named too
  --at      where the copy is made, or stands already; a temporary folder unless told
exit status: 0 when every fault is caught, 1 when one is not, 2 when a text does not stand there or a
             test fails without a fault
"""

import argparse
import pathlib
import shutil
import subprocess
import sys
import tempfile
import typing

ROOT = pathlib.Path(__file__).resolve().parents[2]
TARGETS = ["DomainTests", "InterfaceTests", "ExchangeTests", "StorageTests", "CommandLineTests"]


class Fault(typing.NamedTuple):
    name: str
    file: str
    text: str
    replacement: str = ""


# What was once put in and seen by no test.
UNSEEN = [
    Fault(
        "a need's criteria may be of any length",
        "Sources/Domain/Decision/FieldRule+Check.swift",
        "case (.page, .text(let text)): try TextCheck().page(text, name)",
        "case (.page, .text): break",
    ),
    Fault(
        "a candidate's reason for withdrawing reaches the organisation",
        "Sources/Domain/Registry/Registry+Shown.swift",
        "step.candidateReason = nil",
    ),
    Fault(
        "an erased person's export keeps the answer to a request",
        "Sources/Exchange/Export/Dossier+Making.swift",
        "isErased ? sections.map { $0.withoutWords(in: registry) } : sections",
        "sections",
    ),
    Fault(
        "the form drops a candidate's companion",
        "Sources/Interface/Form/FieldContent+Value.swift",
        "case .member: read({ MemberID($0) }, FieldValue.member)",
        "case .member: .none",
    ),
    Fault(
        "the form drops a need's deadline",
        "Sources/Interface/Form/FieldContent+Value.swift",
        "case .day: read(reader.readDay, FieldValue.day)",
        "case .day: .none",
    ),
    Fault(
        "the export drops an organisation's circle",
        "Sources/Domain/Kinds/Organisation/OrganisationCard.swift",
        ".code(.circle, \\.circle),",
    ),
    Fault(
        "the import drops a need's places",
        "Sources/Exchange/Import/CellReader.swift",
        "case .number(let range): return .number(try number(line, range))",
        "case .number: return .none",
    ),
    Fault(
        "pathways keep the name of a renamed programme",
        "Sources/Domain/Registry/Registry+Joined.swift",
        "[subject] + dependents(of: subject)",
        "[subject]",
    ),
    Fault(
        "a rationale can be reworded in a reserve that is read only",
        "Sources/Interface/Shell/Binding.swift",
        "topic: .kinds(kinds), several: .oneAtATime, changesJournal: true, obstacle: obstacle)",
        "topic: .kinds(kinds), several: .oneAtATime, changesJournal: false, obstacle: obstacle)",
    ),
    Fault(
        "a filter by programme finds nobody",
        "Sources/Interface/Find/Reading+Topics.swift",
        "let found = dependents(kind, of: id)",
        "let found = dependents(kind, of: id).filter { _ in false }",
    ),
    Fault(
        "a column shows its frozen name",
        "Sources/Interface/Wording/Wording+Columns.swift",
        'if name == "since" { return label(.registeredOn) }',
    ),
    Fault(
        "rubbish behind the watermark stays",
        "Sources/Storage/Disk/Watermark.swift",
        "if let size = status?.size, size > length { try disk.cut(number, to: 0) }",
    ),
]

FIELDS = [
    Fault(
        "a telephone number may stand on several lines",
        "Sources/Domain/Decision/FieldRule+Check.swift",
        "case (_, .text(let text)): try TextCheck().line(text, name)",
        "case (_, .text(let text)): try TextCheck().page(text, name)",
    ),
    Fault(
        "the journal drops the hour of a meeting",
        "Sources/Domain/Kinds/Introduction/IntroductionStep.swift",
        'try coder.time("minutes", &minutes)',
    ),
    Fault(
        "the form drops languages",
        "Sources/Interface/Form/FieldContent+Value.swift",
        "case .texts: .texts(text.map(reader.texts) ?? [])",
        "case .texts: .texts([])",
    ),
    Fault(
        "the form opens without a need's place",
        "Sources/Interface/Form/FieldContent+Value.swift",
        "case .text(let text): text\n    case .texts",
        'case .text: ""\n    case .texts',
    ),
    Fault(
        "the export drops languages",
        "Sources/Domain/Kinds/Candidate/CandidateCard.swift",
        "told(.texts(.languages, \\.languages)) "
        "{ FieldValue(texts: $0.identity?.languages) }.later,",
    ),
    Fault(
        "the export gives a need's start as its deadline",
        "Sources/Domain/Kinds/Need/NeedCard.swift",
        ".day(.deadline, \\.deadline)",
        ".day(.deadline, \\.start)",
    ),
    Fault(
        "the import drops the day of availability",
        "Sources/Exchange/Import/CellReader.swift",
        "return CellWords.isNoDay(day) ? .none : .day(day)",
        "case .day: return .none",
    ),
]

LISTS = [
    Fault(
        "what is new stands last in a list",
        "Sources/Interface/Lists/ListIndex.swift",
        "items.insert(item, at: items.place(for: item))",
        "items.append(item)",
    ),
    Fault(
        "the latest registered come last",
        "Sources/Interface/Kinds/Candidate/CandidateList.swift",
        "? -(item.card.registeredOn",
        "? (item.card.registeredOn",
    ),
    Fault(
        "erased people stay in the list",
        "Sources/Interface/Kinds/Candidate/CandidateList.swift",
        "isErased ? .aside : .other",
        "isErased ? .other : .other",
    ),
    Fault(
        "a search finds no skill",
        "Sources/Interface/Find/SearchWriter.swift",
        "case .texts(let texts): addList(texts) { $0.text.add($1) }",
        "case .texts: return",
    ),
    Fault(
        "a filter by basin finds no need",
        "Sources/Interface/Find/Reading+Topics.swift",
        "for other in registry.named(by: found[next]) where !found.contains(other) {",
        "for other in registry.named(by: found[next]).prefix(0) where !found.contains(other) {",
    ),
]

LABELS = [
    Fault(
        "a need's deadline is called its start",
        "Sources/Interface/Wording/Wording+Fields.swift",
        'term("Jusqu\'au", en: "Until", simple: "Répondre avant le")',
        "label(.start)",
    ),
    Fault(
        "the outcome of a request shows its frozen code",
        "Sources/Interface/Wording/Wording+CodeLists.swift",
        "name(code) { (value: RequestOutcome) in name(value) }",
        "code.stored",
    ),
    Fault(
        "a file leaves out the telephone number",
        "Sources/Interface/Dossier/Reading+Values.swift",
        'let text = field.isSealed && isErased ? "" : shown(value)',
        'let text = field.name == .phone ? "" : shown(value)',
    ),
]

LIFECYCLES = [
    Fault(
        "a need is closed without a reason",
        "Sources/Domain/Decision/Decide+Need.swift",
        "if step.state == .closed, step.reason == nil { throw .missing(.reason) }",
    ),
    Fault(
        "whoever leaves stays introduced",
        "Sources/Domain/Decision/Decide+Candidate.swift",
        " + (step.state == .left ? withdrawals(of: id, on: step.on ?? today) : [])",
    ),
    Fault(
        "an organisation that has fixed a meeting counts as silent",
        "Sources/Domain/Kinds/Introduction/IntroductionRule.swift",
        "case .unanswered: .init(from: [.presented, .studying]",
        "case .unanswered: .init(from: [.presented, .studying, .meeting]",
    ),
    Fault(
        "stages in order are done in any",
        "Sources/Domain/Decision/Decide+Pathway.swift",
        "try requireOrder(mark, at: place, of: stages.filter { $0.number != nil }, pathway)",
    ),
]

PRIVACY = [
    Fault(
        "a coordinator reads the contact persons of her organisation",
        "Sources/Domain/Registry/Registry+Shown.swift",
        "own.card.contacts = []",
    ),
    Fault(
        "a consent that is over still shows the person",
        "Sources/Domain/Kinds/Introduction/Introduction.swift",
        "if state.isWithOrganisation { return consent?.expires }",
        "if state.isWithOrganisation { return consent?.expires?.adding(days: 1) }",
    ),
    Fault(
        "whoever was retained and followed up is still shown",
        "Sources/Domain/Kinds/Introduction/Introduction.swift",
        ", followUps(since: .retained).isEmpty",
        "",
    ),
    Fault(
        "an erased person is still due",
        "Sources/Domain/Due/DueDate.swift",
        "guard candidate.state != .erased else { return [] }",
    ),
    Fault(
        "what a coordinator writes is sealed for the person",
        "Sources/Domain/Decision/Owner.swift",
        "if change.isOrganisationsWord, case .coordinator = actor.role { return id }",
    ),
    Fault(
        "a facilitator takes back what a coordinator decided",
        "Sources/Domain/Decision/Decide+Undo.swift",
        "throw .onlyOrganisation",
        "return",
    ),
]

FAULTS = UNSEEN + FIELDS + LISTS + LABELS + LIFECYCLES + PRIVACY


def misplaced(faults):
    """The faults whose text does not stand exactly once in its file."""
    for fault in faults:
        path = ROOT / fault.file
        count = path.read_text(encoding="utf-8").count(fault.text) if path.exists() else 0
        if count != 1:
            yield fault, count


def run(folder, *words):
    return subprocess.run(["swift", *words], cwd=folder, capture_output=True, text=True)


def build(folder):
    return run(folder, "build", "--build-tests")


def copy(folder):
    """Brings the copy up to date, what was built of it included."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("Package.swift", "Package.resolved", "README.md", "CONTRIBUTING.md"):
        if (ROOT / name).exists():
            shutil.copy2(ROOT / name, folder / name)
    for name in ("Sources", "Tests", "Themes"):
        shutil.rmtree(folder / name, ignore_errors=True)
        shutil.copytree(ROOT / name, folder / name, symlinks=True)


def failing(folder):
    """The first test target with a test that fails, or None."""
    tests = (
        target
        for target in TARGETS
        if run(folder, "test", "--skip-build", "--filter", f"^{target}\\.").returncode
    )
    return next(tests, None)


def catcher(folder, fault):
    """The test target that fails because of a fault, what the compiler says, or None."""
    path = folder / fault.file
    sound = path.read_text(encoding="utf-8")
    path.write_text(sound.replace(fault.text, fault.replacement), encoding="utf-8")
    try:
        built = build(folder)
        if built.returncode:
            lines = (built.stdout + built.stderr).splitlines()
            return next((line for line in lines if "error:" in line), "the compiler")
        return failing(folder)
    finally:
        path.write_text(sound, encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(usage=__doc__, add_help=False)
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--only", action="append")
    parser.add_argument("--at", type=pathlib.Path)
    options = parser.parse_args()
    faults = [fault for fault in FAULTS if not options.only or fault.name in options.only]
    if options.list:
        print("\n".join(fault.name for fault in faults))
        return 0
    wrong = list(misplaced(faults))
    for fault, count in wrong:
        print(f"{fault.name}: stands {count} times in {fault.file}")
    if wrong or not faults or options.check:
        return 2 if wrong or not faults else 0
    folder = options.at or pathlib.Path(tempfile.mkdtemp(prefix="faults-"))
    try:
        copy(folder)
        sound = build(folder)
        if sound.returncode:
            print(sound.stdout + sound.stderr)
            return 2
        # Where a test fails without a fault, every fault would seem to be caught.
        if by := failing(folder):
            print(f"{by} fails without a fault")
            return 2
        missed = 0
        for fault in faults:
            by = catcher(folder, fault)
            missed += by is None
            print(f"{fault.name}: {f'caught by {by}' if by else 'NOT CAUGHT'}", flush=True)
        print(f"{len(faults) - missed} of {len(faults)} caught")
        return 1 if missed else 0
    finally:
        if not options.at:
            shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
