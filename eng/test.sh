#!/usr/bin/env bash
# make test: installs what is missing and runs every test.
set -euo pipefail
cd "$(dirname "$0")/.."
. eng/packages.sh

need_dotnet
need_swiss_ephemeris
need redis-server redis-server
need gcc gcc libc6-dev
need /usr/include/swephexp.h libswe-dev
need curl curl
need prometheus prometheus
need promtool prometheus
need jq jq
install_missing

log=$(mktemp)
trap 'rm -f "$log"' EXIT
dotnet build AstroEngine.sln -c Release -nologo -v quiet -clp:NoSummary
status=0
dotnet test AstroEngine.Tests -c Release --no-build --nologo "$@" 2>&1 | tee "$log" || status=$?

# The runner's summary again, as a plain last line.
sum() { sed -nE "s/.*(Passed|Failed)!.* $1: *([0-9]+).*/\2/p" "$log" | awk '{ n += $1 } END { print n + 0 }'; }
echo "$(sum Passed) passed, $(sum Failed) failed"
exit "$status"
