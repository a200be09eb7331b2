#!/usr/bin/env python3
"""Says which lines of Sources stand twice.

Two places are the same when 12 lines or more in a row are, whatever their indentation; blank
lines and comments do not count, and no match begins or ends with an import or a lone bracket.

usage: twice.py [FOLDER]    from anywhere; FOLDER is Sources of this tree unless told
exit status: 0 when nothing stands twice, 1 when something does
"""

import pathlib
import re
import sys

LEAST = 12
ROOT = pathlib.Path(__file__).resolve().parents[2]
# What says nothing by itself: imports, brackets, `} else {`, `default: break`.
EMPTY = re.compile(r"(?:\w+ )?import \w+|[\[\](){}, ]*(?:else)?[\[\](){}, ]*|default: break")


def lines_of(path):
    """The lines of a file that count, each with its number from 1."""
    found, is_inside = [], False
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        text = line.strip()
        if is_inside or text.startswith("/*"):
            is_inside = "*/" not in text
        elif text and not text.startswith("//"):
            found.append((number, text))
    return found


def runs(files):
    """Every run of equal lines that cannot be made longer: length, and both places' indices."""
    seen = {}
    for path, lines in files.items():
        for start in range(len(lines) - LEAST + 1):
            window = tuple(text for _, text in lines[start : start + LEAST])
            seen.setdefault(window, []).append((path, start))
    pairs = {
        (one, other)
        for places in seen.values()
        for index, one in enumerate(places)
        for other in places[index + 1 :]
    }
    for (path, start), (other, begin) in sorted(pairs):
        if ((path, start - 1), (other, begin - 1)) in pairs:
            continue
        length = LEAST
        while ((path, start + length - LEAST + 1), (other, begin + length - LEAST + 1)) in pairs:
            length += 1
        yield length, (path, start), (other, begin)


def trimmed(lines, start, length):
    """The run without what says nothing at its ends: how many lines go before, and what is left."""
    texts = [text for _, text in lines[start : start + length]]
    before = next((i for i, text in enumerate(texts) if not EMPTY.fullmatch(text)), length)
    after = next((i for i, text in enumerate(reversed(texts)) if not EMPTY.fullmatch(text)), length)
    return before, length - before - after


def main():
    folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "Sources"
    files = {path: lines_of(path) for path in sorted(folder.rglob("*.swift"))}
    found = 0
    for length, (path, start), (other, begin) in runs(files):
        before, length = trimmed(files[path], start, length)
        # Lines that follow themselves, a table's for instance, are one place.
        if length < LEAST or (path == other and begin - start < length):
            continue
        found += 1
        one, two = (
            f"{place.relative_to(ROOT) if place.is_relative_to(ROOT) else place}:"
            f"{files[place][first + before][0]}-{files[place][first + before + length - 1][0]}"
            for place, first in ((path, start), (other, begin))
        )
        print(f"{one} and {two}: {length} lines")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
