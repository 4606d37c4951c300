# bin/lib/jar.sh – builds target/walnut.jar when it is missing or older than what it is made of (sourced)

jar=target/walnut.jar
if [ ! -e "$jar" ] || [ -n "$(find pom.xml src/main -newer "$jar" | head -n 1)" ]; then
  echo "▸ Building $jar (the first time fetches libraries, which takes some minutes)"
  ./mvnw -B -ntp -q -Dmaven.test.skip=true package
fi
