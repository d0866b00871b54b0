#!/usr/bin/env bash
# Requests a second on one PostgreSQL, by turns: a forecast against a bare application that reads one row of the same
# bytes by JPA; a row of sales against one inserted by JPA; batches of sales against plain JDBC upserts.
#   src/benchmark/requests.sh [SHOPS [PRODUCTS [YEARS [SECONDS [ROUNDS [PARTS]]]]]],
#   default 40 40 1 6 3 forecasts,single,batches
# Options for the JVM of Levain's server, as those of a profiler, come from $LEVAIN_JVM.
set -euo pipefail
cd "$(dirname "$0")/../.."
# shellcheck source=src/benchmark/build.sh
. src/benchmark/build.sh
build_bare
java io.levain.service.RequestBenchmark "${1:-40}" "${2:-40}" "${3:-1}" "${4:-6}" "${5:-3}" \
    "${6:-forecasts,single,batches}"
