#!/usr/bin/env bash
# Whether clients that are made of the API page work: makes one in Java (openapi-generator) and one in Python
# (openapi-python-client), compiles them and lets each send and read rows, page through a list, train and ask for a
# forecast on a server of its own. Needs a JDK, curl, python3 with venv and, the first time, the net; 18472 or PORT is free.
#   src/benchmark/clients.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
at=http://127.0.0.1:${PORT:-18472}
out=target/clients
generator=7.17.0
rm -rf "$out"/{classes,java,python}
mkdir -p "$out/classes"
./mvnw -q -B -ntp -Dmaven.test.skip package dependency:build-classpath -Dmdep.outputFile="$out/classpath"
classpath=$(<"$out/classpath")

java -cp "target/classes:$classpath" io.levain.LevainApplication --server.port="${PORT:-18472}" \
    --spring.datasource.url='jdbc:h2:mem:clients;DB_CLOSE_DELAY=-1' >"$out/server.log" 2>&1 &
server=$!
trap 'kill "$server"' EXIT
until curl -sf "$at/v3/api-docs" -o "$out/openapi.json"; do
    kill -0 "$server" || { cat "$out/server.log" >&2; exit 1; }
    sleep 1
done

./mvnw -q -B -ntp dependency:copy -Dartifact=org.openapitools:openapi-generator-cli:$generator -DoutputDirectory="$out"
java -jar "$out/openapi-generator-cli-$generator.jar" generate -i "$out/openapi.json" -g java --library native \
    -o "$out/java" --additional-properties=useJakartaEe=true,openApiNullable=false \
    --additional-properties=apiPackage=client,modelPackage=client,invokerPackage=client >"$out/java.log" 2>&1
find "$out/java/src/main/java" src/benchmark/clients -name '*.java' >"$out/sources"
# What it needs, Jackson and Jakarta's annotations, the server has too.
javac -nowarn -proc:none -d "$out/classes" -cp "$classpath" "@$out/sources"
java -cp "$out/classes:$classpath" Visit "$at"

[[ -x $out/venv/bin/openapi-python-client ]] || {
    python3 -m venv "$out/venv"
    "$out/venv/bin/pip" install -q openapi-python-client==0.29.1 ruff
}
# It knows no text but JSON.
echo 'content_type_overrides: {"text/csv": "application/octet-stream"}' >"$out/python.yml"
PATH=$PWD/$out/venv/bin:$PATH openapi-python-client generate --path "$out/openapi.json" --output-path "$out/python" \
    --config "$out/python.yml" --fail-on-warning
PYTHONPATH=$out/python "$out/venv/bin/python" src/benchmark/clients/visit.py "$at"
