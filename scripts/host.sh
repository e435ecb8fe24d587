# What the host must offer, and how it is come by. Sourced by run, konvent and test, which set $root.

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

say() { printf 'konvent: %s\n' "$*" >&2; }

give_up() {
  say "$*"
  exit 2
}

# bring PACKAGE...: installs Debian packages. The caller has said what for.
bring() {
  local as_root=()
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || give_up "please have somebody with the right to do so run: apt-get install $*"
    as_root=(sudo)
    # Without a terminal nobody can type a password.
    [ -t 0 ] || as_root=(sudo --non-interactive)
  fi
  command -v apt-get >/dev/null || give_up "this system has no apt-get; please install what Debian calls: $*"
  as_root+=(env DEBIAN_FRONTEND=noninteractive)
  # A fresh image has no package lists yet; an old one has stale ones.
  "${as_root[@]}" apt-get install --yes --no-install-recommends "$@" >/dev/null 2>&1 ||
    { "${as_root[@]}" apt-get update >&2 && "${as_root[@]}" apt-get install --yes --no-install-recommends "$@" >&2; } ||
    give_up "could not install $*; please see to it by hand: apt-get install $*"
}

has_library() { { /sbin/ldconfig -p 2>/dev/null || true; } | grep -F "$1" >/dev/null; }

need_libraries() {
  if ! has_library libsqlite3.so.0; then
    say "installing libsqlite3-0: Konvent keeps its data in SQLite and uses the copy that Debian keeps patched"
    bring libsqlite3-0
  fi
  if ! has_library libicuuc.so.; then
    say "installing libicu: .NET takes from it how each language writes and sorts"
    bring "$(icu_package)"
  fi
}

# The package carries its version in its name: libicu72 on Debian 12.
icu_package() {
  local name
  name=$(apt-cache pkgnames libicu 2>/dev/null | grep -E '^libicu[0-9]+$' | sort --version-sort | tail -n 1) || true
  printf '%s\n' "${name:-libicu72}"
}

need_dotnet() {
  command -v dotnet >/dev/null ||
    give_up "the .NET 10 SDK is missing; please install it (https://dotnet.microsoft.com/download/dotnet/10.0) and start again."
  dotnet --list-sdks | grep '^10\.0\.' >/dev/null ||
    give_up "the .NET 10 SDK is missing (found: $(dotnet --list-sdks | cut -d ' ' -f 1 | paste -sd ' ')); please install it (https://dotnet.microsoft.com/download/dotnet/10.0) and start again."
}

need_node() {
  local version major minor
  command -v node >/dev/null ||
    give_up "Node.js 20.19 or newer is missing (it builds the styles and scripts); please install it (https://nodejs.org/en/download) and start again."
  version=$(node --version)
  IFS=. read -r major minor _ <<<"${version#v}"
  ((major > 20 || (major == 20 && minor >= 19))) ||
    give_up "Node.js $version is too old, 20.19 or newer is needed; please install it (https://nodejs.org/en/download) and start again."
  command -v npm >/dev/null ||
    give_up "npm is missing, which comes with Node.js; please install Node.js from https://nodejs.org/en/download and start again."
}

# The browser tests drive Debian's Chromium, or the one that KONVENT_TEST_CHROMIUM names.
need_chromium() {
  : "${KONVENT_TEST_CHROMIUM:=/usr/bin/chromium}"
  export KONVENT_TEST_CHROMIUM
  [ -x "$KONVENT_TEST_CHROMIUM" ] && return
  say "installing chromium: the browser tests drive it"
  bring chromium
  [ -x "$KONVENT_TEST_CHROMIUM" ] || give_up "there is no program at $KONVENT_TEST_CHROMIUM, which the browser tests drive"
}

# Other people's software judges the documents that Konvent writes: LibreOffice prints them, poppler reads the print.
need_judges() {
  if ! command -v soffice >/dev/null; then
    say "installing libreoffice-writer-nogui: tests let it print the Word documents that Konvent writes"
    bring libreoffice-writer-nogui
  fi
  if ! command -v pdftotext >/dev/null; then
    say "installing poppler-utils: tests read with it what was printed"
    bring poppler-utils
  fi
}

# A program looks for .NET in the usual places only; an SDK that was unpacked elsewhere has to be pointed out to it.
point_to_dotnet() {
  local home
  [ -z "${DOTNET_ROOT:-}" ] && command -v dotnet >/dev/null || return 0
  home=$(dirname "$(readlink -f "$(command -v dotnet)")")
  [ ! -d "$home/shared/Microsoft.AspNetCore.App" ] || export DOTNET_ROOT=$home
}

# attend COMMAND...: runs it and passes on the signals that ask this script to end.
# Descriptor 9 is the lock on publishing: build servers outlive their build and would keep it.
attend() {
  local child code=0
  "$@" </dev/null 9>&- &
  child=$!
  trap 'stop_attending '"$child"' 130' INT
  trap 'stop_attending '"$child"' 143' TERM HUP
  wait "$child" || code=$?
  trap - INT TERM HUP
  return "$code"
}

stop_attending() {
  trap - INT TERM HUP
  kill -TERM "$1" 2>/dev/null || true
  wait "$1" 2>/dev/null || true
  exit "$2"
}
