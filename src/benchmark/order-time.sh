#!/usr/bin/env bash
# What tomorrow's forecast costs from the day before, from today as it is estimated at some times of it, and from today's
# true total, on sets of LEVAIN_DATA (default ../shared/data): the last DAYS of each.
#   src/benchmark/order-time.sh [DAYS [DRAWS [SET...]]]      92, 3 and all sets unless told
set -euo pipefail
cd "$(dirname "$0")/../.."

data=${LEVAIN_DATA:-../shared/data} days=${1:-92} draws=${2:-3}
sets=("${@:3}")
[[ ${#sets[@]} -gt 0 ]] || sets=(kiel french weekdays korea german-chain)
# shellcheck source=src/benchmark/build.sh
. src/benchmark/build.sh
for set in "${sets[@]}"; do
    [[ -d $data/$set ]] || { echo "skipped: no data at $data/$set; set LEVAIN_DATA"; continue; }
    case $set in # without the spring of 2020, when people stayed at home
        weekdays) last=2020-02-29 ;;
        *) last=$(cut -d, -f3 "$data/$set/sales.csv" | tail -n +2 | sort | tail -1) ;;
    esac
    echo "$set, $days days to $last:"
    java -Xmx2g io.levain.backtest.OrderTimeBenchmark "$data/$set" "$(date -d "$last - $((days - 1)) days" +%F)" "$last" "$draws"
done
