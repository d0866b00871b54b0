# Sourced by the benchmarks that need both sides: builds Levain, compiles src/benchmark/java, installs what Python needs.
# Leaves $python, and $CLASSPATH for java.
# shellcheck source=src/benchmark/build.sh
. src/benchmark/build.sh
python=target/python/bin/python
[[ -x $python ]] || python3 -m venv target/python
"$python" -m pip install -q -r src/benchmark/python/requirements.txt
export PYTHONPYCACHEPREFIX=target/pycache
