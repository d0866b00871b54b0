#!/usr/bin/env bash
# What a first build brings into an empty Maven repository: for the README's first command, then for all of ./mvnw verify,
# and the largest of it. -Prelease, for one, adds what other platforms need.
#   src/benchmark/download.sh [OPTION OF MAVEN ...]
# Takes a minute or some, by the network. The repository is made anew in target/download.
set -euo pipefail
cd "$(dirname "$0")/../.."
repository=$PWD/target/download
rm -rf "$repository"

megabytes() {
    find "$repository" -type f -printf '%s\n' | awk '{ sum += $1 } END { printf "%.0f MB", sum / 1e6 }'
}

maven() {
    ./mvnw -q -B -ntp -Dmaven.repo.local="$repository" "$@"
}

# The run goal resolves all that it would need and then runs nothing.
maven spring-boot:run -Dspring-boot.run.profiles=demo -Dspring-boot.run.skip=true "$@"
echo "README's first command: $(megabytes)"
# One test, so that what runs tests comes too.
maven verify -Dtest=SeriesTests -Dsurefire.failIfNoSpecifiedTests=false "$@"
echo "./mvnw verify: $(megabytes)"
echo "largest:"
find "$repository" -name '*.jar' -printf '%s %f\n' | sort -rn | head -n 15 | awk '{ printf "  %5.1f MB  %s\n", $1 / 1e6, $2 }'
