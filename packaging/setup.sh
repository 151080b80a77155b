# SPDX-FileCopyrightText: 2026 Herald contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Shared by run.sh and test.sh: installs what is missing, picks who builds, configures and builds a preset.
# Sourced, not run.

HERALD_ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"

herald_say() { printf '\n== %s\n' "$*"; }
herald_note() { printf '   %s\n' "$*"; }
herald_fail() {
    printf '\nherald: %s\n' "$*" >&2
    exit 1
}

# herald_install LIST…: makes sure the packages of packages-LIST.txt are there; asks for root only when one is missing.
herald_install() {
    command -v apt-get >/dev/null && command -v dpkg-query >/dev/null \
        || herald_fail "this script installs packages with apt-get (Debian 12, Ubuntu 24.04 or newer). Elsewhere, install what" \
            "packaging/packages-*.txt names and build as CONTRIBUTING.md says."
    local list package missing=()
    for list in "$@"; do
        while read -r package; do
            [[ -z $package || $package == '#'* ]] && continue
            [[ $(dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null | head -n 1) == installed ]] || missing+=("$package")
        done <"$HERALD_ROOT/packaging/packages-$list.txt"
    done
    if ((${#missing[@]} == 0)); then
        herald_say "Everything needed is installed already; nothing is added to this system."
        return
    fi
    local as_root=()
    if ((EUID != 0)); then
        command -v sudo >/dev/null \
            || herald_fail "these packages are missing and only root can install them: ${missing[*]}. Run this script as root."
        as_root=(sudo)
    fi
    herald_say "Installing ${#missing[@]} packages, and what they need, with apt-get:"
    printf '   %s\n' "${missing[@]}"
    # Lists may be old or absent on a fresh machine. A mirror that fails for another package's sake is no reason to stop.
    "${as_root[@]}" apt-get update -q </dev/null || herald_note "apt-get update reported a problem; going on with the lists that are there."
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}" </dev/null \
        || herald_fail "apt-get could not install the packages above; its own words say why. Herald needs Debian 12, Ubuntu 24.04 or newer."
}

# Under sudo the building is done by the person who called it, so that nothing in the tree ends up belonging to root.
HERALD_AS=()
herald_pick_builder() {
    if ((EUID == 0)) && [[ -n ${SUDO_USER:-} && $SUDO_USER != root ]]; then
        local home runtime
        home="$(getent passwd "$SUDO_USER" | cut -d: -f6)"
        runtime="/run/user/$SUDO_UID"
        local as=(setpriv "--reuid=$SUDO_UID" "--regid=$SUDO_GID" --init-groups env "HOME=$home" "USER=$SUDO_USER" "LOGNAME=$SUDO_USER")
        if [[ -d $runtime ]]; then
            as+=("XDG_RUNTIME_DIR=$runtime")
            [[ -S $runtime/bus ]] && as+=("DBUS_SESSION_BUS_ADDRESS=unix:path=$runtime/bus")
        fi
        local place writable=yes
        for place in "$HERALD_ROOT"{,/build,/build/*}; do
            [[ ! -e $place ]] || "${as[@]}" test -w "$place" || writable=no
        done
        if [[ $writable == yes ]]; then
            HERALD_AS=("${as[@]}")
            herald_note "Building and running as $SUDO_USER, not as root."
        fi
    fi
    [[ ! -e $HERALD_ROOT/build || -w $HERALD_ROOT/build ]] \
        || herald_fail "$HERALD_ROOT/build belongs to somebody else, probably to root. Remove it (sudo rm -r \"$HERALD_ROOT/build\") and start again."
}

# herald_as COMMAND…: runs it as the one who builds.
herald_as() { "${HERALD_AS[@]}" "$@"; }

# How many compilers at once: a C++ compiler with Qt's headers takes about 1 GiB.
herald_jobs() {
    local cores memory
    cores="$(nproc)"
    memory="$(awk '/^MemAvailable:/ { print int($2 / 1048576) }' /proc/meminfo 2>/dev/null)"
    [[ -n $memory ]] || memory=$cores
    ((memory < 1)) && memory=1
    echo $((cores < memory ? cores : memory))
}

# herald_build PRESET [TARGET…]
herald_build() {
    local preset="$1"
    shift
    herald_say "Building Herald, preset '$preset', in build/$preset (the first time takes some minutes)"
    (cd "$HERALD_ROOT" && herald_as cmake --preset "$preset") || herald_fail "configuring failed; the lines above say why."
    (cd "$HERALD_ROOT" && herald_as cmake --build --preset "$preset" --parallel "$(herald_jobs)" ${1:+--target "$@"}) \
        || herald_fail "building failed; the lines above say why."
}
