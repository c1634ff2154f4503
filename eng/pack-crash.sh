#!/usr/bin/env bash
# make pack-crash: kills the service three times while it builds two ephemeris packs; the files must be those of an undisturbed run.
# Building a pack takes a minute or more, which is why this is no part of make test.
set -euo pipefail
cd "$(dirname "$0")/.."
. eng/packages.sh

need_dotnet
need_swiss_ephemeris
install_missing

dotnet build AstroEngine.Functions -c Release -nologo -v quiet -clp:NoSummary
work=$(mktemp -d)
service=
finish() {
  [[ -z $service ]] || kill -KILL "$service" 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT

start() {
  mkdir -p "$work/$1"
  PORT=0 DATA=$work/$1 REDIS_URL='' PackSpan=1898-1899 PackYears=1 Precompute__StaggerSeconds=0 \
    dotnet AstroEngine.Functions/bin/Release/net10.0/AstroEngine.Functions.dll >>"$work/$1.log" 2>&1 &
  service=$!
}

stop() {
  kill -KILL "$service"
  wait "$service" 2>/dev/null || true
  service=
}

build() {
  start "$1"
  for _ in $(seq 3600); do
    if [[ -e $work/$1/ephemeris/astro-1899-1899.pack ]]; then
      stop
      return 0
    fi
    kill -0 "$service" || break
    sleep 0.5
  done
  cat "$work/$1.log" >&2
  return 1
}

build calm
for seconds in 1 20 70; do
  start crashing
  sleep "$seconds"
  stop
  echo "killed after $seconds s, with $(find "$work/crashing/ephemeris" -name '*.pack' 2>/dev/null | wc -l) packs finished"
done
build crashing

cd "$work"
sha256sum calm/ephemeris/*.pack | sed 's/calm/crashing/' | sha256sum -c
echo "The packs of the killed runs are those of the undisturbed one."
