#!/usr/bin/env bash
# Installs what the tests start by themselves where it is absent: Debian's PostgreSQL (15 or later) and Redis.
# Needs root. Starts nothing: each test run has servers of its own on private ports, and stops them.
set -euo pipefail
[ "$(id -u)" = 0 ] || { echo "run as root, or install postgresql and redis-server by hand" >&2; exit 1; }
wanted=()
compgen -G '/usr/lib/postgresql/*/bin/postgres' >/dev/null || wanted+=(postgresql)
command -v redis-server >/dev/null || wanted+=(redis-server)
[ ${#wanted[@]} -eq 0 ] && exit 0
export DEBIAN_FRONTEND=noninteractive
# A package's own service must not start: it would listen where somebody else's may.
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
  printf '#!/bin/sh\nexit 101\n' >"$policy" && chmod +x "$policy"
  trap 'rm -f "$policy"' EXIT
fi
apt-get install -y --no-install-recommends "${wanted[@]}" >/dev/null 2>&1 ||
  { apt-get update >/dev/null && apt-get install -y --no-install-recommends "${wanted[@]}" >/dev/null; }
