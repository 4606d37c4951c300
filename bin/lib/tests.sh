# bin/lib/tests.sh – compiles the tests and says what they run with in $all (sourced)

classpath=target/bench.classpath
echo "▸ Building"
./mvnw -B -ntp -q test-compile
if [ ! -e "$classpath" ] || [ pom.xml -nt "$classpath" ]; then
  ./mvnw -B -ntp -q dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile="$classpath"
fi
all="target/test-classes:target/classes:$(cat "$classpath")"
