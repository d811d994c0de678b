#!/usr/bin/env bash
# Runs Docker Compose v2 with the arguments given; `config -q` needs no engine. Where the machine has none, the standalone
# binary is taken from Debian's own package.
# usage: infra/scripts/compose.sh config -q
set -euo pipefail
cd "$(dirname "$0")/../.."

if docker compose version >/dev/null 2>&1; then exec docker compose "$@"; fi
if docker-compose version 2>/dev/null | grep -q 'v\?2\.'; then exec docker-compose "$@"; fi
if binary=$(bash infra/scripts/debian-tool.sh docker-compose usr/libexec/docker/cli-plugins/docker-compose); then
  exec "$binary" "$@"
fi
if [ "$(id -u)" = 0 ]; then
  echo 'compose: there is no Docker Compose v2 and none could be taken from Debian packages: install docker-compose-plugin' >&2
  exit 1
fi
echo 'compose: skipped: there is no Docker Compose v2 here, and only root is sure to get it from Debian packages' >&2
