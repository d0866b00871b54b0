#!/usr/bin/env bash
# How near gradient descent comes to the exact optimum of its own training loss, on LEVAIN_DATA (default ../shared/data).
#   src/benchmark/optimum.sh [SET [LAST_DAY [LEVEL]]]
# Needs python3; its libraries come into target/python.
set -euo pipefail
cd "$(dirname "$0")/../.."
data=${LEVAIN_DATA:-../shared/data}/${1:-german-chain} last=${2:-2017-12-31} level=${3:-0.75}
[[ -d $data ]] || { echo "skipped: no data at $data; set LEVAIN_DATA"; exit 0; }
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

# shellcheck source=src/benchmark/prepare.sh
. src/benchmark/prepare.sh
read -r rows columns seconds loss < <(java \
    io.levain.demand.model.OptimumBenchmark "$data" "$last" "$level" "$out")
printf '{"rows": %d, "columns": %d, "seconds": %s, "loss": %s, "level": %s}\n' \
    "$rows" "$columns" "$seconds" "$loss" "$level" >"$out/run.json"
"$python" src/benchmark/python/optimum.py "$out"
