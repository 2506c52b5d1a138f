# Sourced by ./foresaid, ./test and ./score: what a machine with git and nothing else still needs.

say() { printf 'foresaid: %s\n' "$*" >&2; }

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1

has_sdk() { command -v dotnet >/dev/null 2>&1 && dotnet --list-sdks 2>/dev/null | grep -q '^10\.'; }

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; elif command -v sudo >/dev/null 2>&1; then sudo "$@"; else return 1; fi
}

# The .NET 10 SDK: the one on the PATH, else one that an earlier run put into ~/.dotnet, else the system's
# package, else Microsoft's documented install script (into ~/.dotnet, no root needed).
need_dotnet() {
  has_sdk && return
  if [ -x "$HOME/.dotnet/dotnet" ]; then
    export PATH="$HOME/.dotnet:$PATH" DOTNET_ROOT="$HOME/.dotnet"
    has_sdk && return
  fi
  if command -v apt-get >/dev/null 2>&1; then
    say "the .NET 10 SDK is missing: asking the system's package manager"
    if as_root apt-get update -qq >/dev/null 2>&1 && as_root apt-get install -y -qq dotnet-sdk-10.0 >/dev/null 2>&1; then
      has_sdk && return
    fi
  fi
  say "installing the .NET 10 SDK into ~/.dotnet with Microsoft's install script"
  local script
  script=$(mktemp)
  if ! download https://dot.net/v1/dotnet-install.sh "$script"; then
    say "could not fetch https://dot.net/v1/dotnet-install.sh; install the .NET 10 SDK by hand (https://dotnet.microsoft.com/download) and run this again"
    exit 1
  fi
  if ! bash "$script" --channel 10.0 --install-dir "$HOME/.dotnet" >/dev/null; then
    say "Microsoft's install script failed; install the .NET 10 SDK by hand (https://dotnet.microsoft.com/download) and run this again"
    exit 1
  fi
  rm -f "$script"
  export PATH="$HOME/.dotnet:$PATH" DOTNET_ROOT="$HOME/.dotnet"
  has_sdk || { say "the .NET 10 SDK is still missing after its installation"; exit 1; }
}

download() { # address, file
  if ! command -v curl >/dev/null 2>&1 && ! command -v wget >/dev/null 2>&1; then
    as_root apt-get install -y -qq curl ca-certificates >/dev/null 2>&1 || return 1
  fi
  if command -v curl >/dev/null 2>&1; then curl -fsSL "$1" -o "$2"; else wget -qO "$2" "$1"; fi
}

# True when a file is missing, or older than any source under the places given.
stale() { # file, place...
  local built=$1
  shift
  [ -f "$built" ] || return 0
  [ -n "$(find "$@" \( -name bin -o -name obj \) -prune -o -type f -newer "$built" -print -quit)" ]
}

# Builds in silence; on a failure prints what the compiler said.
build() { # project or solution
  local log
  log=$(mktemp)
  if ! dotnet build "$1" -c Release -v quiet -clp:NoSummary >"$log" 2>&1; then
    cat "$log" >&2
    rm -f "$log"
    say "the build failed"
    return 1
  fi
  rm -f "$log"
}
