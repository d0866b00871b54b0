#!/usr/bin/env bash
# How Levain serves a young bakery, simulated by the one in LEVAIN_DATA (default ../shared/data) with the sales before a
# day left out, at seven beginnings, fitted anew every week:
#   src/benchmark/young.sh            one that opened 42 days ago, over the next 90 days
#   src/benchmark/young.sh opening    one that opens, over its first 28 days, with and without the baker's estimates
# Needs python3.
set -euo pipefail
cd "$(dirname "$0")/../.."
data=${LEVAIN_DATA:-../shared/data}/kiel
[[ -d $data ]] || { echo "skipped: no data at $data; set LEVAIN_DATA"; exit 0; }
beginnings=(2014-03-01 2014-08-01 2015-03-01 2015-08-01 2016-02-01 2016-08-01 2017-01-15)
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

./mvnw -q -B -ntp compile dependency:build-classpath -Dmdep.outputFile="$out/classpath"

# backtest FOLDER FROM DAYS [OPTION...]
backtest() {
    java -cp "target/classes:$(cat "$out/classpath")" io.levain.LevainApplication backtest --data "$1" \
        --from "$2" --to "$(date -d "$2 + $(($3 - 1)) days" +%F)" --retrain weekly "${@:4}"
}

for day in "${beginnings[@]}"; do
    if [[ ${1:-} == opening ]]; then
        for off in none 0 .3; do
            python3 src/benchmark/python/young.py "$data" "$out/$day-$off" "$day" "$off"
            backtest "$out/$day-$off" "$day" 28 |
                awk -v of="$day, estimates $off" '/^rows/ { missing = $5 + 0 } /^Levain/ { for (i = 1; i < NF; i++)
                    if ($i == "sum") print of ": cost " $(i + 1) ", forecasts missing " missing }'
        done
    else
        python3 src/benchmark/python/young.py "$data" "$out/$day" "$(date -d "$day - 42 days" +%F)" none
        for starter in shipped none; do
            echo "$day, starter $starter: $(backtest "$out/$day" "$day" 90 --starter $starter | grep '^cost against')"
        done
    fi
done
