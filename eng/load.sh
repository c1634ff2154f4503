#!/usr/bin/env bash
# make load: the service under load and with faults, beside a bare web server that sends the same bytes; all on the loopback interface.
# Prints one table and writes it into docs/benchmarks.md. SECONDS_EACH (8) is the time of a phase, WARM (20) that before the first of a service,
# SOAK (600) that of the soak in seconds, 0 for none.
set -euo pipefail
cd "$(dirname "$0")/.."
. eng/packages.sh
. eng/children.sh

each=${SECONDS_EACH:-8}
turn=$(((each + 1) / 2))
soak=${SOAK:-600}
connections=${CONNECTIONS:-64}
threads=2
need_dotnet
need wrk wrk
need redis-server redis-server
need curl curl
install_missing

work=$(mktemp -d)
url=http://127.0.0.1:7188
table=$work/table
stop_all() {
  stop_child "$work/service.pid" AstroEngine.Functions
  stop_child "$work/bare.pid" AstroEngine.Benchmarks
  stop_child "$work/off.pid" AstroEngine.Functions
  stop_child "$work/redis.pid" redis-server
}
trap 'stop_all; rm -rf "$work"' EXIT

out=$PWD/artifacts/run
dotnet publish AstroEngine.Functions -c Release -nologo -v quiet -clp:NoSummary \
  --use-current-runtime --self-contained false -p:PublishReadyToRun=true -o "$out"
dotnet build AstroEngine.Benchmarks -c Release -nologo -v quiet -clp:NoSummary

# serve SETTING=VALUE...: the service with settings, ready to be asked.
serve() {
  stop_child "$work/service.pid" AstroEngine.Functions
  start_child "$work/service.pid" env PORT=7188 DATA="$work/data" Precompute__Enabled=false "$@" dotnet "$out/AstroEngine.Functions.dll" >"$work/log" 2>&1
  for _ in $(seq 200); do
    curl -sf "$url/health/ready" >/dev/null 2>&1 && return 0
    sleep 0.1
  done
  cat "$work/log" >&2
  return 1
}

# bombard KEYS METHOD SECONDS [URL]: prints requests/s, p50, p99, longest in ms, failed, all.
bombard() {
  KEYS=$1 METHOD=$2 wrk -t "$threads" -c "$connections" -d "${3}s" -s eng/load/births.lua "${4:-$url}" | sed -n 's/^RESULT //p'
}

resident() { awk '$1 == "VmRSS:" { printf "%.0f", $2 / 1024 }' "/proc/$(<"$work/service.pid")/status"; }
lookups() { curl -sf "$url/cache/stats" | sed -E 's/.*"cache_stats":\{"hits":([0-9]+),"misses":([0-9]+).*/\1 \2/'; }

# row NAME RESULT [NOTE]: a line of the table.
row() {
  local rps p50 p99 longest failed all
  read -r rps p50 p99 longest failed all <<<"$2"
  printf '| %s | %s | %s | %s | %s | %s of %s | %s |\n' "$1" "$rps" "$p50" "$p99" "$longest" "$failed" "$all" "${3:-}" | tee -a "$table"
}

# during SECONDS KEYS FAULT...: a load during which a fault runs in the background; prints the result.
during() {
  local seconds=$1 keys=$2
  shift 2
  "$@" &
  local fault=$!
  bombard "$keys" GET "$seconds"
  kill "$fault" 2>/dev/null || true
  wait "$fault" 2>/dev/null || true
}

kill_and_restore_redis() {
  sleep $((each / 3))
  kill -KILL "$(<"$work/redis.pid")"
  sleep $((each / 2))
  # Its output must not be that of the phase, which is read until everything that holds it has ended.
  start_child "$work/redis.pid" redis-server "$PWD/infra/redis.conf" --port "$redis_port" --dir "$work/redis" --logfile "$work/redis/log" >/dev/null 2>&1
}

slow_redis() {
  for _ in $(seq "$each"); do
    redis-cli -p "$redis_port" client pause 2000 >/dev/null 2>&1 || true
    sleep 1
  done
}

# middle LINES: the median of five numbers.
middle() { printf %s "$1" | sort -n | sed -n 3p; }

