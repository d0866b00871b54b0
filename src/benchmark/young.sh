#!/usr/bin/env bash
# How Levain serves a young bakery, simulated by bakeries of LEVAIN_DATA (default ../shared/data) with the sales before a
# day left out, at seven beginnings each, fitted anew every week, from a starter that the other sets have taught:
#   src/benchmark/young.sh            ones that opened 42 days ago, over the next 90 days: kiel, french and weekdays
#   src/benchmark/young.sh opening    kiel's when it opens, over its first 28 days, with and without the baker's estimates
# Needs python3.
set -euo pipefail
cd "$(dirname "$0")/../.."
data=${LEVAIN_DATA:-../shared/data}
sets=(german-chain kiel french weekdays korea)
for set in "${sets[@]}"; do
    [[ -d $data/$set ]] || { echo "skipped: no data at $data/$set; set LEVAIN_DATA"; exit 0; }
done
declare -A beginnings=(
    [kiel]="2014-03-01 2014-08-01 2015-03-01 2015-08-01 2016-02-01 2016-08-01 2017-01-15"
    [french]="2021-03-01 2021-05-01 2021-07-01 2021-09-01 2021-11-01 2022-01-15 2022-03-15"
    [weekdays]="2016-03-01 2016-08-01 2017-02-01 2017-08-01 2018-03-01 2018-08-01 2019-03-01"
)
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

./mvnw -q -B -ntp compile dependency:build-classpath -Dmdep.outputFile="$out/classpath"

levain() {
    java -cp "target/classes:$(cat "$out/classpath")" io.levain.LevainApplication "$@"
}

# backtest FOLDER FROM DAYS [OPTION...]
backtest() {
    levain backtest --data "$1" --from "$2" --to "$(date -d "$2 + $(($3 - 1)) days" +%F)" --retrain weekly "${@:4}" \
        2> >(grep -v '^noticed' >&2)
}

# starter_without SET: of the others
starter_without() {
    local other folders=()
    for other in "${sets[@]}"; do
        [[ $other == "$1" ]] || folders+=(--data "$data/$other")
    done
    levain starter "${folders[@]}" --out "$out/without-$1.gz" > /dev/null 2>&1
}

opening() {
    starter_without kiel
    for day in ${beginnings[kiel]}; do
        for off in none 0 .3; do
            python3 src/benchmark/python/young.py "$data/kiel" "$out/$day-$off" "$day" "$off"
            backtest "$out/$day-$off" "$day" 28 --starter "$out/without-kiel.gz" |
                awk -v of="$day, estimates $off" '/^rows/ { missing = $5 + 0 } /^Levain/ { for (i = 1; i < NF; i++)
                    if ($i == "sum") print of ": cost " $(i + 1) ", forecasts missing " missing }'
        done
    done
}

first_months() {
    for set in kiel french weekdays; do
        starter_without "$set"
        for day in ${beginnings[$set]}; do
            python3 src/benchmark/python/young.py "$data/$set" "$out/$set-$day" "$(date -d "$day - 42 days" +%F)" none
            for starter in "$out/without-$set.gz" none; do
                echo "$set, $day, starter ${starter##*/}: $(backtest "$out/$set-$day" "$day" 90 --starter "$starter" |
                    grep '^cost against')"
            done
        done
    done
}

if [[ ${1:-} == opening ]]; then opening; else first_months; fi
