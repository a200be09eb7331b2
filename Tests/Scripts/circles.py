#!/usr/bin/env python3
"""Counts, for each module, the pairs of folders that use one another both ways.

A folder uses another when the name of a type that only the other declares stands in its code;
comments and texts do not count. Read as text, without a compiler.

usage: circles.py [MODULE …]      the modules below unless told; -v says through which types
exit status: 0 when no module has more pairs than it may, 1 when one has
"""

import collections
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
# What each module should come to, and what it has as long as it is above: a number that only falls.
LIMITS = {"Interface": 1, "Domain": 0, "Storage": 0, "vivier": 0}
PRESENT: dict[str, int] = {}
# Folders that should be in no pair at all, and the pairs that they are in.
APART = {"Interface": ("Wording", 0)}
PRESENT_APART: dict[str, int] = {}

DECLARED = re.compile(r"\b(?:struct|enum|class|protocol|actor|typealias)\s+([A-Z]\w*)")
# What stands in for a type inside a protocol is no folder's own name.
STANDING_IN = re.compile(r"\bassociatedtype\s+([A-Z]\w*)")
# A type within another is counted through that other.
NAMED = re.compile(r"(?<![.\w])[A-Z]\w+")
# What a text interpolates is left out with it: a type is seldom named only there.
UNREAD = re.compile(r'"""(?:.|\n)*?"""|"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*(?:.|\n)*?\*/')


def uses(module):
    """How often each folder names types of each other, type by type."""
    root = ROOT / "Sources" / module
    code = collections.defaultdict(list)
    for path in sorted(root.rglob("*.swift")):
        parts = path.relative_to(root).parts
        folder = parts[0] if len(parts) > 1 else "."
        code[folder].append(UNREAD.sub(" ", path.read_text(encoding="utf-8")))
    homes = collections.defaultdict(set)
    for folder, texts in code.items():
        for text in texts:
            for name in DECLARED.findall(text):
                homes[name].add(folder)
            for name in STANDING_IN.findall(text):
                homes[name] |= {folder, "a protocol"}
    found = collections.defaultdict(collections.Counter)
    for folder, texts in code.items():
        for text in texts:
            for name in NAMED.findall(text):
                if len(homes[name]) == 1 and folder not in homes[name]:
                    found[folder, *homes[name]][name] += 1
    return found


def main():
    names = [name for name in sys.argv[1:] if name != "-v"] or list(LIMITS)
    is_bad = False
    for module in names:
        found = uses(module)
        pairs = sorted((one, other) for one, other in found if one < other and (other, one) in found)
        limit = max(LIMITS[module], PRESENT.get(module, 0))
        print(f"{module}: {len(pairs)} pairs, at most {limit}, in the end {LIMITS[module]}")
        is_bad |= len(pairs) > limit
        if "-v" in sys.argv:
            for pair in pairs:
                thin = min((pair, pair[::-1]), key=lambda way: sum(found[way].values()))
                print(f"  {' and '.join(pair)}; {' uses '.join(thin)}: {dict(found[thin])}")
        if module in APART:
            folder, least = APART[module]
            apart = sum(folder in pair for pair in pairs)
            most = max(least, PRESENT_APART.get(module, 0))
            print(f"  with {folder}: {apart}, at most {most}, in the end {least}")
            is_bad |= apart > most
    return 1 if is_bad else 0


if __name__ == "__main__":
    sys.exit(main())
