#!/bin/bash
# SPDX-FileCopyrightText: 2026 Herald contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Herald, and starts it in practice mode, where nothing is really sent.
# Without a display it does the same job through the commands and saves pictures of the window.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

display=yes
[[ -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]] || display=no

if [[ $display == yes ]]; then
    herald_install build run
else
    herald_install build run display
fi
herald_pick_builder
herald_build release herald
herald="$HERALD_ROOT/build/release/ui/herald"
[[ -x $herald ]] || herald="$(find "$HERALD_ROOT/build/release" -type f -name herald -perm -u+x | head -n 1)"

if [[ $display == yes ]]; then
    herald_say "Starting Herald in practice mode: nothing is really sent and no account is needed."
    exec "${HERALD_AS[@]}" "$herald" --sandbox "$@"
fi

herald_say "This machine has no display (neither DISPLAY nor WAYLAND_DISPLAY is set)."
herald_note "So Herald does its job through its commands, in practice mode, with a history of its own in build/practice-data."
data="$HERALD_ROOT/build/practice-data"
rm -rf "$data"
herald_as mkdir -m 700 "$data"
export HERALD_DATA_DIR="$data"

# Shows a command, runs it, and checks that it ends as expected.
run() {
    local expected="$1" status=0
    shift
    printf '\n$ herald'
    printf ' %q' "$@"
    printf '\n'
    herald_as env LC_ALL="${LC_ALL:-C.UTF-8}" "$herald" "$@" </dev/null || status=$?
    ((status == expected)) || herald_fail "that command was expected to end with $expected and ended with $status."
}

# Two ordinary numbers, one of them in national spelling, and three of the practice numbers: no valid number, a person
# who opted out, and a number that is not in use. All are in the range kept free for drama; they belong to nobody. "Reminder" is a sender of the practice account.
numbers=("+447700900123" "07700 900124" "+447700900901" "+447700900902" "+447700900905")
text="Your parcel is ready – please bring this text."

herald_say "1. What does the text cost? The dash in it forces Unicode; the count says so."
run 0 count "$text"

herald_say "2. Send it to five practice numbers. Two are refused on purpose, and so the command ends with 1: something was refused."
run 1 send --sandbox --yes --country GB --from Reminder --text "$text" --to "${numbers[@]}"

herald_say "3. The history, as a table and as data for other programs."
run 0 history
run 0 history --json

herald_say "4. One message, every field of its record."
id="$(herald_as "$herald" history --json --status delivered --limit 1 </dev/null | sed -n 's/^.*"id": *"\([^"]*\)".*$/\1/p' | head -n 1)"
[[ -n $id ]] || herald_fail "the history answered without a message."
run 0 show "$id"
run 0 show "$id" --json

herald_say "5. Pictures of the window, drawn on a virtual display (xvfb) because there is no real one."
pictures="$HERALD_ROOT/build/pictures"
(cd "$HERALD_ROOT" && herald_as cmake --build --preset release --parallel "$(herald_jobs)" --target herald_screenshots) \
    || herald_fail "what draws the pictures could not be built; the lines above say why."
(cd "$HERALD_ROOT" && herald_as env -u HERALD_DATA_DIR xvfb-run -a -s "-screen 0 1920x1200x24" \
    cmake --build --preset release --target screenshots) \
    || herald_fail "the pictures could not be drawn; the lines above say why."
find "$pictures" -name '*.png' -printf '   %p\n' | sort

herald_say "All of it worked. Two practice numbers were refused, as they should be; nothing was really sent."
herald_note "The history is in build/practice-data, the pictures are in build/pictures."
herald_note "On a machine with a display this script opens the window instead."
