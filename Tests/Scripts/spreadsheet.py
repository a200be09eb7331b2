#!/usr/bin/env python3
"""Opens the lists that are made for Excel in LibreOffice set to French in Belgium, and reads them back.

usage: spreadsheet.py VIVIER     needs soffice (libreoffice-calc); a minute

Every kind of list of an invented reserve is written with `list … --format excel` and with `--format
json`, and opened as whoever double-clicks the file opens it: columns where the semicolon is, what looks
like a number or a day read so. It must have the rows and columns of the JSON, days as days, decimals as
numbers, and everything else as the text that it is, to the last sign: no telephone number that lost its
zeros, no formula. Saved from there as .xlsx, .ods and .xls, a list adds nothing where it is imported
again, and says nothing otherwise. Prints the counts; exit status 1 if anything is otherwise.
"""
import csv, datetime, io, json, os, re, shutil, subprocess, sys, tempfile
import xml.etree.ElementTree as tree

program = os.path.abspath(sys.argv[1])
base = tempfile.mkdtemp(prefix="vivier-spreadsheet-")
home = {"HOME": base, "PATH": os.environ["PATH"], "LANG": "fr_BE.UTF-8", "XDG_STATE_HOME": base + "/state"}
KINDS = ["candidates", "organisations", "needs", "programmes", "pathways", "introductions", "meetings", "due"]
# Separator, quotation mark, UTF-8, from the first row, French in Belgium, all columns as they come.
FILTER = "CSV:59,34,76,1,,2060,false,true"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
wrong = []


def run(*words):
    made = subprocess.run([program, *words], env=home, capture_output=True)
    if made.returncode: sys.exit(f"vivier {' '.join(words)}: {made.stderr.decode()}")
    return made.stdout


def office(ending, path):
    subprocess.run(
        ["soffice", "--headless", f"-env:UserInstallation=file://{base}/office", f"--infilter={FILTER}",
         "--convert-to", ending, "--outdir", base, path], env=home, check=True, capture_output=True)


def cells(path):
    """Of each row, what a cell is and what it shows; what is repeated as often as it stands there."""
    rows = []
    for row in tree.parse(path).iter(TABLE + "table-row"):
        found = []
        for cell in row:
            times = int(cell.get(TABLE + "number-columns-repeated", "1"))
            kind = cell.get(OFFICE + "value-type") or ""
            said = cell.get(OFFICE + "value") or cell.get(OFFICE + "date-value")
            text = "\n".join("".join(part.itertext()) for part in cell.iter(TEXT + "p"))
            if cell.get(TABLE + "formula"): kind = "formula"
            found += [(kind, said, text)] * min(times, 200)
        while found and not found[-1][0]: found.pop()
        rows += [found] * min(int(row.get(TABLE + "number-rows-repeated", "1")), 2)
    while rows and not rows[-1]: rows.pop()
    return rows


def check(kind, wanted, got, place):
    """A cell of the file against what the spreadsheet made of it."""
    what, said, text = got
    day = re.fullmatch(r"(\d\d)/(\d\d)/(\d{4})", wanted)
    if re.match(r"'[+=@-]\d", wanted): wrong.append(f"{kind}, {place}: {wanted!r} shows its apostrophe")
    if not wanted: fine = not what
    elif day: fine = what == "date" and said == "-".join(reversed(day.groups()))
    elif re.fullmatch(r"-?\d{1,15}(,\d+)?", wanted): fine = what == "float" and float(said) == float(wanted.replace(",", "."))
    elif re.fullmatch(r"\d\d?:\d\d", wanted): fine = what in ("time", "string")
    else: fine = what == "string" and re.sub(r"\s+", " ", text) == re.sub(r"\s+", " ", wanted)
    if not fine: wrong.append(f"{kind}, {place}: {wanted!r} became {got!r}")


run("demo", "--candidates", "200", "--at", base + "/r", "--no-screen")
count = 0
for kind in KINDS:
    path = f"{base}/{kind}.csv"
    data = run("list", kind, "--format", "excel", "--reserve", base + "/r")
    rows = json.loads(run("list", kind, "--format", "json", "--reserve", base + "/r"))
    open(path, "wb").write(data)
    office("fods", path)
    written = list(csv.reader(io.StringIO(data.decode("utf-8-sig")), delimiter=";"))
    read = cells(f"{base}/{kind}.fods")
    if len(written) != len(rows) + 1: wrong.append(f"{kind}: {len(written)} rows for {len(rows)}")
    if len(read) != len(written): wrong.append(f"{kind}: {len(written)} rows became {len(read)}")
    if rows and len(written[0]) != len(rows[0]): wrong.append(f"{kind}: {len(written[0])} columns")
    for line, (wanted, got) in enumerate(zip(written, read), 1):
        got = got + [("", None, "")] * (len(wanted) - len(got))
        for column, (text, cell) in enumerate(zip(wanted, got), 1):
            check(kind, text, cell, f"row {line}, column {column}")
            count += 1
books = 0
for kind in ["candidates", "organisations", "needs", "meetings"]:
    for ending in ["xlsx", "ods", "xls"]:
        office(ending, f"{base}/{kind}.csv")
        tried = subprocess.run(
            [program, "import", kind, f"{base}/{kind}.{ending}", "--dry-run", "--reserve", base + "/r"],
            env=home, capture_output=True, text=True)
        books += 1
        if tried.returncode or "À ajouter : 0 ligne" not in tried.stderr or "autrement" in tried.stderr:
            wrong.append(f"{kind}.{ending}: {tried.returncode} {tried.stderr}")
shutil.rmtree(base)
print(f"{len(KINDS)} lists, {count} cells, {books} workbooks, {len(wrong)} wrong")
for line in wrong[:40]: print(line)
sys.exit(1 if wrong else 0)
