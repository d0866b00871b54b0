#!/usr/bin/env bash
# Two servers on one PostgreSQL through many nights under a steered clock, with kills and sleeping servers among them:
# how often a night was trained twice or not at all, and how often a server told an old forecast.
#   src/benchmark/nights.sh [NIGHTS [SEED [--PROPERTY=VALUE of the servers ...]]], default 200 1
# A night takes some ten seconds, most of them for servers that start again.
set -euo pipefail
cd "$(dirname "$0")/../.."
# shellcheck source=src/benchmark/build.sh
. src/benchmark/build.sh
java io.levain.service.Nights "${1:-200}" "${2:-1}" "${@:3}"
