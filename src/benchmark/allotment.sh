#!/usr/bin/env bash
# How long it takes to share out a day of a place that bakes for many shops, and in how much memory:
#   src/benchmark/allotment.sh [SHOPS [PRODUCTS [DAYS]]]      400, 30 and 14 unless told
set -euo pipefail
cd "$(dirname "$0")/../.."

# shellcheck source=src/benchmark/build.sh
. src/benchmark/build.sh
java -Xmx512m io.levain.decision.CentralBakehouseBenchmark "${1:-400}" "${2:-30}" "${3:-14}"
