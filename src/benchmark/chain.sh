#!/usr/bin/env bash
# A night of simulated chains on PostgreSQL: training, and all forecasts issued; in time, heap and seconds a shop.
#   src/benchmark/chain.sh [SHOPS,... [HEAP [PRODUCTS [YEARS]]]], default 20,400 1g 40 5
# 400 shops need some 10 GB of disk below the folder of temporary files, and minutes to be made.
set -euo pipefail
cd "$(dirname "$0")/../.."
# shellcheck source=src/benchmark/build.sh
. src/benchmark/build.sh
java io.levain.service.ChainBenchmark "${1:-20,400}" "${2:-1g}" "${3:-40}" "${4:-5}"
