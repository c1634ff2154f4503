# Sourced by run.sh: processes that live and die with the script.

# die_with_parent: a prefix that ends a command when this script is gone, even by kill -9.
die_with_parent=()
if command -v setpriv >/dev/null 2>&1 && setpriv --pdeathsig keep true 2>/dev/null; then
  die_with_parent=(setpriv --pdeathsig TERM)
fi

# start_child PIDFILE COMMAND...: starts a command in the background, without the lock and away from the terminal's Ctrl-C,
# which the script passes on in order.
start_child() {
  local file=$1
  shift
  setsid "${die_with_parent[@]}" "$@" 9>&- &
  child=$!
  echo "$child" >"$file"
}

# stop_child PIDFILE NAME: ends the process of a pid file, if it still is the one that the file was written for.
stop_child() {
  local file=$1 name=$2 pid
  [[ -r $file ]] || return 0
  pid=$(<"$file")
  if [[ $pid =~ ^[0-9]+$ ]] && tr '\0' ' ' 2>/dev/null <"/proc/$pid/cmdline" | grep -q -- "$name"; then
    kill -TERM "$pid" 2>/dev/null || true
    for _ in $(seq 350); do
      [[ -d /proc/$pid ]] && ! grep -q '^State:\s*Z' "/proc/$pid/status" 2>/dev/null || break
      sleep 0.1
    done
    kill -KILL "$pid" 2>/dev/null || true
  fi
  rm -f "$file"
}

# wait_child: waits for the last child started, through signals; returns its exit code.
wait_child() {
  local code=0
  wait "$child" || code=$?
  return "$code"
}

# start_redis DATA: starts a private Redis on a free port and exports REDIS_URL.
start_redis() {
  local folder=$1/redis redis_port try
  mkdir -p "$folder"
  for try in $(seq 20); do
    redis_port=$((20000 + RANDOM % 12000))
    start_child "$1/redis.pid" redis-server "$PWD/infra/redis.conf" --port "$redis_port" --dir "$folder" --logfile "$folder/redis.log"
    for _ in $(seq 100); do
      if ! kill -0 "$child" 2>/dev/null; then
        break
      fi
      if [[ $(redis-cli -p "$redis_port" ping 2>/dev/null) == PONG && $(redis-cli -p "$redis_port" config get dir 2>/dev/null | tail -1) == "$folder" ]]; then
        export REDIS_URL=redis://127.0.0.1:$redis_port/0
        return 0
      fi
      sleep 0.05
    done
    stop_child "$1/redis.pid" redis-server
  done
  echo "Redis did not start; see $folder/redis.log. Going on without it." >&2
  export REDIS_URL=
}
