# Finds what the build and the suite need. Sourced by ./run and ./verify.

readonly JDK_WANTED=25
readonly MAVEN_WANTED=3.8.7

jdk_version() { # <home>: the major version, empty when it is no JDK
  local home=$1 version=
  [ -x "$home/bin/java" ] && [ -x "$home/bin/javac" ] || return 0
  [ -r "$home/release" ] && version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")
  [ -n "$version" ] || version=$("$home/bin/java" -version 2>&1 | sed -n '1s/[^"]*"\([0-9]*\).*/\1/p')
  echo "$version"
}

jdk_candidates() {
  local java
  echo "${JAVA_HOME:-}"
  java=$(command -v javac 2>/dev/null) && java=$(readlink -f "$java" 2>/dev/null || echo "$java") && echo "${java%/bin/javac}"
  [ -x /usr/libexec/java_home ] && /usr/libexec/java_home -v "$JDK_WANTED+" 2>/dev/null
  ls -d /usr/lib/jvm/* /usr/java/* /opt/*jdk* /opt/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home 2>/dev/null
}

# Exports JAVA_HOME and puts it first on the PATH, or ends with a sentence.
need_jdk() {
  local home version seen=
  while IFS= read -r home; do
    [ -n "$home" ] || continue
    version=$(jdk_version "$home")
    [ -n "$version" ] || continue
    if [ "$version" -ge "$JDK_WANTED" ]; then
      export JAVA_HOME=$home PATH=$home/bin:$PATH
      return
    fi
    seen="$seen $version"
  done < <(jdk_candidates)
  echo "Meedoen needs a JDK, version $JDK_WANTED or newer; found: ${seen:-none}." >&2
  echo "Install one (for example Eclipse Temurin $JDK_WANTED) or point JAVA_HOME at it." >&2
  exit 1
}

need_maven() {
  local version
  if ! command -v mvn >/dev/null; then
    echo "Meedoen needs Maven, version $MAVEN_WANTED or newer, on the PATH; there is no mvn." >&2
    exit 1
  fi
  version=$(mvn --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p')
  if [ "$(printf '%s\n' "$MAVEN_WANTED" "$version" | sort -V | head -n 1)" != "$MAVEN_WANTED" ]; then
    echo "Meedoen needs Maven, version $MAVEN_WANTED or newer; this is ${version:-of an unknown version}." >&2
    exit 1
  fi
}
