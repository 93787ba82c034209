# Shared by ./assay and ./verify; sourced with root set, never run. Every function says what it prints or sets.
# shellcheck shell=sh

root=${root:?}
MAVEN_VERSION=3.9.16
MAVEN_MINIMUM=3.9.9

say() {
    echo "$*" >&2
}

die() {
    echo "error: $*" >&2
    exit 3
}

has() {
    command -v "$1" >/dev/null 2>&1
}

is_linux() {
    [ "$(uname -s)" = Linux ]
}

# --- Debian and Ubuntu packages ---

as_root() { # runs a command as root, if that needs no password
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo -n "$@"
    fi
}

may_install() {
    has apt-get && { [ "$(id -u)" -eq 0 ] || { has sudo && sudo -n true 2>/dev/null; }; }
}

apt_install() { # packages
    say "installing packages: $*"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" >&2 ||
        {
            as_root apt-get update -q >&2 &&
                as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" >&2
        }
}

# --- the JDK ---

java_major() { # $1: home of a JDK; prints its major version
    if [ -r "$1/release" ]; then
        sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
    else
        "$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p'
    fi
}

home_of_path_java() {
    has java || return 0
    java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p'
}

find_jdk() { # sets and exports JAVA_HOME
    mac_home=
    [ ! -x /usr/libexec/java_home ] || mac_home=$(/usr/libexec/java_home -v 25+ 2>/dev/null || true)
    for home in "${JAVA_HOME:-}" "$(home_of_path_java)" "$mac_home" \
        /usr/lib/jvm/* /usr/java/* /opt/* "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if [ -n "$home" ] && [ -x "$home/bin/javac" ] && [ "$(java_major "$home")" -ge 25 ] 2>/dev/null; then
            JAVA_HOME=$home
            export JAVA_HOME
            return
        fi
    done
    die "no JDK 25 found in JAVA_HOME, PATH or the usual folders. Install one (Debian, Ubuntu: a package such as
openjdk-25-jdk or temurin-25-jdk; anywhere: sdk install java 25-tem) and, if need be, set JAVA_HOME."
}

# --- Maven ---

version_at_least() { # $1: a version, $2: the least
    [ "$(printf '%s\n%s\n' "$2" "$1" | sort -t. -k1,1n -k2,2n -k3,3n | head -n 1)" = "$2" ]
}

maven_version() { # $1: an mvn; prints its version
    "$1" --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1
}

unpack_maven() { # $1: an older mvn, which fetches the right one by its coordinates
    say "fetching Maven $MAVEN_VERSION"
    mkdir -p "$root/.tools"
    (cd "$root/.tools" && MAVEN_OPTS="${MAVEN_OPTS:-} -Dorg.slf4j.simpleLogger.defaultLogLevel=error" "$1" -q -B \
        org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
        "-Dartifact=org.apache.maven:apache-maven:$MAVEN_VERSION:tar.gz:bin" "-DoutputDirectory=$root/.tools") \
        >"$root/.tools/maven.log" 2>&1 || {
        cat "$root/.tools/maven.log" >&2
        die "Maven $MAVEN_VERSION cannot be fetched: is there a network?"
    }
}

find_maven() { # sets MAVEN
    MAVEN=$root/.tools/apache-maven-$MAVEN_VERSION/bin/mvn
    [ ! -x "$MAVEN" ] || return 0
    if ! has mvn; then
        may_install || die "no mvn found. Install your system's maven package (Debian, Ubuntu: sudo apt-get install maven);
any version will do, the right one is fetched with it."
        apt_install maven || die "the package maven cannot be installed"
    fi
    found=$(command -v mvn)
    if version_at_least "$(maven_version "$found")" "$MAVEN_MINIMUM"; then
        MAVEN=$found
    else
        unpack_maven "$found"
    fi
}

run_maven() { # arguments of Maven, run in the root
    (cd "$root" && exec "$MAVEN" -B -ntp "$@")
}

# --- what the build depends on ---

digest() { # of standard input
    cksum | tr ' ' '-'
}

source_files() { # the paths of the product's sources below the root
    if has git && git -C "$root" rev-parse --is-inside-work-tree >/dev/null 2>&1; then
        git -C "$root" ls-files -co --exclude-standard -- "$@"
    else
        (cd "$root" && find "$@" -type f ! -path '*/target/*' ! -path '*/bin/*')
    fi | grep -v '^bundles/[^/]*\.tests/' | LC_ALL=C sort
}

stamp_of() { # paths; prints a digest of the contents of everything below them
    source_files "$@" | (cd "$root" && tr '\n' '\0' | xargs -0 cksum 2>/dev/null) | digest
}

source_stamp() {
    stamp_of pom.xml .mvn target-platform bundles features product releng/config releng/sdk/example
}

build_stamp() { # changes when a build may need something that the local repository does not have yet
    # shellcheck disable=SC2046  # paths of ours have no blanks
    stamp_of pom.xml .mvn target-platform features product $(source_files releng | grep 'pom\.xml$')
}

offline_flag() { # $1: a name; prints -o when everything was there the last time that build succeeded
    if [ "${MODELASSAY_OFFLINE:-}" = true ] || [ "$(cat "$root/.build/$1.stamp" 2>/dev/null)" = "$(build_stamp)" ]; then
        echo -o
    fi
}

remember_build() { # $1: a name
    build_stamp >"$root/.build/$1.stamp"
}

qualifier() { # the time of the last commit: equal sources give equal versions
    TZ=UTC git -C "$root" log -1 --format=%cd --date=format-local:%Y%m%d%H%M%S 2>/dev/null || date -u +%Y%m%d%H%M%S
}

drop_stale_output() { # Tycho does not compile again what depends on a changed bundle
    rm -rf "$root"/bundles/*/target/classes
}
