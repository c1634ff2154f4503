#!/usr/bin/env bash
# What the README promises, done as it says: make run, then its request; and after a kill -9 of everything, make run again.
set -euo pipefail
cd "$(dirname "$0")/.."

port=${1:-7191}
data=$(mktemp -d)
log=$data/make-run.log

start() {
  setsid make run PORT="$port" DATA="$data/data" >"$log" 2>&1 &
  runner=$!
  for _ in $(seq 600); do
    if curl -sf "http://localhost:$port/health/ready" >/dev/null 2>&1; then
      return 0
    fi
    kill -0 "$runner" 2>/dev/null || break
    sleep 0.2
  done
  cat "$log" >&2
  echo "make run did not become ready" >&2
  return 1
}

ask() {
  local request
  request=$(sed -n '/^```sh$/,/^```$/p' README.md | sed -n '/^curl /,/^}/p' | sed "s/localhost:7071/localhost:$port/")
  eval "$request" | grep -qF "\"dms\":\"0°32'59" || { echo "the README's request did not get its answer" >&2; return 1; }
}

finish() {
  kill -TERM -- "-$runner" 2>/dev/null || true
  wait "$runner" 2>/dev/null || true
  rm -rf "$data"
}
trap finish EXIT

start
ask
echo "make run serves, and the README's request gets its answer"

kill -KILL -- "-$runner"
wait "$runner" 2>/dev/null || true
# The service learns of it by a signal and may answer for another moment: what answers next must be the new one.
for _ in $(seq 100); do
  curl -s -o /dev/null "http://localhost:$port/health/live" || break
  sleep 0.1
done
start
ask
echo "make run serves again after kill -9"
