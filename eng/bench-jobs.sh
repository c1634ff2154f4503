#!/usr/bin/env bash
# make bench-jobs: 100,000 births sent as NDJSON, computed and read back by curl, three times; then 1,000 small jobs at once.
# BIRTHS sets how many; BENCH_FOLDER where the data goes, such as /dev/shm to leave the disk out.
set -euo pipefail
cd "$(dirname "$0")/.."
. eng/packages.sh
. eng/children.sh

births=${BIRTHS:-100000}
need_dotnet
need curl curl
install_missing

work=$(mktemp -d "${BENCH_FOLDER:-/tmp}/jobs-XXXXXX")
trap 'stop_child "$work/service.pid" AstroEngine.Functions; rm -rf "$work"' EXIT
out=$PWD/artifacts/run
dotnet publish AstroEngine.Functions -c Release -nologo -v quiet -clp:NoSummary \
  --use-current-runtime --self-contained false -p:PublishReadyToRun=true -o "$out"

awk -v n="$births" 'BEGIN { srand(7); for (i = 0; i < n; i++) printf \
  "{\"id\":%d,\"birth_date\":\"%04d-%02d-%02d\",\"birth_time\":\"%02d:%02d:%02d\",\"latitude\":%.4f,\"longitude\":%.4f,\"timezone_offset\":0}\n", \
  i, 1901 + rand() * 198, 1 + rand() * 12, 1 + rand() * 28, rand() * 24, rand() * 60, rand() * 60, -60 + rand() * 120, -180 + rand() * 360 }' >"$work/births.ndjson"

start_child "$work/service.pid" env PORT=7189 DATA="$work/data" REDIS_URL= dotnet "$out/AstroEngine.Functions.dll" >"$work/log" 2>&1
url=http://localhost:7189
for _ in $(seq 200); do curl -sf "$url/health/ready" >/dev/null 2>&1 && break; sleep 0.1; done

now() { date +%s%N; }
field() { sed -E "s/.*\"$1\":\"?([^\",}]*).*/\1/"; }
memory() { awk -v name="$1" '$1 == name ":" { printf "%.0f", $2 / 1024 }' "/proc/$child/status"; }
submit() { curl -sf "$url/jobs/bulk-charts?calculation=natal&zodiac=lahiri" -H 'Content-Type: application/x-ndjson' -H 'Expect:' --data-binary "@$1"; }

for run in 1 2 3; do
  began=$(now)
  id=$(submit "$work/births.ndjson" | field id)
  accepted=$(now)
  bytes=$(curl -sf "$url/jobs/$id/results" | wc -c)
  ended=$(now)
  awk -v n="$births" -v a=$((accepted - began)) -v t=$((ended - began)) -v b="$bytes" -v m="$(memory VmHWM)" -v r="$run" 'BEGIN { printf \
    "run %d: %d charts accepted in %.2f s, read back after %.2f s: %.0f charts/s end to end, %.0f MB of results, peak memory %d MB\n", r, n, a / 1e9, t / 1e9, n / (t / 1e9), b / 1e6, m }'
  echo "  computed in $(curl -sf "$url/jobs/$id" | field duration) s"
done

head -10 "$work/births.ndjson" >"$work/small.ndjson"
began=$(now)
seq 1000 | xargs -P 8 -I{} curl -sf -o /dev/null "$url/jobs/bulk-charts?calculation=natal&zodiac=lahiri" -H 'Content-Type: application/x-ndjson' --data-binary "@$work/small.ndjson"
accepted=$(now)
while [[ $(curl -sf "$url/queue/stats" | sed -E 's/.*"pending":([0-9]+),"running":([0-9]+).*/\1\2/') != 00 ]]; do sleep 0.05; done
ended=$(now)
awk -v a=$((accepted - began)) -v t=$((ended - began)) 'BEGIN { printf "1,000 jobs of 10 charts: accepted in %.1f s, done after %.1f s: %.0f jobs a minute\n", a / 1e9, t / 1e9, 60000 / (t / 1e9) }'
echo "resident memory at the end: $(memory VmRSS) MB"
