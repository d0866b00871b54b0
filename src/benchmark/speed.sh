#!/usr/bin/env bash
# How long a full training and a whole backtest of one day take, beside LightGBM's training on the same inputs, on
# LEVAIN_DATA (default ../shared/data): writes its part of src/docs/benchmark.md.
# Needs python3; its libraries come into target/python.
set -euo pipefail
cd "$(dirname "$0")/../.."
data=${LEVAIN_DATA:-../shared/data}
[[ -d $data/german-chain ]] || { echo "skipped: no data at $data/german-chain; set LEVAIN_DATA"; exit 0; }
# shellcheck source=src/benchmark/prepare.sh
. src/benchmark/prepare.sh
PYTHONPATH=src/benchmark/python "$python" -m peers.speed --data "$data" --out target/peers/speed \
    --jar target/levain.jar --page src/docs/benchmark.md
