# Sourced by the benchmarks that are written in Java: builds Levain and, as the tests are, src/benchmark/java. Leaves
# $CLASSPATH for java.
./mvnw -q -B -ntp -DskipTests package dependency:build-classpath -Dmdep.outputFile=target/benchmark-classpath
export CLASSPATH=target/benchmark-classes:target/classes:$(<target/benchmark-classpath)

# Builds the bare Spring application, target/bare/bare.jar, on the same Spring Boot as Levain.
build_bare() {
    spring_boot() { grep -A1 'spring-boot-starter-parent' "$1" -A3 | sed -n 's/.*<version>\(.*\)<.*/\1/p'; }
    [[ $(spring_boot pom.xml) == "$(spring_boot src/benchmark/bare/pom.xml)" ]] || {
        echo "src/benchmark/bare/pom.xml names Spring Boot $(spring_boot src/benchmark/bare/pom.xml), pom.xml $(spring_boot pom.xml)" >&2
        return 1
    }
    ./mvnw -q -B -ntp -f src/benchmark/bare/pom.xml package
}
