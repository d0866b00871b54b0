# Sourced by the benchmarks that need both sides: builds Levain, compiles src/benchmark/java, installs what Python needs.
# Leaves $python, and $CLASSPATH for java.
./mvnw -q -B -ntp -DskipTests package dependency:build-classpath -Dmdep.outputFile=target/benchmark-classpath
mkdir -p target/benchmark-classes
export CLASSPATH=target/benchmark-classes:target/classes:$(<target/benchmark-classpath)
javac -proc:none -d target/benchmark-classes $(find src/benchmark/java -name '*.java')
python=target/python/bin/python
[[ -x $python ]] || python3 -m venv target/python
"$python" -m pip install -q -r src/benchmark/python/requirements.txt
export PYTHONPYCACHEPREFIX=target/pycache
