#!/usr/bin/env bash
# Holds the alerts to what Prometheus itself says of them: its configuration, its rules, and the rules' own tests. Where the
# machine has no promtool, it is taken from Debian's own package.
set -euo pipefail
cd "$(dirname "$0")/../.."

if ! promtool=$(command -v promtool) && ! promtool=$(bash infra/scripts/debian-tool.sh promtool usr/bin/promtool); then
  if [ "$(id -u)" = 0 ]; then
    echo 'alerts: there is no promtool and none could be taken from Debian packages: install promtool' >&2
    exit 1
  fi
  echo 'alerts: skipped: there is no promtool here, and only root is sure to get it from Debian packages' >&2
  exit 0
fi
"$promtool" check config --syntax-only infra/prometheus/prometheus.yml
"$promtool" check rules --lint-fatal infra/prometheus/alerts.yml
"$promtool" test rules infra/prometheus/alerts.test.yml
