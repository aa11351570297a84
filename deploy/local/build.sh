# Builds what is not built, and shows how far it is. Sourced by ./run.

SERVICES=(client-service instrument-service subsidy-service sanction-service noriskpolis-service gateway)

service_jar() { echo "$ROOT/$1/target/quarkus-app/quarkus-run.jar"; }

launcher_built() { [ -f "$ROOT/deploy/local/target/local.jar" ] && [ -d "$ROOT/deploy/local/target/stack/lib" ]; }

# True when nothing is missing and no source is newer than what was built from it.
all_built() {
  local service oldest= jar stamp=$ROOT/.meedoen/built
  launcher_built && ls "$ROOT"/deploy/stories/target/*.jar >/dev/null 2>&1 || return 1
  for service in "${SERVICES[@]}"; do
    jar=$(service_jar "$service")
    [ -f "$jar" ] || return 1
    if [ -z "$oldest" ] || [ "$jar" -ot "$oldest" ]; then oldest=$jar; fi
  done
  [ -f "$stamp" ] && [ "$stamp" -nt "$oldest" ] && oldest=$stamp
  [ -z "$(find "$ROOT" -name target -prune -o -name .meedoen -prune -o -name .git -prune -o \
    \( -path '*/src/main/*' -o -name pom.xml \) -type f -newer "$oldest" -print 2>/dev/null | head -n 1)" ]
}

# Maven's own output goes to a file; what is seen is the module at hand.
build() { # <what> <maven arguments…>
  local what=$1 log=$ROOT/.meedoen/log/build.log
  shift
  need_maven
  mkdir -p "$ROOT/.meedoen/log"
  echo "Building $what (log: .meedoen/log/build.log); the first time Maven also fetches libraries."
  (cd "$ROOT" && mvn -B "$@" 2>&1) | tee "$log" | awk '
    / Building .*\[[0-9]+\/[0-9]+\]/ { sub(/.* Building /, ""); printf "  %s\n", $0; fflush() }
    /Downloaded from/ { if (++fetched % 250 == 0) { printf "  … %d files fetched\n", fetched; fflush() } }'
  if [ "${PIPESTATUS[0]}" -ne 0 ]; then
    echo "The build failed:" >&2
    grep '^\[ERROR\]' "$log" | head -n 20 >&2
    exit 1
  fi
}

build_launcher() { launcher_built || build "the launcher" package -Dmaven.test.skip=true -Dspotless.check.skip=true -pl deploy/local; }

build_all() {
  all_built && return
  build "Meedoen" package -Dmaven.test.skip=true -Dspotless.check.skip=true
  touch "$ROOT/.meedoen/built"
}
