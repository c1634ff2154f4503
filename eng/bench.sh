#!/usr/bin/env bash
# make bench: our engine and the C library, side by side in one run.
set -euo pipefail
cd "$(dirname "$0")/.."
. eng/packages.sh

need_dotnet
need_swiss_ephemeris
need gcc gcc libc6-dev
need /usr/include/swephexp.h libswe-dev
install_missing

out=artifacts/bench
mkdir -p "$out"
gcc -O2 -Wall -o "$out/natal_libswe" AstroEngine.Benchmarks/natal_libswe.c -lswe -lm
gcc -O2 -Wall -o "$out/sky_libswe" AstroEngine.Benchmarks/sky_libswe.c -lswe -lm
gcc -O2 -Wall -o "$out/transits_libswe" AstroEngine.Benchmarks/transits_libswe.c -lswe -lm
dotnet build AstroEngine.Benchmarks -c Release -nologo -v quiet -clp:NoSummary
dotnet AstroEngine.Benchmarks/bin/Release/net10.0/AstroEngine.Benchmarks.dll "$@" "$out/natal_libswe"
dotnet AstroEngine.Benchmarks/bin/Release/net10.0/AstroEngine.Benchmarks.dll sky "$out/sky_libswe" "$out/transits_libswe"
