#!/usr/bin/env bash
# How long Levain takes from its start until /actuator/health says that it serves, beside a bare web, JPA, Flyway and
# actuator application on the same Spring Boot, by turns.
#   src/benchmark/start.sh [RUNS, default 5]
set -euo pipefail
cd "$(dirname "$0")/../.."
# shellcheck source=src/benchmark/build.sh
. src/benchmark/build.sh
build_bare
java io.levain.service.StartTimes "$@"
