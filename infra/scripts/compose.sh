#!/usr/bin/env bash
# Runs Docker Compose v2 with the arguments given; `config -q` needs no engine. Where the machine has none, the standalone
# binary is unpacked from Debian's own package into a cache folder: nothing is installed, no key is added.
# usage: infra/scripts/compose.sh config -q
set -euo pipefail
cd "$(dirname "$0")/../.."

if docker compose version >/dev/null 2>&1; then exec docker compose "$@"; fi
if docker-compose version 2>/dev/null | grep -q 'v\?2\.'; then exec docker-compose "$@"; fi

cache=${CROSSWIRE_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/crosswire/tools}
binary=$cache/docker-compose/usr/libexec/docker/cli-plugins/docker-compose
fetch() {
  command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null || return 1
  # The mirror that this machine already uses; the release is the first whose package is Compose v2.
  local mirror
  mirror=$(sed -n 's/^URIs: *//p; s/^deb \(\[[^]]*\] \)\{0,1\}\([^ ]*\) .*/\2/p' /etc/apt/sources.list /etc/apt/sources.list.d/*.sources /etc/apt/sources.list.d/*.list 2>/dev/null | head -n 1)
  [ -n "$mirror" ] || return 1
  local work
  work=$(mktemp -d)
  mkdir -p "$work/lists/partial" "$work/cache/archives/partial" "$cache/docker-compose"
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] ${mirror%/} trixie main" >"$work/sources.list"
  local apt=(apt-get -qq -o "Dir::Etc::sourcelist=$work/sources.list" -o Dir::Etc::sourceparts=- -o "Dir::State::lists=$work/lists"
    -o "Dir::Cache=$work/cache" -o APT::Sandbox::User=root)
  if "${apt[@]}" update && (cd "$work" && "${apt[@]}" download docker-compose) && dpkg-deb -x "$work"/docker-compose_*.deb "$cache/docker-compose"; then
    rm -rf "$work"
    return 0
  fi
  rm -rf "$work"
  return 1
}

if [ ! -x "$binary" ] && ! fetch >&2; then
  if [ "$(id -u)" = 0 ]; then
    echo 'compose: there is no Docker Compose v2 and none could be taken from Debian packages: install docker-compose-plugin' >&2
    exit 1
  fi
  echo 'compose: skipped: there is no Docker Compose v2 here, and only root is sure to get it from Debian packages' >&2
  exit 0
fi
exec "$binary" "$@"
