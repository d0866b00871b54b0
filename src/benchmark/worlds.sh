#!/usr/bin/env bash
# Levain where nobody tuned it, and other forecasters beside it: all sets of LEVAIN_DATA (default ../shared/data), each
# from a starter that the others alone have taught. Writes the tables of src/docs/worlds.md.
#   src/benchmark/worlds.sh [--only NAME,...]
# Runs are kept in target/worlds until what went into them changes. Needs python3; its libraries come into target/python.
set -euo pipefail
cd "$(dirname "$0")/../.."
data=${LEVAIN_DATA:-../shared/data}
for set in french weekdays korea german-chain kiel; do
    [[ -d $data/$set ]] || { echo "skipped: no data at $data/$set; set LEVAIN_DATA"; exit 0; }
done
# shellcheck source=src/benchmark/prepare.sh
. src/benchmark/prepare.sh
PYTHONPATH=src/benchmark/python "$python" -m peers.worlds --data "$data" --out target/worlds --jar target/levain.jar \
    --page src/docs/worlds.md "$@"
