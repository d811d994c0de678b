#!/usr/bin/env bash
# Known weaknesses of what we run on. A registry without an audit endpoint is said, and skipped.
set -uo pipefail
said="$(npx -y pnpm@12.21.0 audit --prod --audit-level high 2>&1)"
code=$?
if [[ $code -ne 0 && "$said" =~ AUDIT_BAD_RESPONSE|ENOTFOUND|ECONNREFUSED|ETIMEDOUT|AUDIT_ENDPOINT ]]; then
  echo 'left out: the registry answers no audit'
  exit 0
fi
echo "$said"
exit $code
