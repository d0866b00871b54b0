#!/usr/bin/env bash
# What sold-out days cost a forecast, and how much of that is won back by knowing that they were, on the chain in
# LEVAIN_DATA (default ../shared/data), a third of whose days are simulated to sell out.
#   src/benchmark/censoring.sh [SET [FROM [TO [SEED]]]]
# Needs python3.
set -euo pipefail
cd "$(dirname "$0")/../.."
data=${LEVAIN_DATA:-../shared/data}/${1:-german-chain} from=${2:-2018-01-01} to=${3:-2018-07-07} seed=${4:-1}
[[ -d $data ]] || { echo "skipped: no data at $data; set LEVAIN_DATA"; exit 0; }
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

./mvnw -q -B -ntp compile dependency:build-classpath -Dmdep.outputFile="$out/classpath"
python3 src/benchmark/python/censoring.py simulate "$data" "$out" "$seed"
for known in demand sold baked baked-times times; do
    cp -n "$data"/*.csv "$out/$known/"
    java -cp "target/classes:$(cat "$out/classpath")" io.levain.LevainApplication backtest --data "$out/$known" \
        --from "$from" --to "$to" --retrain never --starter none --out "$out/$known/predictions.csv" >"$out/$known/table"
done
python3 src/benchmark/python/censoring.py score "$out" "$from" "$to"
