#!/usr/bin/env bash
# Counts the instructions of opening a reserve of 1,000 people, of one Down, of one letter in an
# empty filter, of the next one and of one frame, with callgrind: figures that whatever else the
# machine does cannot change.
#
# usage: instructions.sh [FOLDER-OF-A-RESERVE]    made when it is not there; /tmp/vivier-1000 unless told
# exit status: 0, or that of what failed. Takes a release build and a minute or two.
set -euo pipefail
cd "$(dirname "$0")/../.."
reserve=${1:-/tmp/vivier-1000}
for product in vivier Benchmarks; do swift build -c release --product "$product" >&2; done
compgen -G "$reserve/W*.journal" >/dev/null ||
  .build/release/vivier demo --candidates 1000 --at "$reserve" --no-screen >&2
program=$(mktemp)
trap 'rm -f "$program"' EXIT
cp .build/release/Benchmarks "$program"
chmod +x "$program"
strip -g "$program"

# Dictionaries must not fall out differently from one run to the next.
export SWIFT_DETERMINISTIC_HASHING=1

# instructions STEP COUNT: those of a whole run
instructions() {
  valgrind --tool=callgrind --callgrind-out-file=/dev/null "$program" steps "$reserve" "$1" "$2" \
    2>&1 >/dev/null | sed -n 's/.*Collected : //p'
}

for step in open:2 down:100 letter:10 next:10 frame:10; do
  name=${step%:*} count=${step#*:}
  echo "$name $((($(instructions "$name" "$count") - $(instructions "$name" 0)) / count))"
done
