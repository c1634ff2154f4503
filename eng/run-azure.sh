#!/usr/bin/env bash
# make run-azure: the Azure variant under Functions Core Tools, with Azurite as its storage.
set -euo pipefail
cd "$(dirname "$0")/.."

for tool in dotnet func npx; do
  if ! command -v "$tool" >/dev/null 2>&1; then
    echo "make run-azure needs $tool: the .NET 10 SDK, Azure Functions Core Tools 4 (npm install -g azure-functions-core-tools@4), Node.js." >&2
    exit 1
  fi
done

data=${DATA:-.data}
mkdir -p "$data/azurite"
data=$(cd "$data" && pwd)
out=$PWD/artifacts/azure

dotnet publish AstroEngine.Functions -c Release -p:FunctionsHost=Azure -o "$out"
settings=local.settings.json
[[ -r $settings ]] || settings=local.settings.sample.json
cp "$settings" "$out/local.settings.json"

npx --yes azurite --silent --location "$data/azurite" &
azurite=$!
trap 'kill "$azurite" 2>/dev/null || true' EXIT

cd "$out"
func start --port "${PORT:-7071}"
