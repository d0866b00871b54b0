#!/usr/bin/env bash
# How much longer all reasons and the money of a day take than its bare quantiles, of one shop with many products:
#   src/benchmark/reasons.sh [PRODUCTS [ROUNDS]]      100 and 40 unless told
set -euo pipefail
cd "$(dirname "$0")/../.."

# shellcheck source=src/benchmark/build.sh
. src/benchmark/build.sh
java io.levain.decision.ReasonsBenchmark "${1:-100}" "${2:-40}"
