#!/bin/sh
# SPDX-FileCopyrightText: 2026 Herald contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# withkeyring.sh KEYRING PROGRAM…
# Runs PROGRAM with a home and a session of its own. KEYRING is
#   unlocked  a keyring that is open
#   locked    a keyring that PROGRAM finds open, then closed, then open again: it runs three times
#   empty     a session bus without a keyring
#   none      no session bus at all
# Answers 77 when this machine has no keyring daemon or session bus to try.
set -eu
keyring=$1
shift

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
trap 'exit 1' HUP INT TERM
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" XDG_CACHE_HOME="$home/cache"
export XDG_RUNTIME_DIR="$home/run" HERALD_EXPECT_KEYRING="$keyring"
mkdir -m 700 "$home/data" "$home/config" "$home/cache" "$home/run"
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL XDG_CURRENT_DESKTOP KDE_FULL_SESSION

if [ "$keyring" = none ]; then
    "$@"
    exit
fi
for needed in gnome-keyring-daemon dbus-run-session; do
    # A container may refuse to run the daemon, which asks for locked memory.
    if ! "$needed" --version >/dev/null 2>&1; then
        echo "SKIP: $needed is not installed or cannot run here"
        exit 77
    fi
done

# A bus that starts no services by itself, so that only what is started below is there.
cat >"$home/bus.conf" <<CONF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=$home/run</listen>
  <policy context="default">
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
    <allow own="*"/>
  </policy>
</busconfig>
CONF

# The daemon leaves when its bus does. Its password is for this one home only.
in_session() {
    start=$1
    shift
    dbus-run-session --config-file="$home/bus.conf" -- sh -c "$start"'; exec "$@"' sh "$@"
}
unlocked='printf practice | gnome-keyring-daemon --unlock --components=secrets >/dev/null'
locked='gnome-keyring-daemon --start --components=secrets >/dev/null'

case $keyring in
unlocked) in_session "$unlocked" "$@" ;;
empty) in_session : "$@" ;;
locked)
    HERALD_EXPECT_KEYRING=prepare in_session "$unlocked" "$@"
    in_session "$locked" "$@"
    HERALD_EXPECT_KEYRING=reopened in_session "$unlocked" "$@"
    ;;
esac
