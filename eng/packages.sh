# Sourced by the other scripts: installs Debian packages, or says which are needed.

# need COMMAND-OR-FILE PACKAGE...: remembers the packages if the thing is missing.
missing=()
need() {
  local thing=$1
  shift
  if [[ $thing == /* ]]; then
    compgen -G "$thing" >/dev/null && return 0
  elif command -v "$thing" >/dev/null 2>&1; then
    return 0
  fi
  missing+=("$@")
}

# install_missing: installs what need() found missing. Returns 1 when that is not possible, after saying what to do.
install_missing() {
  ((${#missing[@]})) || return 0
  local as=()
  if ((EUID != 0)); then
    if command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
      as=(sudo -n)
    else
      echo "Missing packages. Please install them: sudo apt-get install ${missing[*]}" >&2
      return 1
    fi
  fi
  if ! command -v apt-get >/dev/null 2>&1; then
    echo "Missing, and this is not Debian or Ubuntu; install what these packages hold: ${missing[*]}" >&2
    return 1
  fi
  echo "Installing ${missing[*]} ..."
  # Servers are started by those who need them, not by their packages.
  local policy=/usr/sbin/policy-rc.d
  if [[ ! -e $policy ]]; then
    printf '#!/bin/sh\nexit 101\n' | "${as[@]}" tee "$policy" >/dev/null && "${as[@]}" chmod +x "$policy"
  else
    policy=
  fi
  "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq update >/dev/null || true
  local installed=0
  "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "${missing[@]}" >/dev/null || installed=$?
  [[ -z $policy ]] || "${as[@]}" rm -f "$policy"
  if ((installed)); then
    echo "apt-get could not install ${missing[*]}" >&2
    return 1
  fi
  missing=()
}

# need_dotnet: there is no Debian package of the SDK to install by itself.
need_dotnet() {
  if ! command -v dotnet >/dev/null 2>&1; then
    echo "The .NET 10 SDK is needed: https://dotnet.microsoft.com/download" >&2
    exit 1
  fi
}

need_swiss_ephemeris() {
  need '/usr/lib/*/libswe.so.2' libswe2.0
  need /usr/share/libswe/ephe/sepl_18.se1 swe-basic-data
  need /usr/share/libswe/ephe/sepl_12.se1 swe-standard-data
}
