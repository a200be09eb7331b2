#!/usr/bin/env bash
# Runs libFuzzer over the readers of foreign bytes, one after the other, from what Tests/Fuzz/Corpus
# holds, and says of each how many inputs were read, how many a second, the most memory in MB, and
# how it ended.
#
# usage: fuzz.sh [TARGET|all [RUNS [SEED]]]    all, 2000000 and 329 unless told
# exit status: 0, or 1 when a reader crashed, hung, took more than 300 MB, or did not read what it had
# written; the input is left in the folder that is then named. The first build takes some minutes.
set -euo pipefail
cd "$(dirname "$0")/../.."
wanted=${1:-all} runs=${2:-2000000} seed=${3:-329}
VIVIER_FUZZ=1 swift build -c release --product Fuzz --scratch-path .build-fuzz >&2
# A crash is libFuzzer's to tell, and the input to keep.
export SWIFT_BACKTRACE=enable=no
program=$PWD/.build-fuzz/release/Fuzz corpora=$PWD/Tests/Fuzz/Corpus
kept=$(mktemp -d)
status=0

# fuzz TARGET LONGEST: a line about one of them
fuzz() {
  local found=$kept/$1 end=sound
  mkdir -p "$found/corpus"
  (cd "$found" && exec "$program" "$1" -runs="$runs" -seed="$seed" -max_len="$2" -timeout=5 \
    -rss_limit_mb=300 -print_final_stats=1 corpus "$corpora/$1") >"$found/log" 2>&1 || end=broken
  awk -v name="$1" -v end="$end" '
    /number_of_executed_units/ { runs = $2 } /average_exec_per_sec/ { speed = $2 }
    /peak_rss_mb/ { memory = $2 }
    END { printf "%-10s %9d runs %7d/s %4d MB  %s\n", name, runs, speed, memory, end }' "$found/log"
  if [ "$end" = sound ]; then
    rm -r "$found"
  else
    status=1
    grep -aE 'BROKEN|Fatal|ERROR' "$found/log" >&2 || true
    echo "$found" >&2
  fi
}

while read -r target longest; do
  if [ "$wanted" = all ] || [ "$wanted" = "$target" ]; then fuzz "$target" "$longest"; fi
done < <("$program")
rmdir "$kept" 2>/dev/null || true
exit "$status"
