# bin/lib/java.sh – finds a JDK 25 or newer and exports JAVA_HOME (sourced)

# Prints the feature version of the JDK in a folder, or nothing when it holds none.
jdk_version() {
  if [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9][0-9]*\).*/\1/p' "$1/release"
  fi
}

# Prints where JDKs usually are, one folder a line, the most likely first.
jdk_folders() {
  local javac folder
  if [ -n "${JAVA_HOME:-}" ]; then echo "$JAVA_HOME"; fi
  if javac=$(command -v javac); then dirname "$(dirname "$(readlink -f "$javac")")"; fi
  if [ -x /usr/libexec/java_home ]; then /usr/libexec/java_home -v 25+ 2>/dev/null || true; fi
  for folder in /usr/lib/jvm/* /opt/java/* ~/.sdkman/candidates/java/* ~/.jdks/* ~/.jdks/*/Contents/Home \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if [ -d "$folder" ]; then echo "$folder"; fi
  done
}

find_jdk() {
  local folder
  while read -r folder; do
    if [ "$(jdk_version "$folder" | grep . || echo 0)" -ge 25 ]; then
      echo "$folder"
      return
    fi
  done < <(jdk_folders)
  return 1
}

# Java as Walnut is started everywhere; the text it prints is UTF-8 whatever the locale of the machine.
walnut_java() {
  exec "$JAVA_HOME/bin/java" -XX:+UseCompactObjectHeaders -XX:+ExitOnOutOfMemoryError \
    --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "$@"
}

if ! JAVA_HOME=$(find_jdk); then
  cat >&2 <<'TEXT'
Walnut needs a JDK 25 or newer, and none was found here. Install one, for example
  Debian, Ubuntu   Temurin 25 from https://adoptium.net, or: apt-get install openjdk-25-jdk
  Fedora           dnf install java-25-openjdk-devel
  macOS            brew install --cask temurin@25
  anywhere         sdk install java 25-tem        (https://sdkman.io)
or point JAVA_HOME at one that is elsewhere.
TEXT
  exit 1
fi
export JAVA_HOME
