#!/usr/bin/env bash
# The money that counts would have lost, beside the baker's rule, each day's counts made the evening before by a model from a
# starter that the other sets have taught; a piece brings 1 and costs .35. Sets of LEVAIN_DATA (default ../shared/data):
#   src/benchmark/replay.sh           models made anew every night (hours)
#   src/benchmark/replay.sh weekly    every week
# Decided in three ways: as the money says; in trays of 10 from ovens that hold 90 % of what usually sells; at a return rate
# of 8 %.
set -euo pipefail
cd "$(dirname "$0")/../.."
retrain=${1:-nightly}
data=${LEVAIN_DATA:-../shared/data}
sets=(german-chain kiel french weekdays korea)
for set in "${sets[@]}"; do
    [[ -d $data/$set ]] || { echo "skipped: no data at $data/$set; set LEVAIN_DATA"; exit 0; }
done
declare -A windows=([german-chain]="2018-01-01 2018-07-07" [kiel]="2016-08-01 2017-07-31")
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

# shellcheck source=src/benchmark/build.sh
. src/benchmark/build.sh

for set in "${!windows[@]}"; do
    others=()
    for other in "${sets[@]}"; do
        [[ $other == "$set" ]] || others+=(--data "$data/$other")
    done
    java io.levain.LevainApplication starter "${others[@]}" --out "$out/$set.gz" > /dev/null 2>&1
    read -r from to <<< "${windows[$set]}"
    echo "$set, $from to $to, $retrain"
    java io.levain.backtest.Replay "$data/$set" "$from" "$to" "$retrain" "$out/$set.gz" 2> /dev/null
done
