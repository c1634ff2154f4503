#!/usr/bin/env bash
# make run: installs what is missing, starts a private Redis unless REDIS_URL is set, builds, and serves until Ctrl-C.
set -euo pipefail
cd "$(dirname "$0")/.."
. eng/packages.sh
. eng/children.sh

port=${PORT:-7071}
data=${DATA:-.data}
if ! [[ $port =~ ^[0-9]+$ ]] || ((port < 1 || port > 65535)); then
  echo "PORT must be a number from 1 to 65535, was '$port'." >&2
  exit 2
fi
mkdir -p "$data"
data=$(cd "$data" && pwd)

exec 9>"$data/run.lock"
if ! flock -n 9; then
  echo "Another make run uses $data. Stop it, or choose another folder: make run DATA=... PORT=..." >&2
  exit 1
fi

need_dotnet
need_swiss_ephemeris
[[ -n ${REDIS_URL-unset} && ${REDIS_URL-unset} != unset ]] || need redis-server redis-server
install_missing || echo "Going on without them." >&2

# What a killed run left behind would hold the port and the files.
stop_child "$data/service.pid" AstroEngine.Functions
stop_child "$data/redis.pid" redis-server
trap 'stop_child "$data/service.pid" AstroEngine.Functions; stop_child "$data/redis.pid" redis-server' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# Compiled ahead for this machine the service starts in half the time; where the compiler for that cannot be had, it starts slower.
out=$PWD/artifacts/run
dotnet publish AstroEngine.Functions -c Release -nologo -v quiet -clp:NoSummary \
  --use-current-runtime --self-contained false -p:PublishReadyToRun=true -o "$out" 9>&- ||
  dotnet publish AstroEngine.Functions -c Release -nologo -v quiet -clp:NoSummary -o "$out" 9>&-
rm -f "$out/local.settings.json"
[[ ! -r local.settings.json ]] || cp local.settings.json "$out/"

if [[ -z ${REDIS_URL+set} ]]; then
  if command -v redis-server >/dev/null 2>&1; then
    start_redis "$data"
  else
    export REDIS_URL=
  fi
fi

export PORT=$port DATA=$data
start_child "$data/service.pid" dotnet "$out/AstroEngine.Functions.dll"
wait_child
