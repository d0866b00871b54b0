#!/usr/bin/env bash
# How far off the rest of a day is foretold at a time of it, on simulated days that run ahead or behind:
#   src/benchmark/rest-of-day.sh [TIME [DAYS [SEEDS [assumed|learned]]]]      11:00, 300, 10 and assumed unless told
set -euo pipefail
cd "$(dirname "$0")/../.."

# shellcheck source=src/benchmark/build.sh
. src/benchmark/build.sh
java io.levain.decision.RestOfDayBenchmark "${1:-11:00}" "${2:-300}" "${3:-10}" "${4:-assumed}"
