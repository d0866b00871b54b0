#!/usr/bin/env bash
# Levain and other forecasters on the same rows with the same information, on LEVAIN_DATA (default ../shared/data):
# writes the tables of src/docs/benchmark.md.
#   src/benchmark/peers.sh [--fresh [NAME,...]] [--only NAME,...]
# Runs are kept in target/peers until what went into them changes (not so for a peer's own script): --fresh redoes them.
# Needs python3; its libraries come into target/python.
set -euo pipefail
cd "$(dirname "$0")/../.."
data=${LEVAIN_DATA:-../shared/data}
for set in german-chain kiel; do
    [[ -d $data/$set ]] || { echo "skipped: no data at $data/$set; set LEVAIN_DATA"; exit 0; }
done
# shellcheck source=src/benchmark/prepare.sh
. src/benchmark/prepare.sh
PYTHONPATH=src/benchmark/python "$python" -m peers --data "$data" --out target/peers --jar target/levain.jar \
    --page src/docs/benchmark.md "$@"
