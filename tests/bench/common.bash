# Sourced by scripts/bench-*: installs, builds, says what the figures were measured on, makes a folder to work in.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$root"
if [ -z "${FACET_BENCH_AS_BUILT:-}" ]; then # set: measure what was built before
  scripts/install-packages engine ui bench
  [ -f build/bench/build.ninja ] || cmake --preset bench >&2
  cmake --build --preset bench -- --quiet >&2
fi

cli=$root/build/bench/src/cli/facet-cli
app=$root/build/bench/ui/app/facet
programs=$root/build/bench/tests/bench
sample=$root/resources/sample/assessment.json

# Beside the build, since /tmp may be in memory and what is measured may wait for the disk.
folder=$(mktemp -d "$root/build/bench/measure-XXXXXX")
trap 'rm -rf "$folder"' EXIT
mkdir -p -m 700 "$folder/home"

machine() {
  printf '%s | %s × %s, load %s | %s | %s, %s\n' "$(date -u +%Y-%m-%dT%H:%MZ)" "$(nproc)" \
    "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | sed -n 1p)" "$(cut -d' ' -f1 /proc/loadavg)" \
    "$(sed -n 's/^PRETTY_NAME="\(.*\)"/\1/p' /etc/os-release)" "$(stat -f -c %T "$folder")" \
    "Facet $(git describe --always --dirty 2>/dev/null || echo 'without git')"
}

version_of() { dpkg-query -W -f '${Version}' "$1" 2>/dev/null || echo '?'; }
