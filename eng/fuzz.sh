#!/usr/bin/env bash
# make fuzz N=200000 SEED=1: so many generated requests to every route of one service; see "Fuzzing" in CONTRIBUTING.md.
# ONLY=number sends one request of a seed alone and shows it with its answer.
set -euo pipefail
cd "$(dirname "$0")/.."
. eng/packages.sh

need_dotnet
need_swiss_ephemeris
install_missing

dotnet build AstroEngine.Tests -c Release -nologo -v quiet -clp:NoSummary
FUZZ_REQUESTS=${N:-200000} FUZZ_SEED=${SEED:-$RANDOM} FUZZ_ONLY=${ONLY:-} exec dotnet test AstroEngine.Tests -c Release --no-build --nologo \
  --filter 'FullyQualifiedName~Functions.Fuzz.FuzzTests.Service' --logger 'console;verbosity=detailed'
