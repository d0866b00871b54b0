#!/usr/bin/env bash
# How well the lost share is found again in simulated years in which it is known:
#   src/benchmark/lost-share.sh [DAYS [SEEDS]]      365 and 100 unless told
set -euo pipefail
cd "$(dirname "$0")/../.."

# shellcheck source=src/benchmark/build.sh
. src/benchmark/build.sh
java io.levain.evaluation.LostShareBenchmark "${1:-365}" "${2:-100}"
