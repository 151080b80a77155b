#!/bin/bash
# SPDX-FileCopyrightText: 2026 Herald contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the Debian package in a clean root and starts it there. Needs root; build target package-check runs it.
#   packaging/package-check.sh FOLDER-WITH-THE-DEB [SUITE] [MIRROR]
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

folder="${1:?the folder that holds herald_*.deb}"
suite="${2:-bookworm}"
mirror="${3:-http://deb.debian.org/debian}"
((EUID == 0)) || herald_fail "a clean root can only be made by root: sudo cmake --build --preset release --target package-check"
herald_install deb

deb="$(find "$folder" -maxdepth 1 -name 'herald_*.deb' -printf '%T@ %p\n' | sort -n | tail -n 1 | cut -d' ' -f2-)"
[[ -n $deb ]] || herald_fail "there is no herald_*.deb in $folder"
herald_say "Checking $deb"
dpkg-deb --info "$deb"
dpkg-deb --contents "$deb"
lintian --allow-root --tag-display-limit 0 "$deb" || herald_note "lintian has complaints; see above."

root="$(mktemp -d "${TMPDIR:-/tmp}/herald-root.XXXXXX")"
cleanup() {
    umount "$root/proc" 2>/dev/null || true
    rm -rf --one-file-system "$root"
}
trap cleanup EXIT
chmod 755 "$root"
herald_say "Fetching a clean $suite"
debootstrap --variant=minbase "$suite" "$root" "$mirror" >"$folder/package-check.log" 2>&1 \
    || herald_fail "debootstrap failed; see $folder/package-check.log"
mount -t proc proc "$root/proc"
cp /etc/resolv.conf "$root/etc/resolv.conf"
cp "$deb" "$root/tmp/herald.deb"
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }

herald_say "Installing the package there, without recommended packages"
inside apt-get update -q
inside apt-get install -q -y --no-install-recommends /tmp/herald.deb </dev/null
inside herald --version
inside herald count "Smile 😀" --json
inside useradd --create-home person
as_person() { inside setpriv --reuid=person --regid=person --init-groups env HOME=/home/person "$@"; }

herald_say "Sending in practice mode"
as_person herald send --sandbox --yes --from Reminder --to "+447700900123" --text "Your parcel is here."
as_person herald history --sandbox --json

herald_say "Opening the window, off screen"
status=0
as_person env QT_QPA_PLATFORM=offscreen timeout --preserve-status --signal=TERM 8 herald --sandbox || status=$?
# Ended by our own signal: it was still running, as a window should.
((status == 143 || status == 0)) || herald_fail "the window ended by itself with $status"

herald_say "Removing the package"
inside apt-get purge -q -y herald
[[ -z $(find "$root/usr" -path "*/doc/herald*" -o -name 'org.herald_sms.*' -o -path "$root/usr/bin/herald") ]] \
    || herald_fail "the package left files behind"
herald_say "The package installs, counts, sends in practice mode, opens its window and goes without a trace."
