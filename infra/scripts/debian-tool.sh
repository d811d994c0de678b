#!/usr/bin/env bash
# Prints where a tool of a Debian package is, and unpacks the package into a cache folder where the machine has it not:
# nothing is installed, no key is added. Fails where that cannot be done.
# usage: infra/scripts/debian-tool.sh PACKAGE PATH-IN-PACKAGE
set -euo pipefail
package=$1 path=$2
cache=${CROSSWIRE_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/crosswire/tools}
binary=$cache/$package/$path
if [ -x "$binary" ]; then
  echo "$binary"
  exit 0
fi
command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null || exit 1
# The mirror that this machine already uses.
mirror=$(sed -n 's/^URIs: *//p; s/^deb \(\[[^]]*\] \)\{0,1\}\([^ ]*\) .*/\2/p' /etc/apt/sources.list /etc/apt/sources.list.d/*.sources /etc/apt/sources.list.d/*.list 2>/dev/null | head -n 1 || true)
[ -n "$mirror" ] || exit 1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/lists/partial" "$work/cache/archives/partial" "$cache/$package"
echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] ${mirror%/} trixie main" >"$work/sources.list"
apt=(apt-get -qq -o "Dir::Etc::sourcelist=$work/sources.list" -o Dir::Etc::sourceparts=- -o "Dir::State::lists=$work/lists"
  -o "Dir::Cache=$work/cache" -o APT::Sandbox::User=root)
{
  "${apt[@]}" update
  cd "$work"
  "${apt[@]}" download "$package"
  dpkg-deb -x "$work/${package}"_*.deb "$cache/$package"
} >&2
[ -x "$binary" ] && echo "$binary"
