#!/usr/bin/env bash
# How near gradient descent comes to the exact optimum of its own training loss, on LEVAIN_DATA (default ../shared/data).
#   src/benchmark/optimum.sh [SET [LAST_DAY [LEVEL]]]
# Needs python3 with src/benchmark/python/requirements.txt installed.
set -euo pipefail
cd "$(dirname "$0")/../.."
data=${LEVAIN_DATA:-../shared/data}/${1:-german-chain} last=${2:-2017-12-31} level=${3:-0.75}
[[ -d $data ]] || { echo "skipped: no data at $data; set LEVAIN_DATA"; exit 0; }
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

./mvnw -q -B -ntp test-compile dependency:build-classpath -Dmdep.outputFile="$out/classpath"
mkdir "$out/classes"
javac -proc:none -d "$out/classes" -cp "target/classes:$(cat "$out/classpath")" $(find src/benchmark/java -name '*.java')
# shellcheck disable=SC2046
read -r rows columns seconds loss < <(java -cp "$out/classes:target/classes:$(cat "$out/classpath")" \
    io.levain.demand.OptimumBenchmark "$data" "$last" "$level" "$out")
printf '{"rows": %d, "columns": %d, "seconds": %s, "loss": %s, "level": %s}\n' \
    "$rows" "$columns" "$seconds" "$loss" "$level" >"$out/run.json"
python3 src/benchmark/python/optimum.py "$out"