# beside_bare NOTE: hits and computations, each in turn with the bare server, since the speed of a shared machine drifts: the ratio is the
# median of five turns, and the figures are those of the last.
beside_bare() {
  local note=$1 method keys name ratios result share bare
  row "a bare web server, GET$note" "$(bombard one GET "$each" http://127.0.0.1:7187)" "the same $(wc -c <"$work/answer") bytes"
  for keys in one distinct; do
    for method in GET POST; do
      ratios=''
      for _ in 1 2 3 4 5; do
        bare=$(bombard one GET "$turn" http://127.0.0.1:7187)
        bare=${bare%% *}
        result=$(bombard "$keys" "$method" "$turn")
        ratios+="$((100 * ${result%% *} / bare))"$'\n'
      done
      share=$(middle "$ratios")
      [[ $keys == one ]] && name='memory hit' || name='computed each time'
      row "$name, $method$note" "$result" "**$share %** of bare"
    done
  done
}

# overhead NAME KEYS: how much of the throughput telemetry and log take: both services in turn, five rounds, the median of the ratios.
overhead() {
  local name=$1 keys=$2 ratios='' on off
  for _ in 1 2 3 4 5; do
    on=$(bombard "$keys" GET "$turn")
    off=$(bombard "$keys" GET "$turn" http://127.0.0.1:7189)
    ratios+="$((1000 * (${off%% *} - ${on%% *}) / ${off%% *}))"$'\n'
  done
  row "$name" "$on" "$(middle "$ratios" | awk '{ printf "%.1f", $1 / 10 }') % less than with telemetry and lines of requests off (median of five turns; the last without: ${off%% *})"
}

# Both sides are warmed up until the compiler has done with them: code that is still being measured for it runs at half the speed, on two
# busy cores for ten seconds and more.
warm=${WARM:-20}
serve REDIS_URL=
curl -sf "$url/lahiri/natal?birth_date=1990-05-15&birth_time=14:30&latitude=28.6139&longitude=77.209&timezone_offset=5.5" -o "$work/answer"
start_child "$work/bare.pid" dotnet AstroEngine.Benchmarks/bin/Release/net10.0/AstroEngine.Benchmarks.dll bare 7187 "$work/answer" >/dev/null 2>&1
sleep 1
bombard one GET 5 http://127.0.0.1:7187 >/dev/null
bombard one GET "$warm" >/dev/null
bombard distinct POST "$warm" >/dev/null

beside_bare ''
# Two busy threads of the generator leave a service on two cores no core of its own: how long an answer takes is seen better with one.
threads=1
beside_bare ', generator of one thread'
threads=2
stop_child "$work/bare.pid" AstroEngine.Benchmarks

start_child "$work/off.pid" env PORT=7189 DATA="$work/data-off" REDIS_URL= Precompute__Enabled=false Features__Telemetry=false \
  Logging__LogLevel__AstroEngine.Functions.Telemetry.Logging.RequestLines=None dotnet "$out/AstroEngine.Functions.dll" >/dev/null 2>&1
sleep 2
bombard one GET "$warm" http://127.0.0.1:7189 >/dev/null
bombard distinct GET "$warm" http://127.0.0.1:7189 >/dev/null
overhead 'memory hit, GET, everything on' one
overhead 'computed each time, GET, everything on' distinct
stop_child "$work/off.pid" AstroEngine.Functions

connections=$((4 * connections))
row "spike: $connections connections, memory hit" "$(bombard one GET "$each")"
connections=$((connections / 4))

start_redis "$work"
redis_port=${REDIS_URL##*:}
redis_port=${redis_port%%/*}
serve REDIS_URL="$REDIS_URL" Cache__Memory__LifetimeSeconds=0.001
bombard one GET "$warm" >/dev/null
row 'Redis hit (no memory tier)' "$(bombard one GET "$each")"
serve REDIS_URL="$REDIS_URL"
bombard zipf GET "$warm" >/dev/null
row 'Redis killed and back, Zipf 1.1' "$(during "$each" zipf kill_and_restore_redis)"
row 'Redis slowed to 2 s, Zipf 1.1' "$(during "$each" zipf slow_redis)"

serve REDIS_URL=
read -r hits misses <<<"$(lookups)"
result=$(bombard zipf GET "$((2 * each))")
read -r hits_after misses_after <<<"$(lookups)"
hits=$((hits_after - hits)) misses=$((misses_after - misses))
row 'Zipf 1.1 over 20,000 births' "$result" "hit rate $((100 * hits / (hits + misses))) %, memory tier alone"

serve REDIS_URL= Cache__Memory__Entries=100 Cache__Memory__Bytes=200000
row 'memory pressure: a tier of 200 KB, Zipf 1.1' "$(bombard zipf GET "$each")" "resident $(resident) MB"

if ((soak > 0)); then
  serve REDIS_URL=
  bombard zipf GET 20 >/dev/null
  before=$(resident)
  result=$(bombard zipf GET "$((soak / 2))")
  middle=$(resident)
  bombard zipf GET "$((soak / 2))" >/dev/null
  row "soak: $soak s, Zipf 1.1" "$result" "resident $before MB, $middle MB at half, $(resident) MB at the end"
fi

{
  echo "| load, $connections connections, $each s each | requests/s | p50 ms | p99 ms | longest ms | failed | |"
  echo '|---|---|---|---|---|---|---|'
  cat "$table"
} >"$work/section"
awk -v section="$work/section" '
  /<!-- load:begin -->/ { print; while ((getline line < section) > 0) print line; skip = 1; next }
  /<!-- load:end -->/ { skip = 0 }
  !skip { print }' docs/benchmarks.md >"$work/benchmarks.md"
cp "$work/benchmarks.md" docs/benchmarks.md
echo "docs/benchmarks.md has the table now."
